import { fold } from '../vietnamese/fold.ts'
import { familyNames, givenNames, middleNames } from './vietnameseNames.ts'
import { vietnameseWords } from './vietnameseWords.ts'

/** Guesses a password must withstand, as a power of 10. */
export const leastGuesses = 9

/** A password this long is not found by putting words together; reading it all would take too long. */
const mostRead = 100

/** How many guesses each takes, as a power of 10. */
const cost = {
  date: 3.6,
  day: 2.6,
  digit: 1,
  letter: 1.4,
  month: 1.1,
  // One’s own is known to many.
  phone: 2,
  repeated: 0.8,
  run: 1.2,
  symbol: 0.7,
  syllable: 3.2,
  year: 1.7,
} as const

/** The likeliest of a list is tried within ten guesses. */
const ranked = (list: readonly string[]): [string, number][] =>
  list.map((word, rank) => [word, Math.log10(rank + 10)])

const words = new Map(
  [vietnameseWords, familyNames, middleNames, givenNames]
    .flatMap(ranked)
    .toSorted(([, left], [, right]) => right - left),
)

const longestWord = Math.max(...[...words.keys()].map((word) => word.length))

/** Whatever can be pronounced in Vietnamese, without its marks. */
const syllable = new RegExp(
  '^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?(?:' +
    'a(?:c|ch|i|m|n|ng|nh|o|p|t|u|y)?|e(?:c|ch|m|n|ng|nh|o|p|t|u)?|' +
    'i(?:a|ch|e(?:c|m|n|ng|p|t|u)|m|n|nh|p|t|u)?|' +
    'o(?:a(?:c|ch|i|m|n|ng|nh|o|p|t|y)?|c|e(?:n|o|t)?|i|m|n|ng|p|t)?|' +
    'u(?:a|an|ang|at|ay|c|e|ech|enh|i|m|n|ng|o|oc|oi|om|on|ong|op|ot|ou|p|t|u|y|ya|ych|yen|yet|ynh|yt|yu)?|' +
    'y(?:e(?:m|n|ng|t|u))?)$',
)
const longestSyllable = 'nghieng'.length

/** Parts that are told by their shape, with what guessing one takes. */
const shapes: [RegExp, number][] = [
  [/^(?:19|20)\d\d/, cost.year],
  [/^thang(?:1[0-2]|0?[1-9])/, cost.month],
  [/^(?:0|84)[35789]\d{8}/, cost.phone],
  [/^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])/, cost.day],
  [/^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:(?:19|20)\d\d|\d\d)/, cost.date],
  [/^(\w)\1{2,}/, cost.run],
]
const runs = ['0123456789012345', '9876543210', 'abcdefghijklmnopqrstuvwxyz']

/**
 * How many guesses a program needs that knows what people here make passwords of, as a power of 10:
 * the cheapest way to put the password together of words, names, months, years, phone numbers, what
 * can be pronounced and what was there before. Marks, capitals and where the symbols stand count
 * for nothing.
 */
export function guessCost(password: string): number {
  const folded = fold(password).slice(0, mostRead)
  const symbols = new Set(folded.replace(/[a-z0-9]/g, ''))
  const text = folded.replace(/[^a-z0-9]/g, '')
  // cheapest[n]: what the first n letters take.
  const cheapest = [0]
  for (let end = 1; end <= text.length; end += 1) cheapest.push(Infinity)
  for (let start = 0; start < text.length; start += 1) {
    for (const [length, guesses] of partsAt(text, start)) {
      const end = start + length
      cheapest[end] = Math.min(Number(cheapest[end]), Number(cheapest[start]) + guesses)
    }
  }
  return Number(cheapest.at(-1)) + symbols.size * cost.symbol
}

/** The parts that may begin here: their length, and what guessing them takes. */
function partsAt(text: string, start: number): [number, number][] {
  const rest = text.slice(start)
  const found: [number, number][] = [[1, /^\d/.test(rest) ? cost.digit : cost.letter]]
  for (const [shape, guesses] of shapes) {
    const [match] = shape.exec(rest) ?? []
    if (match) found.push([match.length, guesses])
  }
  for (let length = 2; length <= Math.min(rest.length, mostRead); length += 1) {
    const part = rest.slice(0, length)
    const word = length <= longestWord ? words.get(part) : undefined
    if (word !== undefined) found.push([length, word])
    if (length <= longestSyllable && syllable.test(part)) found.push([length, cost.syllable])
    if (length > 2 && text.slice(0, start).includes(part)) found.push([length, cost.repeated])
    if (length > 2 && runs.some((run) => run.includes(part))) found.push([length, cost.run])
  }
  return found
}
