import { composed } from './composed.ts'
import { personNames } from './personNames.ts'

/** Something about a person, and where it stands: UTF-16 offsets into the text, end exclusive. */
export type PersonalData = {
  end: number
  kind: 'bankAccount' | 'citizenId' | 'email' | 'namedPerson' | 'phone'
  start: number
  text: string
}

/**
 * Finds what may be personal data in a text that is about to be public (Luật 91/2025/QH15): numbers
 * of citizen cards (12 bare digits), Vietnamese telephone numbers, email addresses, bank accounts
 * (behind STK or "số tài khoản"), names behind ông, bà, anh, chị, em … In the order of the text;
 * matches never overlap. For a warning to a person: amounts of money, dates, document numbers and
 * procedure codes are none of it, but neither is every match personal.
 */
export function findPersonalData(text: string): PersonalData[] {
  const { positionOf, text: source } = composed(text)
  const found: { end: number; kind: PersonalData['kind']; start: number }[] = []
  const taken = new Uint8Array(source.length)
  for (const { find, kind } of finders) {
    for (const [start, end] of find(source)) {
      if (taken.subarray(start, end).includes(1)) continue
      taken.fill(1, start, end)
      found.push({ end, kind, start })
    }
  }
  return found
    .map(({ end, kind, start }) => ({ end: positionOf(end), kind, start: positionOf(start) }))
    .map((match) => ({ ...match, text: text.slice(match.start, match.end) }))
    .sort((a, b) => a.start - b.start)
}

type Range = [start: number, end: number]

/** The surer kinds come first: what they take, the others leave. */
const finders: readonly { find: (text: string) => Range[]; kind: PersonalData['kind'] }[] = [
  { find: findAccounts, kind: 'bankAccount' },
  { find: (text) => ranges(text, email), kind: 'email' },
  { find: findPhones, kind: 'phone' },
  { find: (text) => ranges(text, citizenId), kind: 'citizenId' },
  { find: personNames, kind: 'namedPerson' },
]

const notMoney = String.raw`(?!\s{0,3}(?:(?:nghìn|ngàn|triệu|tỷ|tỉ)\s{1,3}){0,2}(?:đồng(?! chí)|đ(?![\p{L}\d])|vnđ|vnd))`
/** Of a table without spaces: the next number begins, or the last one ends, beside a separator. */
const otherNumber = String.raw`(?:\d{9}|\d{2,4}[. ]\d{3,4}[. ]\d{3,4})`
const alone = String.raw`(?!\d|[.,-](?!\+?${otherNumber})\d)(?![\p{L}_])`
/** What may stand glued before a number, as in `SĐT0912345678`. */
const word = String.raw`(?<=(?<!\p{L})(?:cccd|cmnd|sđt|sdt|đt|điện thoại))`
const afterOther = String.raw`(?<=${otherNumber}[.,-])`
/** `?id=0912345678` is the address of a page. */
const inAddress = String.raw`(?:[?&#]|&amp;)[\w.-]{1,40}=`
const begin = (never: string) =>
  String.raw`(?:${word}|${afterOther}|(?<![\p{L}\d_${never}]|\d[.,-]|${inAddress}))`
/** An amount never begins with 0, a number of a card nearly always does. */
const notAmount = String.raw`(?:(?=0)|(?<!(?<!\p{L})(?:vnđ|vnd)[\s:]{0,3}))`

const citizenId = new RegExp(
  String.raw`${begin('/')}${notAmount}\d{12}${alone}(?!/)${notMoney}`,
  'giu',
)

const email =
  /(?<![\w.+-])[a-z0-9][\w.+-]{0,63}@[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9][a-z0-9-]{0,62}){0,6}\.[a-z]{2,24}(?![\w@])/gi

const gap = String.raw`[ .\u00a0-]?`
const country = String.raw`(?:\(?\+84\)?|0084)${gap}`
const mobile = String.raw`(?:${country}|0)[35789]\d(?:${gap}\d){7}`
/** `024.3825…`, `(0233) 3852 123`: the area code stands together, perhaps in brackets. */
const landline = String.raw`(?:${country}|\(?0)2\d(?:\d?\)\s?)?(?:${gap}\d){7,8}`
const phone = new RegExp(
  String.raw`${begin('+')}(?:(?<mobile>${mobile})|(?<landline>${landline}))${alone}${notMoney}`,
  'giu',
)
const taxCode =
  /(?:mst|mã số (?:thuế|doanh nghiệp|hộ kinh doanh))(?:\s(?:của|cá nhân|doanh nghiệp|hộ kinh doanh|người nộp thuế|là)){0,3}[\s:.]{0,5}$/iu

function findPhones(text: string): Range[] {
  return [...text.matchAll(phone)].flatMap(({ 0: match, groups, index }): Range[] => {
    const digits = match.replace(/\D/g, '').replace(/^(?:00)?84/, '0')
    const isLong = groups?.mobile ? digits.length === 10 : digits.length === 11
    const isScattered = groups?.mobile && /\D\d(?:\D|$)/.test(match.replace(/^\D+\d+/, ''))
    const isTaxCode = taxCode.test(text.slice(Math.max(0, index - 80), index))
    return isLong && !isScattered && !isTaxCode ? [[index, index + match.length]] : []
  })
}

const date = String.raw`(?:0?[1-9]|[12]\d|3[01])`
const month = String.raw`(?:0?[1-9]|1[0-2])`
const year = String.raw`(?:19|20)\d{2}`
const day = String.raw`(?:${date}[.-]${month}[.-]${year}|${year}[.-]${month}[.-]${date})(?!\d)`
/** Between the words and the number may stand the bank, the holder or a day, in the same line. */
const account = new RegExp(
  String.raw`(?<![\p{L}\d])(?:stk|số (?:tài khoản|tk)|tài khoản số)(?!\p{L})[.:]?(?:[^\d\n.;]|${day}){0,60}(?!${day})(?<number>\d(?:[ .-]?\d){5,23})(?!\d)${notMoney}`,
  'giu',
)

function findAccounts(text: string): Range[] {
  return [...text.matchAll(account)].flatMap(({ 0: match, groups, index }): Range[] => {
    const number = String(groups?.number)
    const isAmount = /^\d{1,3}(?:\.\d{3})+$/.test(number)
    const end = index + match.length
    return isAmount ? [] : [[end - number.length, end]]
  })
}

function ranges(text: string, pattern: RegExp): Range[] {
  return [...text.matchAll(pattern)].map(({ 0: match, index }) => [index, index + match.length])
}
