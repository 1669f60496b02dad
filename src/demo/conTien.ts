import type { Role } from '../domain/roles.ts'
import type { Commune, Document, Plan, PlanTask, Unit, User } from '../payload-types.ts'
import type { Sections } from './sections.ts'
import type { Payload } from 'payload'

import { fromHtml } from '../richtext/fromHtml.ts'
import { ensure, ensureDraft } from './ensure.ts'
import { ensureFile } from './files.ts'
import { ensurePublished } from './publish.ts'

export type Place = {
  commune: Commune
  payload: Payload
  units: Record<string, Unit>
  users: Record<Role, User>
}

const spokesperson = 'Lý Thị Ngọc'

/** Leaders with their duties, as Decree 224/2026 wants them shown. Invented people. */
export async function ensurePeople({ commune, payload, units }: Place): Promise<void> {
  const people = [
    [
      'Hồ Văn Thành',
      'Chủ tịch UBND xã',
      'UBND',
      true,
      'Lãnh đạo chung; tài chính, quốc phòng, an ninh.',
      'Cử nhân Luật; nguyên Trưởng phòng Tư pháp.',
    ],
    [
      'Lý Thị Ngọc',
      'Phó Chủ tịch UBND xã',
      'UBND',
      true,
      'Văn hoá – xã hội; cải cách hành chính; chuyển đổi số.',
      'Cử nhân Quản lý văn hoá; nguyên công chức Văn hoá – xã hội.',
    ],
    [
      'Phan Quốc Việt',
      'Giám đốc Trung tâm',
      'TTPVHCC',
      false,
      'Tiếp nhận và trả kết quả thủ tục hành chính.',
      'Cử nhân Hành chính học.',
    ],
  ] as const
  for (const [index, [fullName, position, unit, isLeader, duties, shortBio]] of people.entries()) {
    const key = { fullName, tenant: commune.id }
    const order = index + 1
    const isSpokesperson = fullName === spokesperson
    const data = {
      duties,
      isLeader,
      isSpokesperson,
      order,
      position,
      shortBio,
      unit: units[unit]?.id,
    }
    await ensure(payload, 'people', key, data)
  }
}

/** The structured plan a citizen can read: document 08/KH-UBND, the plan, its four tasks. */
export async function ensurePlan(place: Place, sections: Sections): Promise<Plan> {
  const { commune, payload, units, users } = place
  const document = await ensureDocument(place, sections)
  const plan = await ensureDraft(
    payload,
    'plans',
    { slug: 'ke-hoach-tuyen-truyen-cai-cach-hanh-chinh-nam-2026', tenant: commune.id },
    {
      document: document.id,
      notes: [
        {
          text: 'Các đơn vị báo cáo khó khăn, vướng mắc về Văn phòng HĐND và UBND xã để tổng hợp.',
        },
      ],
      planYear: 2026,
      purposes: [
        { text: 'Nâng cao nhận thức của cán bộ, công chức và người dân về cải cách hành chính.' },
        { text: 'Tăng tỷ lệ hồ sơ nộp trực tuyến toàn trình trên địa bàn xã.' },
      ],
      requirements: [
        { text: 'Tuyên truyền thường xuyên, thiết thực; mỗi nhiệm vụ có một đơn vị chủ trì.' },
        { text: 'Gắn tuyên truyền với việc tiếp nhận, giải quyết thủ tục hành chính hằng ngày.' },
      ],
      section: sections['ke-hoach-cong-tac']?.id,
      title: 'Kế hoạch tuyên truyền cải cách hành chính năm 2026',
      unit: units.UBND?.id,
    },
    users.editor,
  )
  for (const task of tasks) await ensureTask(place, plan, task)
  await ensurePublished(payload, 'plans', plan, users)
  return plan
}

async function ensureDocument(place: Place, sections: Sections): Promise<Document> {
  const { commune, payload, units, users } = place
  const signed = { name: '08-KH-UBND.pdf', title: 'Kế hoạch 08/KH-UBND (bản ký số)' }
  const file = await ensureFile(place, signed, users.recordsClerk)
  const document = await ensureDraft(
    payload,
    'documents',
    { rawNumber: '08/KH-UBND', tenant: commune.id },
    {
      files: [{ file: file.id, kind: 'signedPdf' }],
      issuedDate: '2026-01-15',
      organ: units.UBND?.id,
      place: 'Cồn Tiên',
      recipients: ['UBND tỉnh (b/c)', 'TT HĐND', 'Các phòng', 'Các thôn', 'Lưu: VT, VHXH'],
      section: sections['chi-dao-dieu-hanh']?.id,
      signer: { fullName: 'Lý Thị Ngọc', position: 'PHÓ CHỦ TỊCH', signingMode: 'KT' },
      subject: 'Tuyên truyền cải cách hành chính năm 2026',
    },
    users.recordsClerk,
  )
  await ensurePublished(payload, 'documents', document, users)
  return document
}

