import type { ArrayField } from 'payload'

type Sentence = { en: string; vi: string }

/** A list of paragraphs an editor can add to and put in order: purposes, requirements, notes. */
export function paragraphsField(
  name: string,
  label: Sentence,
  row: Sentence,
  description: Sentence,
): ArrayField {
  return {
    name,
    type: 'array',
    label,
    labels: { plural: label, singular: row },
    admin: { description },
    fields: [
      {
        name: 'text',
        type: 'textarea',
        label: { en: 'Text', vi: 'Nội dung' },
        admin: {
          description: {
            en: 'One point, without the dash in front.',
            vi: 'Mỗi ô một ý, không cần gõ dấu gạch đầu dòng.',
          },
        },
        required: true,
      },
    ],
  }
}
