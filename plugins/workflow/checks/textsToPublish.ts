import type { Attachment } from '../../../src/payload-types.ts'
import type { Place } from '../act.ts'

import { filledIn, type Sentence } from '../../../src/domain/errors.ts'
import { type Text } from '../../../src/fields/checkText.ts'
import { titleOf as titleIn } from '../../audit/titleOf.ts'
import { partsOf } from '../contentHash.ts'
import { filesOf } from '../files/filesOf.ts'
import { textsOf } from './textsOf.ts'

/** A text that becomes public with a piece; `isPublic`: that of a file which is public already. */
export type TextToPublish = Text & { isPublic?: boolean }

/** What readers will be able to read: of the piece, of its parts, in and about the files it shows. */
export async function textsToPublish(place: Place): Promise<TextToPublish[]> {
  const { collection, doc } = place
  return [
    ...textsOf(collection.flattenedFields, doc),
    ...(await textsOfParts(place)),
    ...(await textsOfFiles(place)),
  ]
}

async function textsOfParts({ collection, doc, req }: Place): Promise<Text[]> {
  const parts = await partsOf(collection.slug, doc.id, req)
  return parts
    .filter((part) => part.doc._status !== 'published')
    .flatMap(({ config, doc: part }) => {
      const title = titleIn(config, part) ?? part.id
      const texts = textsOf(config.flattenedFields, part, `${config.slug}.${part.id}.`)
      return texts.map((text) => ({ ...text, label: named(text.label, title) }))
    })
}

async function textsOfFiles({ collection, doc, req }: Place): Promise<TextToPublish[]> {
  const shown = await filesOf(req, collection, doc)
  if (shown.length === 0) return []
  const { flattenedFields } = req.payload.collections.attachments.config
  // The text of a file is read on demand only, and stands in the live row.
  const { docs } = await req.payload.find({
    collection: 'attachments',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: { text: true },
    where: { id: { in: shown.map(({ file }) => file.id) } },
  })
  return shown.flatMap(({ file, path }) => {
    const title = titleOf(file)
    const isPublic = file._status === 'published'
    const text = docs.find(({ id }) => id === file.id)?.text
    const own = textsOf(flattenedFields, { ...file, text: null }).map(({ label, value }) => ({
      label: named(label, title),
      isPublic,
      path,
      value,
    }))
    return [
      ...own,
      { label: named(textOfFile, title), isForeign: true, isPublic, path, value: text },
    ]
  })
}

const textOfFile = { en: 'Text of the file', vi: 'Chữ trong tệp' }

const titleOf = ({ id, originalName, title }: Attachment) => title || originalName || id

const named = (label: Sentence, title: string): Sentence =>
  filledIn({ en: '{title}: {label}', vi: '{title}: {label}' }, { label, title })
