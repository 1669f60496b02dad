import type { DisclosureForm } from '../../../src/domain/disclosureForms.ts'
import type { Check } from '../../../src/fields/warnings.ts'

import { minLoudspeakerDays, minPostingDays } from '../../../src/domain/disclosureForms.ts'
import { isReadOut } from '../../../src/domain/law/index.ts'
import { today } from '../../../src/domain/today.ts'
import { warningOf } from '../../../src/domain/warnings.ts'
import { lawOf } from '../../../src/fields/lawOf.ts'

/** Forms the law asks for that are not there yet, and a posting that was made shorter. */
export const warnAboutForms: Check = async (doc, { req }) => {
  const { forms, item, minDays } = doc
  const rows = Array.isArray(forms) ? (forms as DisclosureForm[]) : []
  if (rows.length === 0) return []
  const day = today()
  const law = await lawOf(doc, req)
  const lacks = (kind: string) => !rows.some((row) => row.kind === kind)
  const rule = minPostingDays(day, law)
  return [
    ...(lacks('cong') ? [warningOf('portalMissing', {}, 'forms')] : []),
    ...(lacks('truyen_thanh') && isReadOut(String(item), day)
      ? [warningOf('loudspeakerMissing', { days: String(minLoudspeakerDays(day, law)) }, 'forms')]
      : []),
    ...(typeof minDays === 'number' && minDays < rule
      ? [warningOf('postingShortened', { days: String(minDays), rule: String(rule) }, 'minDays')]
      : []),
  ]
}
