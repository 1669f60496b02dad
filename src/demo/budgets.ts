import type { BudgetDisclosure, Document } from '../payload-types.ts'
import type { Place } from './conTien.ts'
import type { Sections } from './sections.ts'

import { ensureDraft } from './ensure.ts'
import { ensureFile } from './files.ts'
import { ensurePublished } from './publish.ts'

/**
 * The decided budget of 2026 and an execution that was the last one laid open: the report on the
 * whole year 2025 never came, so the meter calls that duty stale. @returns the decided budget
 */
export async function ensureBudgets(place: Place, sections: Sections): Promise<BudgetDisclosure> {
  const decision = await ensureDecision(place, sections)
  await ensureBudget(
    place,
    {
      figures: { name: 'bieu-thuc-hien-9-thang-2025.csv', title: 'Biểu thực hiện 9 tháng 2025' },
      words: {
        name: 'thuyet-minh-thuc-hien-9-thang-2025.docx',
        title: 'Thuyết minh thực hiện ngân sách 9 tháng năm 2025',
      },
    },
    { slug: 'thuc-hien-ngan-sach-9-thang-nam-2025', fiscalYear: 2025, stage: 'thuc_hien' },
    { period: '9T', sentOrIssuedOn: '2025-10-10' },
  )
  return ensureBudget(
    place,
    {
      figures: { name: 'bieu-du-toan-2026.xlsx', title: 'Biểu dự toán ngân sách năm 2026' },
      words: {
        name: 'thuyet-minh-du-toan-2026.docx',
        title: 'Thuyết minh dự toán ngân sách năm 2026',
      },
    },
    { slug: 'du-toan-ngan-sach-nam-2026', fiscalYear: 2026, stage: 'du_toan_giao' },
    { decision: decision.id, sentOrIssuedOn: '2025-12-26' },
  )
}

type File = { name: string; title: string }

async function ensureBudget(
  place: Place,
  { figures, words }: { figures: File; words: File },
  key: { fiscalYear: number; slug: string; stage: BudgetDisclosure['stage'] },
  data: Partial<BudgetDisclosure>,
): Promise<BudgetDisclosure> {
  const { commune, payload, users } = place
  const explanationFile = (await ensureFile(place, words, users.specialist)).id
  const dataFile = (await ensureFile(place, figures, users.specialist)).id
  const budget = await ensureDraft(
    payload,
    'budget-disclosures',
    { ...key, tenant: commune.id },
    { ...data, dataFile, explanationFile },
    users.specialist,
  )
  await ensurePublished(payload, 'budget-disclosures', budget, users)
  return budget
}

async function ensureDecision(place: Place, sections: Sections): Promise<Document> {
  const { commune, payload, units, users } = place
  const decided = { name: '03-QD-UBND.docx', title: 'Quyết định 03/QĐ-UBND (bản chữ)' }
  const file = await ensureFile(place, decided, users.recordsClerk)
  const decision = await ensureDraft(
    payload,
    'documents',
    { rawNumber: '03/QĐ-UBND', tenant: commune.id },
    {
      files: [{ file: file.id, kind: 'text' }],
      issuedDate: '2026-01-09',
      organ: units.UBND?.id,
      place: 'Cồn Tiên',
      recipients: ['UBND tỉnh (b/c)', 'TT HĐND', 'Phòng Kinh tế', 'Lưu: VT'],
      section: sections['van-ban-dieu-hanh']?.id,
      signer: { fullName: 'Hồ Văn Thành', position: 'CHỦ TỊCH', signingMode: 'TM' },
      subject: 'Công bố công khai dự toán ngân sách xã năm 2026',
    },
    users.recordsClerk,
  )
  await ensurePublished(payload, 'documents', decision, users)
  return decision
}
