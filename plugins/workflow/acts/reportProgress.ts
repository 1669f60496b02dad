import type { Act, Ask, Doc, ItemRef, Place, Reason } from '../act.ts'

import { taskStatuses } from '../../../src/domain/progress.ts'
import { problemsOfReport } from '../../../src/domain/taskReports.ts'
import { today } from '../../../src/domain/today.ts'
import { secretsOfWords, warningsOfWords } from '../checks/ofWords.ts'
import { newRowId } from '../newRowId.ts'
import { reason } from '../reasons.ts'
import { saveProgress } from '../saveProgress.ts'

const asks = {
  status: {
    name: 'status',
    type: 'choice',
    label: { en: 'Progress', vi: 'Tình trạng' },
    options: taskStatuses,
    required: false,
  },
  text: {
    name: 'text',
    type: 'text',
    help: {
      en: 'One or two sentences; readers see them at once. No personal data.',
      vi: 'Một, hai câu; bạn đọc thấy ngay. Không ghi dữ liệu cá nhân.',
    },
    label: { en: 'What was done', vi: 'Kết quả' },
    maxLength: 2000,
    required: false,
  },
  date: {
    name: 'date',
    type: 'day',
    help: { en: 'Left empty: today.', vi: 'Để trống: hôm nay.' },
    label: { en: 'Day', vi: 'Ngày thực hiện' },
    required: false,
  },
  completedAt: {
    name: 'completedAt',
    type: 'instant',
    help: { en: 'Left empty: now, if it is done.', vi: 'Để trống: lúc này, nếu đã hoàn thành.' },
    label: { en: 'Done at', vi: 'Hoàn thành lúc' },
    required: false,
  },
  evidence: {
    name: 'evidence',
    type: 'items',
    help: {
      en: 'Documents and articles that show it; added to those there are.',
      vi: 'Văn bản, tin bài cho thấy kết quả; được thêm vào danh sách đã có.',
    },
    label: { en: 'Evidence', vi: 'Minh chứng' },
    relationTo: ['documents', 'articles'],
    required: false,
  },
} as const satisfies Partial<Record<Ask['name'], Ask>>

/**
 * The unit that leads a public task says how far it is: readers see it at once, the text of the
 * plan stays as it was approved. What an editor is changing of the status in a draft stands there.
 */
export const reportProgress: Act = {
  asks: Object.values(asks),
  do: (place) => saveProgress(place, (item) => changesOf(item, place)),
  isOfProgress: true,
  verb: 'reportProgress',
  warnings: (place) => warningsOfWords([asks.text], place),
  whyNot: async (place) => [
    ...whyNonsense(place),
    ...secretsOfWords([asks.text], place),
    ...(await whyNotEvidence(place)),
  ],
}

function changesOf(item: Doc, { input, live, now, req }: Place): object {
  const { evidence = [], text } = input
  const isBeingChanged = item.status !== live?.status
  const line = { id: newRowId(), by: req.user?.id ?? null, date: input.date ?? today(now), text }
  return {
    ...(isBeingChanged ? {} : statusOf(item, input, now)),
    ...(evidence.length > 0 && { evidence: withMore(item.evidence, evidence) }),
    ...(text && { updates: [...((item.updates ?? []) as object[]), line] }),
  }
}

/** What becomes done is done now, unless it is said when; what is not has no such time. */
function statusOf(item: Doc, { completedAt, status }: Place['input'], now: Date): object {
  if (!completedAt && !status) return {}
  if ((status ?? item.status) !== 'xong') return { completedAt: null, status }
  const before = item.status === 'xong' ? item.completedAt : null
  return { completedAt: completedAt ?? before ?? now.toISOString(), status: 'xong' }
}

function withMore(before: unknown, more: ItemRef[]): ItemRef[] {
  const all = [...((before ?? []) as ItemRef[]), ...more]
  return [...new Map(all.map((one) => [`${one.relationTo}/${one.value}`, one])).values()]
}

function whyNonsense({ input, live, now }: Place): Reason[] {
  // Who only asks what they may do has said nothing yet.
  if (isQuestion(input)) return []
  const about = { now, statusBefore: live?.status, today: today(now) }
  return problemsOfReport(input, about).map(({ code, path }) => {
    if (path === undefined) return reason(code)
    const { label } = asks[path]
    return { ...reason(code, { label }, path), label }
  })
}

const isQuestion = (input: Place['input']): boolean => input.confirmed === undefined

/** What shows the result is of the same commune, and something who reports may read. */
async function whyNotEvidence({ input, live, req }: Place): Promise<Reason[]> {
  const { label } = asks.evidence
  const found: Reason[] = []
  for (const { relationTo, value } of input.evidence ?? []) {
    const { docs } = await req.payload.find({
      collection: relationTo as 'articles',
      depth: 0,
      limit: 1,
      overrideAccess: !req.user,
      pagination: false,
      req,
      select: { tenant: true },
      where: { and: [{ id: { equals: value } }, { tenant: { equals: live?.tenant } }] },
    })
    if (docs.length > 0) continue
    found.push({ ...reason('CP_INPUT_REFERENCE', { id: value, label }, 'evidence'), label })
  }
  return found
}
