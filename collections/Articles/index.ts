import type { CollectionConfig } from 'payload'

import { editorial } from '../../src/access/rules.ts'
import { rights } from '../../src/domain/roles.ts'
import { attachmentsField } from '../../src/fields/attachments.ts'
import { authorshipFields, setAuthorship } from '../../src/fields/authorship.ts'
import { importedFields } from '../../src/fields/imported.ts'
import { instantField } from '../../src/fields/instant.ts'
import { menu } from '../../src/fields/menu.ts'
import {
  editorialVersions,
  firstPublishedAtField,
  setFirstPublishedAt,
} from '../../src/fields/publication.ts'
import { richTextField } from '../../src/fields/richText.ts'
import { sameCommune } from '../../src/fields/sameCommune.ts'
import { setSlug, slugField, slugIndex } from '../../src/fields/slug.ts'
import { tenantField } from '../../src/fields/tenant.ts'
import { titleField } from '../../src/fields/title.ts'
import { unitField } from '../../src/fields/unit.ts'

/** A piece of news or information: "Kế hoạch tuyên truyền CCHC xã Linh trường năm 2024". */
export const Articles: CollectionConfig<'articles'> = {
  slug: 'articles',
  labels: {
    plural: { en: 'Articles', vi: 'Tin, bài' },
    singular: { en: 'Article', vi: 'Bài viết' },
  },
  access: editorial(rights.articles),
  admin: {
    defaultColumns: ['title', 'section', 'publishedAt', '_status', 'tenant'],
    group: menu.content,
    listSearchableFields: ['title', 'slug'],
    useAsTitle: 'title',
  },
  defaultPopulate: { slug: true, publishedAt: true, title: true },
  defaultSort: '-updatedAt',
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: { en: 'Text', vi: 'Nội dung' },
          fields: [
            titleField(),
            {
              name: 'summary',
              type: 'textarea',
              label: { en: 'Summary', vi: 'Tóm tắt' },
              admin: {
                description: {
                  en: 'Two or three sentences; shown in lists.',
                  vi: 'Hai, ba câu nêu ý chính; hiện trong danh sách tin.',
                },
              },
              maxLength: 500,
              required: true,
            },
            richTextField({
              name: 'body',
              label: { en: 'Text', vi: 'Nội dung' },
              description: {
                en: 'The text people read, not a picture of it.',
                vi: 'Gõ hoặc dán chữ, không dán ảnh chụp văn bản.',
              },
              required: true,
            }),
          ],
        },
        {
          label: { en: 'Files and links', vi: 'Tệp và liên kết' },
          fields: [
            attachmentsField(),
            {
              name: 'plans',
              type: 'relationship',
              label: { en: 'Plans', vi: 'Kế hoạch' },
              admin: {
                description: {
                  en: 'Plans this is about.',
                  vi: 'Kế hoạch mà bài viết này nói đến.',
                },
              },
              filterOptions: sameCommune,
              hasMany: true,
              relationTo: 'plans',
            },
            {
              name: 'relatedDocuments',
              type: 'relationship',
              label: { en: 'Documents', vi: 'Văn bản liên quan' },
              admin: {
                description: {
                  en: 'Documents this is about.',
                  vi: 'Văn bản mà bài viết này nhắc đến.',
                },
              },
              filterOptions: sameCommune,
              hasMany: true,
              relationTo: 'documents',
            },
          ],
        },
        {
          label: { en: 'Source', vi: 'Nguồn tin' },
          fields: [
            {
              name: 'sourceName',
              type: 'text',
              label: { en: 'Source', vi: 'Nguồn' },
              admin: {
                description: {
                  en: 'Who wrote it, or where it was taken from.',
                  vi: 'Tác giả hoặc nơi lấy tin: “UBND xã Cồn Tiên”.',
                },
              },
              required: true,
            },
            {
              name: 'sourceUrl',
              type: 'text',
              label: { en: 'Address of the source', vi: 'Địa chỉ nguồn' },
              admin: {
                description: {
                  en: 'If it was taken from a site.',
                  vi: 'Nếu lấy từ một trang khác.',
                },
              },
            },
            ...importedFields(),
          ],
        },
      ],
    },
    {
      name: 'section',
      type: 'relationship',
      label: { en: 'Section', vi: 'Chuyên mục' },
      admin: {
        description: { en: 'Where readers look for it.', vi: 'Nơi bạn đọc tìm bài này.' },
        position: 'sidebar',
      },
      filterOptions: sameCommune,
      index: true,
      relationTo: 'sections',
      required: true,
    },
    {
      ...instantField({
        name: 'publishedAt',
        label: { en: 'Date of publication', vi: 'Ngày đăng' },
        admin: {
          description: { en: 'Shown to readers.', vi: 'Ngày giờ hiện cho bạn đọc.' },
          position: 'sidebar',
        },
        required: true,
      }),
      index: true,
    },
    unitField({
      name: 'unit',
      label: { en: 'Responsible unit', vi: 'Đơn vị phụ trách' },
      description: { en: 'Who answers for it.', vi: 'Đơn vị chịu trách nhiệm nội dung.' },
      position: 'sidebar',
    }),
    slugField(),
    tenantField(),
    firstPublishedAtField(),
    ...authorshipFields(),
  ],
  hooks: { beforeChange: [setSlug(), setAuthorship, setFirstPublishedAt] },
  indexes: [slugIndex, { fields: ['tenant', 'publishedAt'] }],
  trash: true,
  versions: editorialVersions,
}
