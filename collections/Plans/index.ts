import type { CollectionConfig } from 'payload'

import { editorial } from '../../src/access/rules.ts'
import { rights } from '../../src/domain/roles.ts'
import { attachmentsField } from '../../src/fields/attachments.ts'
import { authorshipFields, setAuthorship } from '../../src/fields/authorship.ts'
import { importedFields } from '../../src/fields/imported.ts'
import { menu } from '../../src/fields/menu.ts'
import { paragraphsField } from '../../src/fields/paragraphs.ts'
import {
  editorialVersions,
  firstPublishedAtField,
  setFirstPublishedAt,
} from '../../src/fields/publication.ts'
import { sameCommune } from '../../src/fields/sameCommune.ts'
import { setSlug, slugField, slugIndex } from '../../src/fields/slug.ts'
import { tenantField } from '../../src/fields/tenant.ts'
import { titleField } from '../../src/fields/title.ts'
import { unitField } from '../../src/fields/unit.ts'

/** What a unit undertakes to do in a period: "Kế hoạch tuyên truyền CCHC năm 2024". */
export const Plans: CollectionConfig<'plans'> = {
  slug: 'plans',
  labels: {
    plural: { en: 'Plans', vi: 'Kế hoạch' },
    singular: { en: 'Plan', vi: 'Kế hoạch' },
  },
  access: editorial(rights.plans),
  admin: {
    defaultColumns: ['title', 'planYear', 'unit', '_status', 'tenant'],
    group: menu.content,
    listSearchableFields: ['title', 'slug'],
    useAsTitle: 'title',
  },
  defaultPopulate: { slug: true, planYear: true, title: true },
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
              name: 'planYear',
              type: 'number',
              label: { en: 'Year', vi: 'Năm kế hoạch' },
              admin: {
                description: { en: 'The year it is for.', vi: 'Năm thực hiện kế hoạch.' },
              },
              index: true,
              max: 2200,
              min: 1945,
              required: true,
            },
            unitField({
              name: 'unit',
              label: { en: 'Issued by', vi: 'Cơ quan ban hành' },
              description: { en: 'Who issued it.', vi: 'Cơ quan ban hành kế hoạch.' },
              required: true,
            }),
            paragraphsField(
              'purposes',
              { en: 'Purposes', vi: 'Mục đích' },
              { en: 'Purpose', vi: 'Mục đích' },
              { en: 'What the plan is to achieve.', vi: 'Kế hoạch nhằm đạt được điều gì.' },
            ),
            paragraphsField(
              'requirements',
              { en: 'Requirements', vi: 'Yêu cầu' },
              { en: 'Requirement', vi: 'Yêu cầu' },
              { en: 'What must be kept to.', vi: 'Những điều phải bảo đảm khi thực hiện.' },
            ),
            paragraphsField(
              'notes',
              { en: 'Notes', vi: 'Nội dung khác' },
              { en: 'Note', vi: 'Đoạn' },
              {
                en: 'Paragraphs that are neither, like a closing call.',
                vi: 'Các đoạn còn lại, như lời kết của kế hoạch.',
              },
            ),
          ],
        },
        {
          label: { en: 'Files and document', vi: 'Tệp và văn bản' },
          fields: [
            attachmentsField(),
            {
              name: 'document',
              type: 'relationship',
              label: { en: 'Document', vi: 'Văn bản ban hành' },
              admin: {
                description: {
                  en: 'The numbered document that issued it.',
                  vi: 'Văn bản có số, ký hiệu ban hành kế hoạch này.',
                },
              },
              filterOptions: sameCommune,
              index: true,
              relationTo: 'documents',
            },
            ...importedFields(),
          ],
        },
      ],
    },
    slugField(),
    tenantField(),
    firstPublishedAtField(),
    ...authorshipFields(),
  ],
  hooks: { beforeChange: [setSlug(), setAuthorship, setFirstPublishedAt] },
  indexes: [slugIndex, { fields: ['tenant', 'planYear'] }],
  trash: true,
  versions: editorialVersions,
}
