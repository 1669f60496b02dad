import type { CollectionConfig } from 'payload'

import { editorial } from '../../src/access/rules.ts'
import { rights } from '../../src/domain/roles.ts'
import { unitPaths } from '../../src/domain/unitPaths.ts'
import { authorshipFields, setAuthorship } from '../../src/fields/authorship.ts'
import { checkText } from '../../src/fields/checkText.ts'
import { choiceField } from '../../src/fields/choice.ts'
import { dayField } from '../../src/fields/day.ts'
import { internal } from '../../src/fields/internal.ts'
import { menu } from '../../src/fields/menu.ts'
import {
  editorialVersions,
  firstPublishedAtField,
  setFirstPublishedAt,
} from '../../src/fields/publication.ts'
import { richTextField } from '../../src/fields/richText.ts'
import { checkRules } from '../../src/fields/rules.ts'
import { searchFields, setSearch } from '../../src/fields/search.ts'
import { sectionField } from '../../src/fields/section.ts'
import { tenantField } from '../../src/fields/tenant.ts'
import { unitField } from '../../src/fields/unit.ts'
import { setWarnings, warningsField } from '../../src/fields/warnings.ts'
import { workflowFields } from '../../src/fields/workflow.ts'
import { filesField } from './files.ts'
import { readNumber } from './hooks/readNumber.ts'
import { refuseRelated, refuseTrashingRelated } from './hooks/refuseRelated.ts'
import { setNumberKey } from './hooks/setNumberKey.ts'
import { snapshotOrganName } from './hooks/snapshotOrganName.ts'
import { computedFields, numberParts, signerField } from './parts.ts'
import { relationsDiffer, replacesForward } from './relationRules.ts'
import { relationsField } from './relationsField.ts'
import {
  checkIssuedDate,
  checkNumber,
  checkSameNumber,
  daysAreInOrder,
  isNotSecret,
  labels,
  numberIsFree,
  relationsLeadSomewhere,
} from './rules.ts'
import { nameOfType, typeChoices } from './types.ts'

const { bodyText, subject } = labels

