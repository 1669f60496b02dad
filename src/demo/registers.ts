import type { BudgetDisclosure, Disclosure, Page, Procedure } from '../payload-types.ts'
import type { Place } from './conTien.ts'

import { ensureDraft } from './ensure.ts'
import { ensurePublished } from './publish.ts'

const procedures: (Partial<Procedure> & { code: string })[] = [
  {
    name: 'Đăng ký khai sinh',
    channels: [
      { fee: 'Không thu nếu đúng hạn', mode: 'truc_tiep', time: 'Trong ngày làm việc' },
      { fee: 'Không thu nếu đúng hạn', mode: 'truc_tuyen', time: 'Trong ngày làm việc' },
    ],
    code: '1.001193',
    dossier: [
      { originals: 1, paper: 'Tờ khai đăng ký khai sinh theo mẫu' },
      { originals: 1, paper: 'Giấy chứng sinh hoặc giấy tờ thay thế' },
    ],
    field: 'Hộ tịch',
    result: 'Giấy khai sinh',
    serviceLevel: 'toan_trinh',
  },
  {
    name: 'Đăng ký khai tử',
    channels: [{ fee: 'Không thu nếu đúng hạn', mode: 'truc_tiep', time: 'Trong ngày làm việc' }],
    code: '1.000656',
    field: 'Hộ tịch',
    reasonIfPartial: 'Phải đối chiếu bản chính giấy báo tử.',
    result: 'Trích lục khai tử',
    serviceLevel: 'mot_phan',
  },
]

/** Procedures as the national portal has them; applying happens there. */
export async function ensureProcedures({ commune, payload, units, users }: Place): Promise<void> {
  for (const { code, ...data } of procedures) {
    const procedure = await ensureDraft(
      payload,
      'procedures',
      { code, tenant: commune.id },
      {
        ...data,
        decisionNumber: '1872/QĐ-BTP',
        dvcUrl: `https://thutuc.dichvucong.gov.vn/p/home/dvc-tthc.html?ma_thu_tuc=${code}`,
        level: 'xa',
        receivingPlace: 'Trung tâm Phục vụ hành chính công xã Cồn Tiên',
        status: 'hieu_luc',
        unit: units.TTPVHCC?.id,
      },
      users.specialist,
    )
    await ensurePublished(payload, 'procedures', procedure, users)
  }
}

/** The disclosure register: the budget posted for its 30 days, the rules of democracy for good. */
export async function ensureDisclosures(
  place: Place,
  { budget, rules }: { budget: BudgetDisclosure; rules: Page },
): Promise<void> {
  const board = 'Bảng tin trụ sở UBND xã'
  await ensureDisclosure(place, 'THDC-11.2', {
    content: { relationTo: 'budget-disclosures', value: budget.id },
    decidedOn: '2026-01-09',
    forms: [{ from: '2026-01-12', kind: 'niem_yet', place: board, to: '2026-02-12' }],
    responsible: place.units.KT?.id,
  })
  await ensureDisclosure(place, 'THDC-11.4', {
    content: { relationTo: 'pages', value: rules.id },
    decidedOn: '2025-08-04',
    forms: [{ from: '2025-08-06', kind: 'niem_yet', place: board }],
    responsible: place.units.VP?.id,
  })
}

async function ensureDisclosure(
  { commune, payload, users }: Place,
  item: string,
  data: Partial<Disclosure>,
): Promise<void> {
  const key = { item, tenant: commune.id }
  const entry = await ensureDraft(payload, 'disclosures', key, data, users.recordsClerk)
  await ensurePublished(payload, 'disclosures', entry, users)
}