type Task = Pick<
  PlanTask,
  'dueDate' | 'output' | 'periodText' | 'recurrence' | 'startDate' | 'title'
> & {
  lead: string
  order: number
  with: string[]
}

const tasks: Task[] = [
  {
    lead: 'VHXH',
    order: 1,
    output: '≥ 2 tin/tháng',
    periodText: 'Thường xuyên',
    recurrence: 'continuous',
    title: 'Chuyên mục CCHC trên Trang TTĐT',
    with: ['VP'],
  },
  {
    dueDate: '2026-06-30',
    lead: 'TTPVHCC',
    order: 2,
    output: 'Biên bản, ảnh',
    periodText: 'Quý II/2026',
    startDate: '2026-04-01',
    title: 'Hội nghị tuyên truyền DVC trực tuyến tại các thôn',
    with: ['Thôn', 'ĐTN'],
  },
  {
    lead: 'VHXH',
    order: 3,
    output: 'Lịch phát, bản tin',
    periodText: 'Hằng tháng',
    recurrence: 'monthly',
    title: 'Phát thanh về nộp hồ sơ toàn trình',
    with: ['Thôn'],
  },
  {
    dueDate: '2026-12-09',
    lead: 'VP',
    order: 4,
    output: 'Báo cáo',
    periodText: 'Trước ngày 10/12/2026',
    title: 'Báo cáo kết quả',
    with: ['VHXH', 'KT', 'TTPVHCC'],
  },
]

async function ensureTask({ commune, payload, units, users }: Place, plan: Plan, task: Task) {
  const { lead, with: others, ...data } = task
  await ensureDraft(
    payload,
    'plan-tasks',
    { order: task.order, plan: plan.id },
    {
      ...data,
      coordinatingUnits: others.flatMap((name) => units[name]?.id ?? []),
      leadUnit: units[lead]?.id,
      tenant: commune.id,
    },
    users.editor,
  )
}

/** One article about the plan, public, and one that somebody still writes. */
export async function ensureArticles(place: Place, plan: Plan, sections: Sections): Promise<void> {
  const { commune, payload, units, users } = place
  const common = { sourceName: 'UBND xã Cồn Tiên', unit: units.VHXH?.id }
  const article = await ensureDraft(
    payload,
    'articles',
    {
      slug: 'xa-con-tien-trien-khai-tuyen-truyen-cai-cach-hanh-chinh-nam-2026',
      tenant: commune.id,
    },
    {
      ...common,
      body: await fromHtml(
        '<p>UBND xã vừa ban hành Kế hoạch số 08/KH-UBND về tuyên truyền cải cách hành chính năm 2026.</p>' +
          '<h2>Người dân được gì</h2><ul><li>Được hướng dẫn nộp hồ sơ trực tuyến ngay tại thôn.</li>' +
          '<li>Biết rõ đơn vị nào làm việc gì, đến khi nào.</li></ul>',
        payload.config,
      ),
      plans: [plan.id],
      publishedAt: '2026-01-16T01:00:00.000Z',
      section: sections['cai-cach-hanh-chinh']?.id,
      summary: 'Bốn nhiệm vụ, mỗi nhiệm vụ một đơn vị chủ trì và thời hạn rõ ràng.',
      title: 'Xã Cồn Tiên triển khai tuyên truyền cải cách hành chính năm 2026',
    },
    users.editor,
  )
  await ensurePublished(payload, 'articles', article, users)
  await ensureDraft(
    payload,
    'articles',
    { slug: 'hoi-nghi-tuyen-truyen-dich-vu-cong-tai-thon-xuan-my', tenant: commune.id },
    {
      ...common,
      section: sections['tin-tuc']?.id,
      title: 'Hội nghị tuyên truyền dịch vụ công tại thôn Xuân Mỹ',
    },
    users.contributor,
  )
}
