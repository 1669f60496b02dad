import type { Sentence } from '../domain/errors.ts'
import type { PayloadRequest } from 'payload'
import { languageOf } from '../domain/languageOf.ts'
import { computedField } from './computed.ts'

type NotesOf = (
  doc: Record<string, unknown>,
  req: PayloadRequest,
) => Promise<readonly Sentence[]> | readonly Sentence[]

/** Beside a computed deadline: what is not sure about it, in the reader's language. */
export function deadlineNoteField(notesOf: NotesOf) {
  return computedField({
    name: 'deadlineNote',
    type: 'text',
    label: { en: 'Not sure about the deadline', vi: 'Điểm chưa chắc chắn về hạn' },
    condition: (data) => Boolean(data?.deadlineNote),
    description: {
      en: 'Check it before you rely on the last day.',
      vi: 'Hãy kiểm tra trước khi dựa vào ngày cuối của hạn.',
    },
    from: async (doc, req) => {
      const notes = await notesOf(doc, req)
      const language = languageOf(req.i18n)
      return notes.map((note) => note[language]).join(' ') || null
    },
  })
}
