import type { DisclosureForm } from '../../../src/domain/disclosureForms.ts'
import type { Rule } from '../../../src/fields/rules.ts'

import { endProblem } from '../../../src/domain/disclosureForms.ts'

/** What hangs is not taken down too early, and items 4 and 13 never (Luật THDC Đ.13 k2, k3). */
export const formsLastLongEnough: Rule = ({ forms, item, minDays }) => {
  const rows = Array.isArray(forms) ? (forms as DisclosureForm[]) : []
  return rows.flatMap((form, index) => {
    const problem = endProblem(String(item), form, minDays as null | number)
    const label = { en: 'Ended on', vi: 'Đến ngày' }
    return problem ? [{ ...problem, label, path: `forms.${index}.to` }] : []
  })
}
