import type { CollectionConfig } from 'payload'

import { fileAccess } from '../../src/access/fileAccess.ts'
import { authorshipFields, setAuthorship } from '../../src/fields/authorship.ts'
import { menu } from '../../src/fields/menu.ts'
import {
  editorialVersions,
  firstPublishedAtField,
  setFirstPublishedAt,
} from '../../src/fields/publication.ts'
import { revisionField } from '../../src/fields/revision.ts'
import { searchFields, setSearch } from '../../src/fields/search.ts'
import { tenantField } from '../../src/fields/tenant.ts'
import { titleField } from '../../src/fields/title.ts'
import { setWarnings, warningsField } from '../../src/fields/warnings.ts'
import { imageSizes } from '../../src/files/imageSizes.ts'
import { fileWarnings } from '../../src/files/reading/fileWarnings.ts'
import { serveFile } from '../../src/files/serveFile.ts'
import { uploadTypes } from '../../src/files/uploadTypes.ts'
import { alternatives } from './alternatives.ts'
import { fileFacts } from './fileFacts.ts'
import { acceptUpload } from './hooks/acceptUpload.ts'
import { checkAlternatives } from './hooks/checkAlternatives.ts'
import { describeFile } from './hooks/describeFile.ts'
import { keepFileFacts } from './hooks/keepFileFacts.ts'
import { leaveTextOut } from './hooks/leaveTextOut.ts'
import { nameFile } from './hooks/nameFile.ts'
import { offerReuse } from './hooks/offerReuse.ts'
import { queueReading } from './hooks/queueReading.ts'
import { readBeforePublishing } from './hooks/readBeforePublishing.ts'
import { refuseReplacement } from './hooks/refuseReplacement.ts'
import { refuseSecret } from './hooks/refuseSecret.ts'
import { sayInOurWords } from './hooks/sayInOurWords.ts'
import { thumbnail } from './thumbnail.ts'

/** For docs/content-model.md: what a rule asks for, and when. */
const neededWhen = {
  alt: { en: 'of a picture that is not decoration', vi: 'với ảnh, trừ ảnh trang trí' },
  summary: { en: 'of a scan without text', vi: 'với bản scan không có chữ' },
}

/** A file behind a link ("Tải file"). It never changes: a new file is a new attachment. */
export const Attachments: CollectionConfig<'attachments'> = {
  slug: 'attachments',
  labels: {
    plural: { en: 'Attachments', vi: 'Tệp đính kèm' },
    singular: { en: 'Attachment', vi: 'Tệp đính kèm' },
  },
  access: fileAccess(),
  admin: {
    defaultColumns: ['title', 'originalName', 'kind', 'filesize', '_status', 'tenant'],
    group: menu.content,
    useAsTitle: 'title',
  },
  custom: { neededWhen },
  defaultPopulate: {
    alt: true,
    decorative: true,
    filename: true,
    filesize: true,
    hasTextLayer: true,
    kind: true,
    mimeType: true,
    originalName: true,
    pages: true,
    sizes: true,
    summary: true,
    title: true,
    url: true,
  },
  defaultSort: '-updatedAt',
  disableDuplicate: true,
  endpoints: [{ handler: serveFile, method: 'get', path: '/file/:filename' }],
  fields: [
    warningsField(),
    titleField(),
    alternatives.alt,
    alternatives.decorative,
    alternatives.summary,
    {
      name: 'allowDuplicate',
      type: 'checkbox',
      label: { en: 'Keep both', vi: 'Vẫn tải lên thêm một bản' },
      admin: {
        condition: (data) => !data.kind,
        description: {
          en: 'Only when the commune has this very file already and a second one is meant.',
          vi: 'Chỉ đánh dấu khi xã đã có đúng tệp này mà vẫn cần thêm một bản nữa.',
        },
      },
      virtual: true,
    },
    ...fileFacts,
    ...searchFields(),
    tenantField(),
    firstPublishedAtField(),
    ...authorshipFields(),
    revisionField,
  ],
  hooks: {
    afterChange: [queueReading],
    afterError: [sayInOurWords],
    beforeChange: [
      describeFile,
      keepFileFacts,
      offerReuse,
      readBeforePublishing,
      refuseSecret,
      checkAlternatives,
      setWarnings(...fileWarnings),
      setSearch('title', 'originalName'),
      setAuthorship,
      setFirstPublishedAt,
    ],
    beforeOperation: [refuseReplacement, acceptUpload, nameFile, leaveTextOut],
  },
  trash: true,
  upload: {
    adminThumbnail: thumbnail,
    crop: false,
    displayPreview: true,
    focalPoint: false,
    hideRemoveFile: true,
    imageSizes,
    mimeTypes: uploadTypes,
    pasteURL: false,
  },
  versions: editorialVersions,
}
