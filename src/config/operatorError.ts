import type { Sentence } from '../domain/errors.ts'

/**
 * Something the person at the keyboard has to put right (a setting, a flag, a folder).
 * The message is one line that names what it is about: Vietnamese, then English.
 */
export class OperatorError extends Error {
  override name = 'OperatorError'

  constructor(subject: string, sentence: Sentence) {
    super(`${subject}: ${sentence.vi} (${sentence.en})`)
  }
}
