import type { FieldHook, RichTextField } from 'payload'

import { codedError } from '../access/codedError.ts'
import { portalEditor } from '../richtext/editor.ts'
import { unsafeLinks } from '../richtext/unsafeLinks.ts'

type Options = {
  description: { en: string; vi: string }
  label: { en: string; vi: string }
  name: string
  required?: boolean
}

/** Formatted text with our editor. A link that could run script is refused at every save. */
export function richTextField({
  name,
  label,
  description,
  required = false,
}: Options): RichTextField {
  return {
    name,
    type: 'richText',
    label,
    admin: { description },
    editor: portalEditor(),
    hooks: { beforeValidate: [refuseUnsafeLinks(name, label)] },
    required,
  }
}

const refuseUnsafeLinks =
  (path: string, label: Options['label']): FieldHook =>
  ({ req, value }) => {
    const [link] = unsafeLinks(value)
    if (link === undefined) return value
    const field = { label, path }
    throw codedError('CP_INPUT_LINK', { field, req, values: { link } })
  }
