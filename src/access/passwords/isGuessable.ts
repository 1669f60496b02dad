import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'

import { vietnameseWords } from '../../domain/accounts/vietnameseWords.ts'

/** Guesses a password must withstand: 10 to the power of this. */
const enough = 9

let judge: undefined | ZxcvbnFactory

/**
 * Do lists of common passwords, patterns of the keyboard, sequences, dates, or words that people
 * here make passwords of lead to this password soon?
 */
export function isGuessable(password: string): boolean {
  judge ??= new ZxcvbnFactory({
    dictionary: { ...dictionary, vietnamese: vietnameseWords },
    graphs: adjacencyGraphs,
  })
  return judge.check(password).guessesLog10 < enough
}
