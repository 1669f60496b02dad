import { fold } from '../vietnamese/fold.ts'
import { toNfc } from '../vietnamese/toNfc.ts'
import { guessCost, leastGuesses } from './guessCost.ts'
import { unshifted } from './unshifted.ts'

/** Characters a password must have at least (TCVN 14423:2026, level 2). */
export const passwordLength = { alone: 14, withSecondFactor: 12 } as const

/** Shorter parts of a name stand in too many other words. */
const shortestName = 4
const fewestDifferent = 6

export type PasswordFault = 'common' | 'named' | 'repeated' | 'short'

type Circumstances = {
  hasSecondFactor: boolean
  /** Is it one that guessing programs try early? A list and patterns know. */
  isGuessable: (password: string) => boolean
  /** What others know of the account: name, mail address, communes. */
  names: readonly string[]
}

/** The form in which a password is kept and compared: é typed on a Mac is é typed on Windows. */
export const composedPassword = (password: string): string => toNfc(password)

/** Characters required of an account. */
export const leastPasswordLength = (hasSecondFactor: boolean): number =>
  hasSecondFactor ? passwordLength.withSecondFactor : passwordLength.alone

/** Counted in characters of Unicode, composed. */
export function isLongEnough(password: string, hasSecondFactor: boolean): boolean {
  return charactersOf(password).length >= leastPasswordLength(hasSecondFactor)
}

const charactersOf = (password: string): string[] => [...composedPassword(password)]

/** What is wrong with a password, or null. */
export function passwordFault(
  password: string,
  { hasSecondFactor, isGuessable, names }: Circumstances,
): null | PasswordFault {
  if (!isLongEnough(password, hasSecondFactor)) return 'short'
  if (isRepeated(charactersOf(password))) return 'repeated'
  const letters = lettersOf(password)
  if (names.flatMap(partsOf).some((name) => letters.includes(name))) return 'named'
  const spellings = [password, letters, unshifted(password)]
  const isCommon = spellings.some(isGuessable) || guessCost(password) < leastGuesses
  return isCommon ? 'common' : null
}

/** A few characters, or a few of them again and again. */
function isRepeated(characters: string[]): boolean {
  if (new Set(characters).size < fewestDifferent) return true
  return [1, 2, 3, 4, 5, 6, 7].some((length) =>
    characters.every((character, index) => character === characters[index % length]),
  )
}

/** Letters and digits alone: "Mật khẩu 123" as `matkhau123`. */
const lettersOf = (text: string): string => fold(text).replace(/[^a-z0-9]/g, '')

/** What of a name must not be in a password: all of it, and the long parts of an address. */
function partsOf(name: string): string[] {
  const local = name.replace(/@.*$/, '')
  const parts = local === name ? [] : local.split(/[._+-]/)
  return [withoutKind(local), ...parts].map(lettersOf).filter((one) => one.length >= shortestName)
}

/** "xã Linh Trường" is known as Linh Trường. */
const withoutKind = (name: string): string => name.replace(/^(?:xã|phường|đặc khu)\s+/iu, '')
