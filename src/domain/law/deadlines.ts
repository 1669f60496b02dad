import type { Sentence } from '../errors.ts'
import type { Deadline, DeadlineRule } from './types.ts'

const days = (amount: number): DeadlineRule => ({ amount, kind: 'days' })
const workingDays = (amount: number): DeadlineRule => ({ amount, kind: 'workingDays' })
const eachYear = (month: number, day: number, yearOffset: number): DeadlineRule => ({
  day,
  kind: 'dayOfYear',
  month,
  yearOffset,
})

const name = (vi: string, en: string): Sentence => ({ en, vi })

const oldBudgetLaw = {
  confidence: 'sure',
  source: [{ act: 'NSNN', article: '15', clause: '1', point: 'c' }],
  validFrom: '2017-01-01',
  validTo: '2025-12-31',
} as const

/** Since 2026 the timing is NĐ 73/2026 Đ.37, whose text was not found: the former numbers go on. */
const newBudgetLaw = {
  confidence: 'unsure',
  note: {
    en: 'The text of Decree 73/2026, article 37 was not found; this is the number of the former law.',
    vi: 'Chưa tra được Điều 37 Nghị định 73/2026; tạm dùng thời hạn của Luật NSNN 83/2015.',
  },
  source: [
    { act: 'NĐ73', article: '37' },
    { act: 'NSNN', article: '15', clause: '1', point: 'c' },
  ],
  validFrom: '2026-01-01',
} as const

/** A day of the year by which the next one must be there: ours, from the dates the law implies. */
const ours = (vi: string, en: string) =>
  ({
    confidence: 'unsure',
    note: { en, vi },
    source: [{ act: 'thucTe' }],
    validFrom: '2018-07-01',
  }) as const

const budgetRules = [oldBudgetLaw, newBudgetLaw].flatMap((law): Deadline[] => [
  {
    ...law,
    key: 'budgetProposal',
    rule: workingDays(5),
    title: name('Công khai dự toán trình HĐND', 'Budget proposal, after it was sent'),
  },
  {
    ...law,
    key: 'budgetDecision',
    rule: days(30),
    title: name('Công khai dự toán đã quyết định', 'Decided budget, after the act'),
  },
  {
    ...law,
    key: 'budgetSettlement',
    rule: days(30),
    title: name('Công khai quyết toán', 'Settled budget, after the act'),
  },
  {
    ...law,
    key: 'budgetExecution',
    rule: days(15),
    title: name('Công khai tình hình thực hiện ngân sách', 'Execution, after the period ends'),
  },
])

const publication = {
  confidence: 'sure',
  key: 'publishDeadline',
  rule: workingDays(5),
  title: name('Công khai sau khi có quyết định', 'Disclosure after the decision'),
} as const

/** Deadlines the product computes. Days are calendar days unless they are called working days. */
export const deadlines: readonly Deadline[] = [
  {
    ...publication,
    source: [{ act: 'TCTT', article: '18', clause: '4' }],
    validFrom: '2018-07-01',
    validTo: '2023-06-30',
  },
  {
    ...publication,
    source: [
      { act: 'THDC', article: '12', clause: '3' },
      { act: 'TCTT', article: '18', clause: '4' },
    ],
    validFrom: '2023-07-01',
  },
  {
    confidence: 'sure',
    key: 'postingUntil',
    rule: days(30),
    source: [{ act: 'THDC', article: '13', clause: '2' }],
    title: name('Niêm yết liên tục ít nhất', 'Posted without a break for at least'),
    validFrom: '2023-07-01',
  },
  {
    confidence: 'sure',
    key: 'loudspeaker',
    rule: days(3),
    source: [{ act: 'THDC', article: '13', clause: '3' }],
    title: name('Phát trên truyền thanh ít nhất', 'Read out over the loudspeaker for at least'),
    validFrom: '2023-07-01',
  },
  {
    confidence: 'unsure',
    key: 'quarterlyRegister',
    note: {
      en: 'The law says each quarter; 15 days after its end is ours, as for the budget.',
      vi: 'Luật quy định hằng quý; 15 ngày sau khi hết quý là mức tạm đặt, như công khai ngân sách.',
    },
    rule: days(15),
    source: [{ act: 'THDC', article: '13', clause: '2' }],
    title: name('Danh sách đã công khai trong quý', 'List of what was disclosed in the quarter'),
    validFrom: '2023-07-01',
  },
  {
    confidence: 'sure',
    key: 'replyDue',
    rule: days(15),
    source: [{ act: 'TCTT', article: '22', clause: '4' }],
    title: name('Trả lời yêu cầu đính chính', 'Answer to a request for correction'),
    validFrom: '2018-07-01',
  },
  {
    confidence: 'sure',
    key: 'outageNotice',
    rule: workingDays(-7),
    source: [{ act: 'NĐ224', article: '13' }],
    title: name('Báo trước khi tạm ngừng dịch vụ', 'Notice before a planned outage'),
    validFrom: '2026-07-01',
  },
  {
    confidence: 'sure',
    key: 'organDataUpdate',
    rule: days(0),
    source: [{ act: 'NĐ224', article: '9', clause: '3' }],
    title: name('Cập nhật thông tin cơ quan, lãnh đạo', 'Data of the organ and its leaders'),
    validFrom: '2026-07-01',
  },
  {
    confidence: 'sure',
    key: 'dataSubjectReply',
    rule: workingDays(2),
    source: [{ act: 'NĐ356' }],
    title: name('Trả lời chủ thể dữ liệu cá nhân', 'Answer to a data subject'),
    validFrom: '2026-01-01',
  },
  ...budgetRules,
  {
    ...ours(
      'HĐND quyết định dự toán trước ngày 31/12 năm trước; mốc này chưa có văn bản quy định.',
      'The council decides before 31 December of the year before; no act names this day.',
    ),
    key: 'budgetProposedYear',
    rule: eachYear(12, 31, -1),
    title: name('Có dự toán trình của năm', 'The proposal of the year is there'),
  },
  {
    ...ours(
      'Suy ra: quyết định trước 31/12 năm trước, công khai trong 30 ngày.',
      'Derived: decided before 31 December, disclosed within 30 days.',
    ),
    key: 'budgetDecidedYear',
    rule: eachYear(1, 30, 0),
    title: name('Có dự toán được giao của năm', 'The decided budget of the year is there'),
  },
  {
    ...ours(
      'Suy ra: HĐND xã phê chuẩn trước 31/3 năm sau (nguồn gián tiếp), công khai trong 30 ngày.',
      'Derived: approved before 31 March of the next year (second-hand), disclosed in 30 days.',
    ),
    key: 'budgetSettledYear',
    rule: eachYear(4, 30, 1),
    title: name('Có quyết toán của năm', 'The settlement of the year is there'),
  },
  {
    ...ours(
      'Luật chỉ quy định “hằng năm”; mốc 31/01 là đề xuất.',
      'The law says only “yearly”; 31 January is our proposal.',
    ),
    key: 'yearlyPlan',
    rule: eachYear(1, 31, 0),
    title: name('Có kế hoạch của năm', 'The plan of the year is there'),
  },
]
