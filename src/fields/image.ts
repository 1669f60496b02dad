import type { Rule } from './rules.ts'
import type { Field, FilterOptions } from 'payload'
import { imageKinds } from '../files/accept/kinds.ts'
import { amongKinds, fileOfKind } from './fileOfKind.ts'

type Sentence = { en: string; vi: string }
type Options = {
  alt: { defaultValue?: string; description: Sentence; label: Sentence }
  description: Sentence
  filterOptions: FilterOptions
  label: Sentence
  name: string
}

/** A picture of the commune's own files and, beside it, what it shows (`<name>Alt`). Use with `isPicture`. */
export function imageFields({ name, label, alt, description, filterOptions }: Options): Field[] {
  return [
    {
      name,
      type: 'upload',
      label,
      admin: { description },
      filterOptions: amongKinds(imageKinds, filterOptions),
      relationTo: 'attachments',
    },
    {
      name: `${name}Alt`,
      type: 'text',
      label: alt.label,
      admin: { description: alt.description },
      defaultValue: alt.defaultValue,
      maxLength: 200,
    },
  ]
}

/** What a field shows is a picture. `path` may lead into a group. */
export function isPicture(field: { label: Sentence; path: string }): Rule {
  return fileOfKind(imageKinds, 'CP_FILE_NOT_PICTURE', field)
}
