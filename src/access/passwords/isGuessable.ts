import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'

import { leastGuesses } from '../../domain/accounts/guessCost.ts'
import { vietnameseWords } from '../../domain/accounts/vietnameseWords.ts'

let judge: undefined | ZxcvbnFactory

/** Of three words it counts little more than that there are three: short ones stand everywhere. */
const longWords = vietnameseWords.filter((word) => word.length > 4)

/**
 * Do lists of common passwords, patterns of the keyboard, sequences, dates, or words that people
 * here make passwords of lead to this password soon?
 */
export function isGuessable(password: string): boolean {
  judge ??= new ZxcvbnFactory({
    dictionary: { ...dictionary, vietnamese: longWords },
    graphs: adjacencyGraphs,
  })
  return judge.check(password).guessesLog10 < leastGuesses
}
