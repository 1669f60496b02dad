import type { CollectionConfig } from 'payload'

import { editorial, writtenBySystem } from '../../src/access/rules.ts'
import { rights } from '../../src/domain/roles.ts'
import { authorshipFields, setAuthorship } from '../../src/fields/authorship.ts'
import { menu } from '../../src/fields/menu.ts'
import {
  editorialVersions,
  firstPublishedAtField,
  setFirstPublishedAt,
} from '../../src/fields/publication.ts'
import { tenantField } from '../../src/fields/tenant.ts'
import { titleField } from '../../src/fields/title.ts'
import { serveFile } from '../../src/files/serveFile.ts'
import { describeFile } from './hooks/describeFile.ts'
import { nameFile } from './hooks/nameFile.ts'
import { refuseReplacement } from './hooks/refuseReplacement.ts'

/** A file behind a link ("Tải file"). It never changes: a new file is a new attachment. */
export const Attachments: CollectionConfig<'attachments'> = {
  slug: 'attachments',
  labels: {
    plural: { en: 'Attachments', vi: 'Tệp đính kèm' },
    singular: { en: 'Attachment', vi: 'Tệp đính kèm' },
  },
  access: editorial(rights.attachments),
  admin: {
    defaultColumns: ['title', 'originalName', 'filesize', '_status', 'tenant'],
    group: menu.content,
    listSearchableFields: ['title', 'originalName'],
    useAsTitle: 'title',
  },
  defaultPopulate: {
    filename: true,
    filesize: true,
    mimeType: true,
    originalName: true,
    title: true,
    url: true,
  },
  defaultSort: '-updatedAt',
  disableDuplicate: true,
  endpoints: [{ handler: serveFile, method: 'get', path: '/file/:filename' }],
  fields: [
    titleField(),
    {
      name: 'originalName',
      type: 'text',
      label: { en: 'File name', vi: 'Tên tệp' },
      access: { create: writtenBySystem, update: writtenBySystem },
      admin: {
        description: {
          en: 'As it was uploaded.',
          vi: 'Tên tệp khi tải lên; người đọc tải về tên này.',
        },
        readOnly: true,
      },
    },
    {
      name: 'sha256',
      type: 'text',
      label: { en: 'Fingerprint (SHA-256)', vi: 'Mã băm (SHA-256)' },
      access: { create: writtenBySystem, update: writtenBySystem },
      admin: { hidden: true },
      index: true,
    },
    tenantField(),
    firstPublishedAtField(),
    ...authorshipFields(),
  ],
  hooks: {
    beforeChange: [describeFile, setAuthorship, setFirstPublishedAt],
    beforeOperation: [refuseReplacement, nameFile],
  },
  trash: true,
  upload: {
    adminThumbnail: ({ doc }) =>
      String(doc.mimeType).startsWith('image/') && typeof doc.url === 'string' ? doc.url : null,
    crop: false,
    displayPreview: true,
    focalPoint: false,
    hideRemoveFile: true,
    mimeTypes: [
      'application/pdf',
      'application/vnd.oasis.opendocument.spreadsheet',
      'application/vnd.oasis.opendocument.text',
      'application/vnd.openxmlformats-officedocument.presentationml.presentation',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'image/jpeg',
      'image/png',
      'image/webp',
    ],
    pasteURL: false,
  },
  versions: editorialVersions,
}
