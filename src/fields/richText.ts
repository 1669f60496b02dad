import type { FieldHook, RichTextField } from 'payload'

import { codedError } from '../access/codedError.ts'
import { portalEditor } from '../richtext/editor.ts'
import { isRichText } from '../richtext/isRichText.ts'
import { keepIdsOnly } from '../richtext/references.ts'
import { unsafeLinks } from '../richtext/unsafeLinks.ts'
import { refuseForeignReferences } from './richTextReferences.ts'

type Options = {
  description: { en: string; vi: string }
  label: { en: string; vi: string }
  name: string
  required?: boolean
}

/**
 * Formatted text with our editor. At every save, of a draft too, it is refused when the editor
 * could not have written it, when a link could run script, and when it shows or links to something
 * that is not of the same commune.
 */
export function richTextField({
  name,
  label,
  description,
  required = false,
}: Options): RichTextField {
  const field = { label, path: name }
  return {
    name,
    type: 'richText',
    label,
    admin: { description },
    editor: portalEditor(),
    hooks: {
      beforeChange: [refuseForeignReferences(field)],
      beforeValidate: [refuseWrongText(field)],
    },
    required,
  }
}

const refuseWrongText =
  (field: { label: Options['label']; path: string }): FieldHook =>
  ({ req, value }) => {
    if (value === undefined || value === null) return value
    if (!isRichText(value)) throw codedError('CP_INPUT_RICH_TEXT', { field, req })
    const [link] = unsafeLinks(value)
    if (link !== undefined) throw codedError('CP_INPUT_LINK', { field, req, values: { link } })
    return keepIdsOnly(value)
  }
