import type { Law } from '../../../src/domain/law/index.ts'
import type { Problem, Rule } from '../../../src/fields/rules.ts'

import { isLateOutage, lastDayToAnnounce } from '../../../src/domain/outages.ts'
import { lawOf } from '../../../src/fields/lawOf.ts'

const start = { label: { en: 'Down from', vi: 'Bắt đầu tạm ngừng' }, path: 'start' }
const restore = {
  label: { en: 'Expected to be back', vi: 'Dự kiến khôi phục' },
  path: 'expectedRestore',
}

/**
 * A planned outage is announced at least 7 working days before it begins, with the time it ends
 * (NĐ 224/2026 Đ.13). One that nobody planned goes out when the head has marked it urgent.
 */
export const outageIsAnnounced: Rule = async (doc, { isPublishing, req }) => {
  if (doc.kind !== 'outage') return []
  if (!isPublishing) return inOrder(doc)
  return [...inOrder(doc), ...complete(doc), ...inTime(doc, await lawOf(doc, req))]
}

function complete(doc: Record<string, unknown>): Problem[] {
  return [start, restore]
    .filter(({ path }) => !doc[path])
    .map((field) => ({ ...field, code: 'CP_INPUT_REQUIRED' }))
}

function inOrder({ expectedRestore, start: begins }: Record<string, unknown>): Problem[] {
  if (!expectedRestore || !begins) return []
  const isInOrder = instantOf(expectedRestore) > instantOf(begins)
  return isInOrder ? [] : [{ ...restore, code: 'CP_NOTICE_RESTORED_BEFORE_START' }]
}

const instantOf = (value: unknown) => new Date(value as Date | string).getTime()

function inTime(doc: Record<string, unknown>, law: Law): Problem[] {
  if (doc.urgent === true || !isLateOutage(doc, law)) return []
  const day = lastDayToAnnounce(doc, law) ?? ''
  return [{ ...start, code: 'CP_NOTICE_OUTAGE_LATE', values: { day } }]
}
