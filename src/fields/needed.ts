import type { Rule } from './rules.ts'

import { isBlank } from './isBlank.ts'
import { valueAt } from './valueAt.ts'

type Data = Record<string, unknown>
type Needed = { label: { en: string; vi: string }; path: string }
type When = (doc: Data, place: Parameters<Rule>[1]) => boolean

/**
 * Fields that must be filled in while something holds: the settings of a portal in use, the duties
 * of a leader. All that are missing are named at once. A path may lead into a group.
 */
export function needed(when: When, fields: Needed[]): Rule {
  return (doc, place) =>
    when(doc, place)
      ? fields
          .filter(({ path }) => isBlank(valueAt(doc, path)))
          .map(({ label, path }) => ({ label, code: 'CP_INPUT_REQUIRED', path }))
      : []
}
