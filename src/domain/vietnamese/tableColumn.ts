import { fold } from './fold.ts'

/** What a column of a table of tasks holds. */
export type TableColumn =
  'budget' | 'coordinating' | 'lead' | 'note' | 'order' | 'output' | 'period' | 'title'

const who = String.raw`(?:(?:co quan|don vi|bo phan|ca nhan|nguoi)(?: va)? ){0,3}`
const heads: readonly [TableColumn, RegExp][] = [
  ['order', /^(?:#|stt|tt|so tt|so thu tu)$/],
  [
    'title',
    /^(?:ten )?(?:cac )?(?:nhiem vu|noi dung|cong viec|hoat dong)(?: (?:va|giai phap|trong tam|cu the|cong viec|cong tac|nhiem vu|thuc hien|hoat dong))*$/,
  ],
  ['coordinating', new RegExp(`^${who}phoi hop(?: thuc hien)?$`)],
  ['lead', new RegExp(`^${who}(?:chu tri|thuc hien|phu trach)(?: chinh| thuc hien)?$`)],
  [
    'output',
    /^(?:du kien )?(?:san pham|ket qua)(?: (?:san pham|ket qua|du kien|dat duoc|dau ra|hoan thanh|thuc hien))*$/,
  ],
  [
    'period',
    /^(?:thoi gian|thoi han|thoi diem|tien do)(?: (?:thoi gian|thoi han|tien do|thuc hien|hoan thanh|bat dau|ket thuc))*$/,
  ],
  ['budget', /^(?:du kien )?(?:kinh phi|du toan)(?: (?:kinh phi|thuc hien|du kien))*$/],
  ['note', /^ghi chu$/],
]

/** Longer cells are text, not heads. */
const longestHead = 80

/** What the head of a column says it holds (`Cơ quan chủ trì`, `TIẾN ĐỘ`); else undefined. */
export function tableColumn(head: string): TableColumn | undefined {
  if (head.length > longestHead) return undefined
  const words = fold(head)
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[^a-z0-9#]+/g, ' ')
    .trim()
  return heads.find(([, pattern]) => pattern.test(words))?.[0]
}
