import type { DisclosureForm } from '../../../src/domain/disclosureForms.ts'
import type { Rule } from '../../../src/fields/rules.ts'

import { endProblem } from '../../../src/domain/disclosureForms.ts'
import { lawOf } from '../../../src/fields/lawOf.ts'

/** What hangs is not taken down too early, and items 4 and 13 never (Luật THDC Đ.13 k2, k3). */
export const formsLastLongEnough: Rule = async (doc, { req }) => {
  const { forms, item, minDays } = doc
  const law = await lawOf(doc, req)
  const rows = Array.isArray(forms) ? (forms as DisclosureForm[]) : []
  return rows.flatMap((form, index) => {
    const problem = endProblem(String(item), form, minDays as null | number, law)
    const label = { en: 'Ended on', vi: 'Đến ngày' }
    return problem ? [{ ...problem, label, path: `forms.${index}.to` }] : []
  })
}
