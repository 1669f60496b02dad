import type { CollectionConfig } from 'payload'

import { editorial } from '../../src/access/rules.ts'
import { rights } from '../../src/domain/roles.ts'
import { unitPaths } from '../../src/domain/unitPaths.ts'
import { attachmentsField } from '../../src/fields/attachments.ts'
import { authorshipFields, setAuthorship } from '../../src/fields/authorship.ts'
import { checkText } from '../../src/fields/checkText.ts'
import { importedFields } from '../../src/fields/imported.ts'
import { instantField } from '../../src/fields/instant.ts'
import { menu } from '../../src/fields/menu.ts'
import {
  editorialVersions,
  firstPublishedAtField,
  setFirstPublishedAt,
} from '../../src/fields/publication.ts'
import { richTextField } from '../../src/fields/richText.ts'
import { checkRules } from '../../src/fields/rules.ts'
import { sameCommune } from '../../src/fields/sameCommune.ts'
import { searchFields, setSearch } from '../../src/fields/search.ts'
import { sectionField } from '../../src/fields/section.ts'
import { setSlug, slugField, slugIndex } from '../../src/fields/slug.ts'
import { tenantField } from '../../src/fields/tenant.ts'
import { titleField } from '../../src/fields/title.ts'
import { unitField } from '../../src/fields/unit.ts'
import { urlField } from '../../src/fields/url.ts'
import { setWarnings, warningsField } from '../../src/fields/warnings.ts'
import { workflowFields } from '../../src/fields/workflow.ts'
import { audioField, coverField, mediaRules } from './media.ts'
import { expiresLater, labels, namesItsSource } from './parts.ts'

/** For docs/content-model.md: what a rule asks for, and when. */
const neededWhen = {
  authors: { en: 'unless a source is named', vi: 'khi không ghi nguồn' },
  sourceName: { en: 'unless authors are named', vi: 'khi không ghi tác giả' },
}

/** A piece of news or information: "Kế hoạch tuyên truyền CCHC xã Linh trường năm 2024". */
export const Articles: CollectionConfig<'articles'> = {
  slug: 'articles',
  labels: {
    plural: { en: 'Articles', vi: 'Tin, bài' },
    singular: { en: 'Article', vi: 'Bài viết' },
  },
  access: editorial(rights.articles, { unit: unitPaths.articles }),
  admin: {
    defaultColumns: ['title', 'section', 'publishedAt', 'state', 'tenant'],
    group: menu.content,
    useAsTitle: 'title',
  },
  custom: { neededWhen },
  defaultPopulate: { slug: true, publishedAt: true, title: true },
  defaultSort: '-updatedAt',
  fields: [
    warningsField(),
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
              label: labels.summary,
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
              label: labels.body,
              description: {
                en: 'The text people read, not a picture of it.',
                vi: 'Gõ hoặc dán chữ, không dán ảnh chụp văn bản.',
              },
              required: true,
            }),
            coverField(),
          ],
        },
        {
          label: { en: 'Files and links', vi: 'Tệp và liên kết' },
          fields: [
            attachmentsField(),
            audioField(),
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
              name: 'authors',
              type: 'text',
              label: labels.authors,
              admin: {
                components: { Field: 'payload-commune-portal/client#WordsField' },
                description: { en: 'One entry each.', vi: 'Mỗi tác giả một mục.' },
              },
              hasMany: true,
            },
            {
              name: 'sourceName',
              type: 'text',
              label: { en: 'Source', vi: 'Nguồn' },
              admin: {
                description: {
                  en: 'Where it was taken from. Authors or a source are needed.',
                  vi: 'Nơi lấy tin: “UBND xã Cồn Tiên”. Phải có tác giả hoặc nguồn.',
                },
              },
              maxLength: 200,
            },
            urlField({
              name: 'sourceUrl',
              label: { en: 'Address of the source', vi: 'Địa chỉ nguồn' },
              admin: {
                description: {
                  en: 'If it was taken from a site: https://…',
                  vi: 'Nếu lấy từ một trang khác: https://…',
                },
              },
            }),
            ...importedFields(),
          ],
        },
      ],
    },
    sectionField({ required: true }),
    {
      ...instantField({
        name: 'publishedAt',
        label: labels.publishedAt,
        admin: {
          description: { en: 'Shown to readers.', vi: 'Ngày giờ hiện cho bạn đọc.' },
          position: 'sidebar',
        },
        required: true,
      }),
      index: true,
    },
    {
      ...instantField({
        name: 'expiresAt',
        label: labels.expiresAt,
        admin: {
          description: {
            en: 'Then it leaves the lists; its address stays.',
            vi: 'Sau thời điểm này bài rời danh sách, đường dẫn vẫn còn.',
          },
          position: 'sidebar',
        },
      }),
      index: true,
    },
    {
      name: 'topics',
      type: 'text',
      label: { en: 'Topics', vi: 'Chủ đề' },
      admin: {
        components: { Field: 'payload-commune-portal/client#WordsField' },
        description: { en: 'A few words to find it by.', vi: 'Vài từ khoá, mỗi từ một mục.' },
        position: 'sidebar',
      },
      hasMany: true,
    },
    {
      name: 'language',
      type: 'select',
      label: { en: 'Language', vi: 'Ngôn ngữ' },
      admin: {
        description: { en: 'Of the text.', vi: 'Ngôn ngữ của bài.' },
        position: 'sidebar',
      },
      defaultValue: 'vi',
      options: [
        { label: { en: 'Vietnamese', vi: 'Tiếng Việt' }, value: 'vi' },
        { label: { en: 'English', vi: 'Tiếng Anh' }, value: 'en' },
        { label: { en: 'Bru – Vân Kiều', vi: 'Tiếng Bru – Vân Kiều' }, value: 'bru' },
        { label: { en: 'Another', vi: 'Tiếng khác' }, value: 'mul' },
      ],
    },
    unitField({
      name: 'unit',
      label: { en: 'Responsible unit', vi: 'Đơn vị phụ trách' },
      description: { en: 'Who answers for it.', vi: 'Đơn vị chịu trách nhiệm nội dung.' },
      position: 'sidebar',
    }),
    slugField(),
    ...searchFields(),
    tenantField(),
    firstPublishedAtField(),
    ...authorshipFields(),
    ...workflowFields(),
  ],
  hooks: {
    beforeChange: [
      setSlug(),
      checkRules(namesItsSource, expiresLater, ...mediaRules),
      setSearch('title', 'summary'),
      setWarnings(checkText({ body: labels.body, summary: labels.summary, title: labels.title })),
      setAuthorship,
      setFirstPublishedAt,
    ],
  },
  indexes: [slugIndex, { fields: ['tenant', 'publishedAt'] }],
  trash: true,
  versions: editorialVersions,
}
