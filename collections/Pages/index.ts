import type { CollectionConfig } from 'payload'

import { editorial } from '../../src/access/rules.ts'
import { rights } from '../../src/domain/roles.ts'
import { attachmentsField } from '../../src/fields/attachments.ts'
import { authorshipFields, setAuthorship } from '../../src/fields/authorship.ts'
import { checkText } from '../../src/fields/checkText.ts'
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
import { atMostLevels, noCycle } from '../../src/fields/tree.ts'
import { setWarnings, warningsField } from '../../src/fields/warnings.ts'
import { workflowFields } from '../../src/fields/workflow.ts'

const parentLabel = { en: 'Below', vi: 'Trang cấp trên' }
const parents = { label: parentLabel, collection: 'pages', field: 'parent' } as const

const textLabels = {
  body: { en: 'Text', vi: 'Nội dung' },
  title: { en: 'Title', vi: 'Tiêu đề' },
}

/** A page that stays, unlike a piece of news: "Lịch sử hình thành xã Cồn Tiên". */
export const Pages: CollectionConfig<'pages'> = {
  slug: 'pages',
  labels: {
    plural: { en: 'Pages', vi: 'Trang giới thiệu' },
    singular: { en: 'Page', vi: 'Trang giới thiệu' },
  },
  access: editorial(rights.pages),
  admin: {
    defaultColumns: ['title', 'section', 'parent', 'state', 'tenant'],
    group: menu.content,
    useAsTitle: 'title',
  },
  defaultPopulate: { slug: true, title: true },
  defaultSort: 'title',
  fields: [
    warningsField(),
    titleField(),
    richTextField({
      name: 'body',
      label: { en: 'Text', vi: 'Nội dung' },
      description: {
        en: 'The text people read, not a picture of it.',
        vi: 'Gõ hoặc dán chữ, không dán ảnh chụp văn bản.',
      },
      required: true,
    }),
    attachmentsField(),
    sectionField(),
    {
      name: 'parent',
      type: 'relationship',
      label: parentLabel,
      admin: {
        description: {
          en: 'The page it belongs to, if it is part of a longer one.',
          vi: 'Trang chứa trang này, nếu là một phần của trang dài hơn.',
        },
        position: 'sidebar',
      },
      filterOptions: sameCommune,
      index: true,
      relationTo: 'pages',
    },
    slugField(),
    ...searchFields(),
    tenantField(),
    firstPublishedAtField(),
    ...authorshipFields(),
    ...workflowFields(),
  ],
  hooks: {
    beforeChange: [
      checkRules(noCycle(parents), atMostLevels(6, parents)),
      setSlug(),
      setSearch('title'),
      setWarnings(checkText(textLabels)),
      setAuthorship,
      setFirstPublishedAt,
    ],
  },
  indexes: [slugIndex],
  trash: true,
  versions: editorialVersions,
}
