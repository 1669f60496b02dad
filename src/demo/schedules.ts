import type { Schedule } from '../payload-types.ts'
import type { Place } from './conTien.ts'

import { holidayDays } from '../domain/law/index.ts'
import { today } from '../domain/today.ts'
import { addWorkingDays } from '../domain/vietnamese/index.ts'
import { ensure } from './ensure.ts'

type Entry = Omit<Schedule, 'createdAt' | 'date' | 'id' | 'tenant' | 'updatedAt'> & {
  inDays: number
}

/** `inDays`: working days after the day the demo is loaded on. */
const entries: Entry[] = [
  {
    chair: 'Ông Hồ Văn Thành, Chủ tịch UBND xã',
    content: 'Chủ tịch UBND xã tiếp công dân định kỳ',
    endTime: '11:30',
    inDays: 3,
    kind: 'tiep_cong_dan',
    place: 'Phòng Tiếp công dân, trụ sở UBND xã',
    startTime: '07:30',
    visibility: 'cong_khai',
  },
  {
    chair: 'Bà Lý Thị Ngọc, Phó Chủ tịch UBND xã',
    content: 'Phó Chủ tịch UBND xã tiếp công dân',
    endTime: '11:30',
    inDays: 8,
    kind: 'tiep_cong_dan',
    place: 'Phòng Tiếp công dân, trụ sở UBND xã',
    startTime: '07:30',
    visibility: 'cong_khai',
  },
  {
    chair: 'Bà Lý Thị Ngọc, Phó Chủ tịch UBND xã',
    content: 'Giao ban chuyển đổi số và cải cách hành chính',
    inDays: 2,
    kind: 'lich_cong_tac',
    place: 'Phòng họp số 2',
    startTime: '14:00',
    visibility: 'noi_bo',
  },
]

/** When leaders receive citizens, for everybody, and a meeting that only the staff sees. */
export async function ensureSchedules({ commune, payload, units, users }: Place): Promise<void> {
  const holidays = holidayDays()
  for (const { content, inDays, ...entry } of entries) {
    const date = addWorkingDays(today(), inDays, holidays)
    const key = { content, tenant: commune.id }
    const data = { ...entry, date, unit: units.VP?.id }
    await ensure(payload, 'schedules', key, data, users.recordsClerk)
  }
}
