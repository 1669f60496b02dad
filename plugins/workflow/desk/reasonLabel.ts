import type { Sentence } from '../../../src/domain/errors.ts'

import { returnReasons, withdrawalReasons } from '../../../src/domain/states.ts'

const labels: Record<string, Sentence> = { ...returnReasons, ...withdrawalReasons }

/** A reason from one of the lists, in words. */
export function reasonLabel(code: null | string | undefined): null | Sentence {
  return code && Object.hasOwn(labels, code) ? (labels[code] ?? null) : null
}
