import type { Condition, Field } from 'payload'

import { announcementNotes, isLateOutage, lastDayToAnnounce } from '../../../src/domain/outages.ts'
import { computedField } from '../../../src/fields/computed.ts'
import { deadlineNoteField } from '../../../src/fields/deadlineNote.ts'
import { instantField } from '../../../src/fields/instant.ts'
import { lawDescription } from '../../../src/fields/lawDescription.ts'
import { lawOf } from '../../../src/fields/lawOf.ts'

const hasOutage: Condition = (data) =>
  data?.kind === 'outage' || Boolean(data?.start) || Boolean(data?.expectedRestore)

/** From when to when a service is down, and by when that had to be announced (NĐ 224 Đ.13). */
export function outageFields(): Field[] {
  return [
    {
      ...instantField({
        name: 'start',
        label: { en: 'Down from', vi: 'Bắt đầu tạm ngừng' },
        admin: {
          condition: hasOutage,
          description: { en: 'When it goes down.', vi: 'Thời điểm dịch vụ ngừng hoạt động.' },
        },
      }),
      index: true,
    },
    instantField({
      name: 'expectedRestore',
      label: { en: 'Expected to be back', vi: 'Dự kiến khôi phục' },
      admin: {
        condition: hasOutage,
        description: {
          en: 'When people may expect it back.',
          vi: 'Thời điểm người dân có thể dùng lại.',
        },
      },
    }),
    computedField({
      name: 'announceBy',
      type: 'day',
      label: { en: 'To be announced by', vi: 'Hạn thông báo' },
      condition: hasOutage,
      description: lawDescription('outageNotice'),
      from: async (doc, req) => lastDayToAnnounce(doc, await lawOf(doc, req)),
    }),
    deadlineNoteField(async (doc, req) => announcementNotes(doc, await lawOf(doc, req))),
    computedField({
      name: 'late',
      type: 'checkbox',
      label: { en: 'Late', vi: 'Thông báo trễ hạn' },
      condition: hasOutage,
      description: {
        en: 'Announced after the last day, or not yet and that day is over.',
        vi: 'Thông báo sau hạn, hoặc đã quá hạn mà chưa thông báo.',
      },
      from: async (doc, req) => isLateOutage(doc, await lawOf(doc, req)),
    }),
  ]
}
