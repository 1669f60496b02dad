import type { Sentence } from '../errors.ts'
import type { Counted, Duty } from './types.ts'

const name = (vi: string, en: string): Sentence => ({ en, vi })

const pages: readonly Counted[] = [
  { by: 'section', collection: 'pages' },
  { by: 'section', collection: 'articles' },
]
const sure = { confidence: 'sure', freshness: { kind: 'standing' } } as const
const decree = { ...sure, validFrom: '2026-07-01' } as const

/** The parts of NĐ 224/2026 Đ.9 k1 điểm c, each measured by itself. */
const introduction = {
  ...decree,
  source: [{ act: 'NĐ224', article: '9', clause: '1', point: 'c' }],
} as const

const introductionParts: readonly Duty[] = [
  {
    ...introduction,
    counts: [{ by: 'all', collection: 'units' }],
    key: 'NĐ224-9.1.c.boMay',
    title: name('Tổ chức bộ máy hành chính', 'Organisation of the administration'),
  },
  {
    ...introduction,
    counts: [{ by: 'all', collection: 'communes', filled: ['boundaryMap'] }],
    key: 'NĐ224-9.1.c.banDo',
    title: name('Bản đồ địa giới hành chính', 'Map of the administrative boundary'),
  },
  {
    ...introduction,
    counts: pages,
    key: 'NĐ224-9.1.c.tuNhien',
    title: name('Điều kiện tự nhiên', 'Natural conditions'),
  },
  {
    ...introduction,
    counts: pages,
    key: 'NĐ224-9.1.c.lichSu',
    title: name('Lịch sử, truyền thống văn hoá', 'History and culture'),
  },
  {
    ...introduction,
    counts: pages,
    key: 'NĐ224-9.1.c.diTich',
    title: name('Di tích, danh thắng', 'Monuments and sights'),
  },
  {
    ...introduction,
    counts: [
      {
        by: 'all',
        collection: 'people',
        filled: ['shortBio', 'duties'],
        where: { isLeader: true },
      },
    ],
    key: 'NĐ224-9.1.c.lanhDao',
    title: name('Tiểu sử tóm tắt, nhiệm vụ của lãnh đạo', 'Leaders: biography and duties'),
  },
]

/** NĐ 224/2026 and other acts that name something for the portal. */
export const dutiesOfPortal: readonly Duty[] = [
  {
    ...decree,
    counts: [{ by: 'all', collection: 'procedures' }],
    key: 'NĐ224-9.1.a',
    source: [{ act: 'NĐ224', article: '9', clause: '1', point: 'a' }],
    title: name('Thủ tục hành chính, dịch vụ công', 'Procedures and public services'),
  },
  {
    ...introduction,
    counts: [],
    freshness: { kind: 'worstOf', parts: introductionParts.map(({ key }) => key) },
    key: 'NĐ224-9.1.c',
    title: name('Giới thiệu địa phương và bộ máy', 'The commune and its administration'),
  },
  ...introductionParts,
  {
    ...decree,
    confidence: 'unsure',
    counts: [{ by: 'section', collection: 'articles' }],
    key: 'NĐ224-9.2',
    note: name(
      'Nội dung khoản 2 suy ra từ thực tế các cổng; Luật CĐS Đ.34 k2 chưa tra được.',
      'Clause 2 is inferred from real portals; article 34.2 of the law was not found.',
    ),
    source: [{ act: 'NĐ224', article: '9', clause: '2' }],
    title: name('Tin tức, sự kiện', 'News and events'),
  },
  {
    ...decree,
    confidence: 'unsure',
    counts: [{ by: 'all', collection: 'communes', filled: ['channels'] }],
    key: 'NĐ224-10',
    note: name(
      'Phần của Nghị định 244/2026 theo bản tổng hợp của báo chí, chưa đọc toàn văn.',
      'What Decree 244/2026 adds is from a digest of the press; its full text was not read.',
    ),
    source: [
      { act: 'NĐ224', article: '10' },
      { act: 'NĐ244', article: '5', clause: '2' },
    ],
    title: name('Danh sách kênh thông tin chính thức', 'List of official channels'),
  },
  {
    ...decree,
    counts: pages,
    key: 'NĐ224-10.3.b',
    source: [{ act: 'NĐ224', article: '10', clause: '3', point: 'b' }],
    title: name('Đánh giá mức độ hài lòng', 'Rating of satisfaction'),
  },
  {
    ...decree,
    counts: [{ by: 'section', collection: 'notices' }],
    freshness: { kind: 'onEvent' },
    key: 'NĐ224-13',
    source: [{ act: 'NĐ224', article: '13' }],
    title: name('Thông báo tạm ngừng dịch vụ', 'Notice of an outage'),
  },
  {
    ...decree,
    confidence: 'unsure',
    counts: [{ by: 'all', collection: 'people', where: { isSpokesperson: true } }],
    key: 'NĐ244-4',
    note: name(
      'Theo bản tổng hợp của báo chí, chưa đọc toàn văn nghị định.',
      'From a digest of the press; the full text of the decree was not read.',
    ),
    source: [{ act: 'NĐ244', article: '4' }],
    title: name('Người phát ngôn', 'Spokesperson'),
  },
  {
    ...decree,
    confidence: 'unsure',
    counts: [{ by: 'all', collection: 'schedules', where: { kind: 'tiep_cong_dan' } }],
    key: 'NĐ154',
    note: name(
      'Chưa ghi được điều khoản cụ thể của nghị định.',
      'The article of the decree is not noted down yet.',
    ),
    source: [{ act: 'NĐ154' }],
    title: name('Lịch tiếp công dân', 'When citizens are received'),
  },
  {
    ...sure,
    confidence: 'unsure',
    counts: pages,
    key: 'GDĐT-43',
    note: name(
      'Dữ liệu mở do cổng tự xuất; trang giới thiệu là cách đo tạm thời.',
      'Open data are generated; a page about them stands in for a measurement.',
    ),
    source: [{ act: 'GDĐT', article: '43' }],
    title: name('Dữ liệu mở', 'Open data'),
    validFrom: '2024-07-01',
  },
]
