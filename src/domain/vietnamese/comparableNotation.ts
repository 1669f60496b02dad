import { normalised } from './documentNumberGrammar.ts'
import { restoredOrgan } from './organs.ts'
import { readTypeCode } from './readTypeCode.ts'

/**
 * A ký hiệu for comparing: lost marks restored where that is certain, capitals throughout. `QD-UBND`
 * and `qđ-ubnd` are `QĐ-UBND`; ĐA and DA stay two types.
 */
export function comparableNotation(notation: string): string {
  const groups = normalised(notation).split('-').map(restoredOrgan)
  const type = readTypeCode(String(groups[0]))
  return [...(type ? [type.code] : groups.slice(0, 1)), ...groups.slice(1)].join('-').toUpperCase()
}
