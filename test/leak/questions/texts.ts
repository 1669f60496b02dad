import type { Case } from '../case.ts'
import type { Data, Item } from '../types.ts'

const plainText = 'Sửa thử'

/** A text that an editor may write there, with a new value; one that holds free words now. */
export function textOf(question: Case, { main }: Item): Data {
  const { fields } = question.model()
  const texts = fields.filter(
    (field) =>
      ['text', 'textarea'].includes(field.type) &&
      field.name !== 'slug' &&
      !('virtual' in field && field.virtual) &&
      !('hidden' in field && field.hidden) &&
      !('access' in field && (field.access?.update ?? field.access?.create)),
  )
  const isFree = ({ name }: { name: string }) => /^(?:Bí mật|Người) /.test(String(main[name]))
  const own = texts.find(isFree)
  if (own) return { [own.name]: plainText }
  // Where there are no free words, something that may be empty is emptied.
  const optional = fields.find(
    (field) =>
      field.type === 'relationship' &&
      Boolean(main[field.name]) &&
      !('required' in field && field.required) &&
      !field.access?.update,
  )
  return optional ? { [optional.name]: null } : {}
}
