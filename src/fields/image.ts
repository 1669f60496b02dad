import type { Field, FilterOptions } from 'payload'

type Sentence = { en: string; vi: string }
type Options = {
  alt: { defaultValue?: string; description: Sentence; label: Sentence }
  description: Sentence
  filterOptions: FilterOptions
  label: Sentence
  name: string
}

/** A picture of the commune's own files and, beside it, what it shows (`<name>Alt`). */
export function imageFields({ name, label, alt, description, filterOptions }: Options): Field[] {
  return [
    {
      name,
      type: 'upload',
      label,
      admin: { description },
      filterOptions: async (options) => {
        const where =
          typeof filterOptions === 'function' ? await filterOptions(options) : filterOptions
        if (typeof where === 'boolean') return where && isImage
        return { and: [isImage, ...(where ? [where] : [])] }
      },
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

const isImage = { mimeType: { contains: 'image/' } }
