import { canonical } from './audit/canonical.ts'
import { sha256 } from './audit/hashes.ts'

const lengthOfMark = 16
/** Beyond it they are one mark, which nothing less covers: it has to fit where it is stored. */
const mostMarks = 200

/**
 * The fingerprint of what is in work: SHA-256 over its words, hexadecimal, and one mark for each
 * thing that may become public by itself meanwhile, with dots between.
 * @param words everything that becomes public with it
 * @param apart what may be public before it, and is no news then: progress that is reported
 */
export function fingerprintOf(words: unknown, apart: readonly unknown[]): string {
  const marks = [...new Set(apart.map((one) => sha256(canonical(one)).slice(0, lengthOfMark)))]
  const kept = marks.length > mostMarks ? [sha256(marks.sort().join('.'))] : marks
  return [sha256(JSON.stringify(words)), ...kept.sort()].join('.')
}

/** Has who read, or approved, this seen everything that is to become public now? */
export function covers(read: null | string | undefined, now: string): boolean {
  if (!read) return false
  const [words, ...marks] = read.split('.')
  const [wordsNow, ...marksNow] = now.split('.')
  return words === wordsNow && marksNow.every((mark) => marks.includes(mark))
}