/** An official document (văn bản) by the parts Decree 30/2020 names: "08/KH-UBND". */
export const Documents: CollectionConfig<'documents'> = {
  slug: 'documents',
  labels: {
    plural: { en: 'Documents', vi: 'Văn bản' },
    singular: { en: 'Document', vi: 'Văn bản' },
  },
  access: editorial(rights.documents, { unit: unitPaths.documents }),
  admin: {
    defaultColumns: ['rawNumber', 'subject', 'issuedDate', 'state', 'tenant'],
    group: menu.content,
    useAsTitle: 'rawNumber',
  },
  defaultPopulate: { issuedDate: true, rawNumber: true, subject: true },
  defaultSort: '-issuedDate',
  fields: [
    warningsField(),
    {
      type: 'tabs',
      tabs: [
        {
          label: { en: 'Document', vi: 'Văn bản' },
          fields: [
            {
              name: 'rawNumber',
              type: 'text',
              label: labels.rawNumber,
              admin: {
                description: {
                  en: 'As printed: 08/KH-UBND.',
                  vi: 'Ghi như trên văn bản: 08/KH-UBND.',
                },
              },
              index: true,
              maxLength: 100,
              required: true,
            },
            numberParts(),
            choiceField({
              name: 'typeCode',
              label: { en: 'Type', vi: 'Tên loại' },
              choices: typeChoices,
              description: {
                en: 'Filled from the number when it is left empty.',
                vi: 'Để trống thì tự điền theo số, ký hiệu.',
              },
              required: true,
            }),
            {
              name: 'subject',
              type: 'textarea',
              label: subject,
              admin: {
                description: {
                  en: 'One sentence saying what it is about.',
                  vi: 'Một câu nêu nội dung chính. Không ghi họ tên công dân.',
                },
              },
              maxLength: 500,
              required: true,
            },
            unitField({
              name: 'organ',
              label: { en: 'Issued by', vi: 'Cơ quan ban hành' },
              description: { en: 'Who issued it.', vi: 'Cơ quan ban hành văn bản.' },
              on: ({ issuedDate }) => issuedDate,
              required: true,
            }),
            {
              name: 'organNameAtIssue',
              type: 'text',
              label: { en: 'Issuer’s name at that time', vi: 'Tên cơ quan khi ban hành' },
              admin: {
                description: {
                  en: 'Filled by itself; it stays when the unit is renamed.',
                  vi: 'Tự điền; giữ nguyên kể cả khi cơ quan đổi tên hoặc sáp nhập.',
                },
              },
              required: true,
            },
            dayField({
              name: 'issuedDate',
              label: labels.issuedDate,
              description: { en: 'The date on the document.', vi: 'Ngày ghi trên văn bản.' },
              required: true,
            }),
            {
              name: 'place',
              type: 'text',
              label: { en: 'Place', vi: 'Địa danh' },
              admin: {
                description: {
                  en: 'Before the date.',
                  vi: 'Ghi trước ngày tháng, ví dụ Cồn Tiên.',
                },
              },
              maxLength: 100,
            },
            {
              name: 'field',
              type: 'text',
              label: { en: 'Fields', vi: 'Lĩnh vực' },
              admin: {
                components: { Field: 'payload-commune-portal/client#WordsField' },
                description: {
                  en: 'One entry each: land, education.',
                  vi: 'Mỗi lĩnh vực một mục: đất đai, giáo dục.',
                },
              },
              hasMany: true,
            },
            signerField(),
            {
              name: 'recipients',
              type: 'text',
              label: { en: 'Recipients', vi: 'Nơi nhận' },
              admin: {
                components: { Field: 'payload-commune-portal/client#WordsField' },
                description: {
                  en: 'One entry each.',
                  vi: 'Mỗi nơi nhận một mục, như cuối văn bản.',
                },
              },
              hasMany: true,
            },
          ],
        },
        {
          label: { en: 'Files and text', vi: 'Tệp và nội dung' },
          fields: [
            filesField(),
            richTextField({
              name: 'bodyText',
              label: bodyText,
              description: {
                en: 'The text of the document, so that it can be searched and read aloud.',
                vi: 'Toàn văn để tìm kiếm và đọc thành tiếng; có thể để trống.',
              },
            }),
          ],
        },
        {
          label: { en: 'Validity', vi: 'Hiệu lực' },
          fields: [
            dayField({
              name: 'effectiveFrom',
              label: labels.effectiveFrom,
              description: {
                en: 'Empty: from the day of issue.',
                vi: 'Để trống nếu có hiệu lực từ ngày ban hành.',
              },
            }),
            dayField({
              name: 'effectiveTo',
              label: labels.effectiveTo,
              description: {
                en: 'Its last day in force, if the document names one.',
                vi: 'Ngày cuối cùng còn hiệu lực, nếu văn bản có ghi.',
              },
            }),
            dayField({
              name: 'recalledOn',
              label: { en: 'Recalled on', vi: 'Ngày bị thu hồi' },
              description: {
                en: 'If its issuer recalled it.',
                vi: 'Nếu cơ quan ban hành đã thu hồi văn bản.',
              },
            }),
            relationsField(),
          ],
        },
      ],
    },
    ...computedFields(),
    sectionField(),
    {
      name: 'secrecy',
      type: 'select',
      label: labels.secrecy,
      admin: {
        description: {
          en: 'Only what is not secret belongs on a portal.',
          vi: 'Chỉ văn bản thường mới được đưa lên cổng.',
        },
        position: 'sidebar',
      },
      defaultValue: 'thuong',
      options: [
        { label: { en: 'Not secret', vi: 'Thường' }, value: 'thuong' },
        { label: { en: 'Secret', vi: 'Mật' }, value: 'mat' },
        { label: { en: 'Very secret', vi: 'Tối mật' }, value: 'toi_mat' },
        { label: { en: 'Most secret', vi: 'Tuyệt mật' }, value: 'tuyet_mat' },
      ],
      required: true,
    },
    {
      name: 'priority',
      type: 'select',
      label: { en: 'Urgency', vi: 'Độ khẩn' },
      admin: {
        description: { en: 'As printed.', vi: 'Dấu chỉ độ khẩn trên văn bản.' },
        position: 'sidebar',
      },
      defaultValue: 'thuong',
      options: [
        { label: { en: 'Ordinary', vi: 'Thường' }, value: 'thuong' },
        { label: { en: 'Urgent', vi: 'Khẩn' }, value: 'khan' },
        { label: { en: 'Very urgent', vi: 'Thượng khẩn' }, value: 'thuong_khan' },
        { label: { en: 'Most urgent', vi: 'Hoả tốc' }, value: 'hoa_toc' },
      ],
    },
    {
      name: 'numberKey',
      type: 'text',
      label: { en: 'Key of the number', vi: 'Khoá số văn bản' },
      access: { create: () => false, read: () => false, update: () => false },
      admin: internal,
      unique: true,
    },
    ...searchFields(),
    tenantField(),
    firstPublishedAtField(),
    ...authorshipFields(),
    ...workflowFields(),
  ],
  forceSelect: { effectiveFrom: true, effectiveTo: true, issuedDate: true, recalledOn: true },
  hooks: {
    beforeChange: [
      refuseTrashingRelated,
      readNumber,
      snapshotOrganName,
      checkRules(
        numberIsFree,
        isNotSecret,
        daysAreInOrder,
        relationsLeadSomewhere,
        relationsDiffer,
        replacesForward,
      ),
      setNumberKey,
      setSearch('rawNumber', 'subject', 'organNameAtIssue', {
        name: 'typeCode',
        textOf: nameOfType,
      }),
      setWarnings(checkNumber, checkSameNumber, checkIssuedDate, checkText({ bodyText, subject })),
      setAuthorship,
      setFirstPublishedAt,
    ],
    beforeDelete: [refuseRelated],
  },
  indexes: [{ fields: ['tenant', 'issuedDate'] }, { fields: ['organ', 'codeNumber'] }],
  trash: true,
  versions: editorialVersions,
}
