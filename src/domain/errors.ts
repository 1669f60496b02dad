import { accessErrors } from './errors/access.ts'
import { accountErrors } from './errors/accounts.ts'
import { auditErrors } from './errors/audit.ts'
import { contentErrors } from './errors/content.ts'
import { fileErrors } from './errors/files.ts'
import { inputErrors } from './errors/input.ts'
import { organisationErrors } from './errors/organisation.ts'
import { planErrors } from './errors/plans.ts'
import { registerErrors } from './errors/registers.ts'
import { valueErrors } from './errors/values.ts'
import { workflowErrors } from './errors/workflow.ts'

/** A sentence for people, Vietnamese first. `{name}` is filled in when it is shown. */
export type Sentence = { en: string; vi: string }

export type ErrorTable = Record<`CP_${string}`, Sentence & { status: number }>

/**
 * Every error this product gives an answer code to: `CP_<AREA>_<WHAT>`, its HTTP status and what
 * people read. Codes are public and stable; sentences may be improved.
 */
export const errors = {
  ...accessErrors,
  ...auditErrors,
  ...accountErrors,
  ...contentErrors,
  ...fileErrors,
  ...inputErrors,
  ...organisationErrors,
  ...planErrors,
  ...registerErrors,
  ...valueErrors,
  ...workflowErrors,
} as const

export type ErrorCode = keyof typeof errors

/** What a `{name}` stands for: the same words in both languages, or a label in each. */
export type Values = Record<string, Sentence | string>

/** The sentences of an error with its `{values}` filled in. */
export function errorSentence(code: ErrorCode, values: Values = {}): Sentence {
  return filledIn(errors[code], values)
}

/** A sentence in both languages with its `{values}` filled in. */
export function filledIn(sentence: Sentence, values: Values): Sentence {
  const fill = (language: 'en' | 'vi') =>
    sentence[language].replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name] ?? ''
      return typeof value === 'string' ? value : value[language]
    })
  return { en: fill('en'), vi: fill('vi') }
}
