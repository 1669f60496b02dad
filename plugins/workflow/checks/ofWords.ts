import type { Ask, Place, Reason } from '../act.ts'

import { findSecrecyMark } from '../../../src/domain/vietnamese/index.ts'
import { warningsOfTexts } from '../../../src/fields/checkText.ts'
import { reason } from '../reasons.ts'

type Words = 'text' | 'wrong'
type AskedWords = Pick<Ask, 'label'> & { name: Words }

/** What is to be confirmed of words that readers see as soon as the act is done. */
export const warningsOfWords = (asks: AskedWords[], { input, live, req }: Place) =>
  warningsOfTexts(
    asks.map(({ label, name }) => ({ label, path: name, value: input[name] })),
    { ...live },
    req,
  )

/** A mark of secrecy in such words keeps them back: nobody looks at them before readers do. */
export const secretsOfWords = (asks: AskedWords[], { input }: Place): Reason[] =>
  asks.flatMap(({ label, name }) => {
    const mark = findSecrecyMark(input[name] ?? '')
    return mark ? [{ ...reason('CP_WORKFLOW_SECRET_MARK', { label, mark }, name), label }] : []
  })
