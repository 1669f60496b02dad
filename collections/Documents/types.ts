import type { Choice } from '../../src/fields/choice.ts'

import { builtInLaw, documentTypeChoice } from '../../src/domain/law/index.ts'

/**
 * The types to choose from, by code where they have one (NĐ 30/2020, Phụ lục III); a letter has
 * none and is called `cong_van`. The first type of a code names it: the Party and the time before
 * 2020 share most of them.
 */
export const typeChoices: Choice[] = builtInLaw.documentTypes
  .map((type) => ({ label: type.title, value: documentTypeChoice(type) }))
  .filter(({ value }, index, all) => all.findIndex((one) => one.value === value) === index)

/** “Kế hoạch” of `KH`: a document is looked for by what it is called. */
export const nameOfType = (code: unknown): string =>
  typeChoices.find(({ value }) => value === code)?.label.vi ?? ''
