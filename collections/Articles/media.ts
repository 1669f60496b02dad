import type { Rule } from '../../src/fields/rules.ts'
import type { Field, UploadField } from 'payload'
import { amongKinds, fileAt, fileOfKind } from '../../src/fields/fileOfKind.ts'
import { isPicture } from '../../src/fields/image.ts'
import { sameCommune } from '../../src/fields/sameCommune.ts'
import { imageKinds } from '../../src/files/accept/kinds.ts'

const cover = { label: { en: 'Picture', vi: 'Ảnh' }, path: 'coverImage.image' }
const audio = { label: { en: 'Audio', vi: 'Nghe bài' }, path: 'audio' }

/** The picture above an article. Its description is the attachment's own (alt). */
export function coverField(): Field {
  return {
    name: 'coverImage',
    type: 'group',
    label: { en: 'Cover picture', vi: 'Ảnh đại diện' },
    fields: [
      {
        name: 'image',
        type: 'upload',
        label: cover.label,
        admin: {
          description: {
            en: 'Shown in lists and above the text. It needs a description.',
            vi: 'Hiện trong danh sách và đầu bài. Ảnh phải có mô tả.',
          },
        },
        filterOptions: amongKinds(imageKinds, sameCommune),
        index: true,
        relationTo: 'attachments',
      },
      {
        name: 'caption',
        type: 'text',
        label: { en: 'Caption', vi: 'Chú thích ảnh' },
        admin: { description: { en: 'What it shows.', vi: 'Ảnh chụp gì, ở đâu, khi nào.' } },
        maxLength: 300,
      },
      {
        name: 'credit',
        type: 'text',
        label: { en: 'Photographer', vi: 'Người chụp' },
        admin: { description: { en: 'Name or source.', vi: 'Tên người chụp hoặc nguồn ảnh.' } },
        maxLength: 120,
      },
    ],
  }
}

export function audioField(): UploadField {
  return {
    name: 'audio',
    type: 'upload',
    label: audio.label,
    admin: {
      description: {
        en: 'The piece read aloud (mp3).',
        vi: 'Bản đọc hoặc phát thanh của bài (mp3).',
      },
    },
    filterOptions: amongKinds(['mp3'], sameCommune),
    index: true,
    relationTo: 'attachments',
  }
}

/** Who cannot see the cover is told what it shows (Luật Người khuyết tật 51/2010, Đ.43). */
const coverIsDescribed: Rule = async (doc, { id, isPublishing, req }) => {
  const image = isPublishing ? await fileAt(cover.path, doc, { id, req }) : undefined
  const isDescribed = !image || image.decorative === true || Boolean(image.alt?.trim())
  return isDescribed ? [] : [{ ...cover, code: 'CP_ARTICLE_COVER_ALT' }]
}

/** What must hold for the cover and the sound of an article. */
export const mediaRules: Rule[] = [
  async (doc, place) => {
    const wrong = await isPicture(cover)(doc, place)
    return wrong.length > 0 ? wrong : coverIsDescribed(doc, place)
  },
  fileOfKind(['mp3'], 'CP_FILE_NOT_SOUND', audio),
]
