import type { Day, Footing, Holiday, HolidayYear } from './types.ts'

type Named = readonly [day: Day, vi: string, en: string]

const labourCode = { act: 'BLLĐ', article: '112', clause: '1' }
const earlierCode = { act: 'BLLĐ12', article: '115', clause: '1' }
const nextWorkingDay = { act: 'BLLĐ', article: '111', clause: '3' }

/** Days of one year that stand on the same footing. */
function daysOf(year: number, footing: Footing, days: readonly Named[]): Holiday[] {
  return days.map(([key, vi, en]) => ({
    ...footing,
    key,
    title: { en, vi },
    validFrom: `${year}-01-01`,
    validTo: `${year}-12-31`,
  }))
}

const byLaw = { confidence: 'sure', source: [labourCode] } as const
const byEarlierLaw = {
  confidence: 'unsure',
  note: {
    en: 'By the Labour Code of 2012, whose text was not read.',
    vi: 'Theo Bộ luật Lao động 2012, chưa đối chiếu nguyên văn.',
  },
  source: [earlierCode],
} as const
const substitute = { confidence: 'sure', source: [nextWorkingDay] } as const

/** Tết and the second day of 2 September are chosen each year by a notice. */
const announced = {
  confidence: 'unsure',
  note: {
    en: 'Chosen each year; taken from press and public calendars, the notice itself was not read.',
    vi: 'Chọn theo từng năm; lấy từ báo chí và lịch công khai, chưa đọc được thông báo gốc.',
  },
  source: [labourCode],
} as const

/** A working day made free and worked on a Saturday instead: Saturdays stay free in this table. */
const swapped = {
  ...announced,
  note: {
    en: 'A swapped working day, from the press; the Saturday worked instead is not counted.',
    vi: 'Ngày hoán đổi, theo báo chí; ngày thứ Bảy làm bù không tính là ngày làm việc.',
  },
} as const

const expected = {
  ...announced,
  note: {
    en: 'Our expectation by article 112: the notice for this year was not found.',
    vi: 'Dự kiến theo Điều 112: chưa tìm thấy thông báo của năm này.',
  },
} as const

const cultureDay = {
  confidence: 'unsure',
  note: {
    en: 'A paid day off since 1 July 2026 by second-hand sources; the resolution was not read.',
    vi: 'Nghỉ hưởng lương từ 01/7/2026 theo nguồn gián tiếp; chưa đọc được nghị quyết.',
  },
  source: [{ act: 'NQ28' }],
} as const

const fixed = (year: number): Named[] => [
  [`${year}-01-01`, 'Tết Dương lịch', 'New Year'],
  [`${year}-04-30`, 'Ngày Chiến thắng', 'Reunification Day'],
  [`${year}-05-01`, 'Ngày Quốc tế lao động', 'Labour Day'],
  [`${year}-09-02`, 'Quốc khánh', 'National Day'],
]

const tet = (...days: Day[]): Named[] => days.map((day) => [day, 'Tết Âm lịch', 'Lunar New Year'])
const nationalDay = (day: Day): Named => [day, 'Quốc khánh (ngày liền kề)', 'National Day, 2nd day']
const ancestors = (day: Day): Named => [day, 'Giỗ Tổ Hùng Vương (10/3 âm lịch)', 'Hùng Kings’ Day']
const culture = (day: Day): Named => [day, 'Ngày Văn hoá Việt Nam', 'Vietnam Culture Day']
const instead = (day: Day): Named => [day, 'Nghỉ bù', 'Substitute day off']
const swap = (day: Day): Named => [day, 'Nghỉ hoán đổi', 'Swapped day off']

const years = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)

/**
 * Years whose days off have been announced (as a rule in December before): add one with its days.
 * What is counted in another year knows the fixed days only, and says so.
 */
export const holidayYears: readonly HolidayYear[] = [
  { ...announced, year: 2025 },
  { ...announced, source: [labourCode, { act: 'TB9441' }], year: 2026 },
].map(({ year, ...footing }) => ({
  ...footing,
  key: String(year),
  title: { en: `Days off of ${year}`, vi: `Lịch nghỉ lễ, tết năm ${year}` },
  validFrom: `${year}-01-01`,
  validTo: `${year}-12-31`,
}))

/** Days off: the fixed ones of every year, the others year by year. */
export const holidays: readonly Holiday[] = [
  ...years(2014, 2020).flatMap((year) => daysOf(year, byEarlierLaw, fixed(year))),
  ...years(2021, 2100).flatMap((year) => daysOf(year, byLaw, fixed(year))),

  ...daysOf(2025, byLaw, [ancestors('2025-04-07')]),
  ...daysOf(2025, announced, [
    ...tet('2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'),
    nationalDay('2025-09-01'),
  ]),
  ...daysOf(2025, swapped, [swap('2025-05-02')]),

  ...daysOf(2026, byLaw, [ancestors('2026-04-26')]),
  ...daysOf(2026, substitute, [instead('2026-04-27')]),
  ...daysOf(2026, { ...announced, source: [labourCode, { act: 'TB9441' }] }, [
    ...tet('2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'),
    nationalDay('2026-09-01'),
  ]),
  ...daysOf(2026, swapped, [swap('2026-01-02'), swap('2026-08-31')]),
  ...daysOf(2026, cultureDay, [culture('2026-11-24')]),

  ...daysOf(2027, byLaw, [ancestors('2027-04-16')]),
  ...daysOf(2027, substitute, [instead('2027-05-03')]),
  ...daysOf(2027, expected, [
    ...tet('2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-02-09'),
    instead('2027-02-10'),
    instead('2027-02-11'),
    nationalDay('2027-09-03'),
  ]),
  ...daysOf(2027, cultureDay, [culture('2027-11-24')]),
]
