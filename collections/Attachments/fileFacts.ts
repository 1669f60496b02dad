import type { Field } from 'payload'

import { staffOnly, writtenBySystem } from '../../src/access/rules.ts'
import { internal } from '../../src/fields/internal.ts'
import { type FileKind, kinds } from '../../src/files/accept/kinds.ts'
import { failures } from '../../src/files/reading/reading.ts'

const facts = { create: writtenBySystem, update: writtenBySystem }
const staffFacts = { ...facts, read: staffOnly }

const fingerprint = (name: string, label: { en: string; vi: string }): Field => ({
  name,
  type: 'text',
  label,
  access: facts,
  admin: internal,
  index: true,
})

const kind: Field = {
  name: 'kind',
  type: 'select',
  label: { en: 'Kind of file', vi: 'Loại tệp' },
  access: facts,
  admin: {
    description: {
      en: 'Found from the content of the file, not from its name.',
      vi: 'Hệ thống nhận ra từ nội dung tệp, không theo đuôi tên tệp.',
    },
    readOnly: true,
  },
  index: true,
  options: (Object.keys(kinds) as FileKind[]).map((value) => ({
    label: kinds[value].label,
    value,
  })),
}

const originalName: Field = {
  name: 'originalName',
  type: 'text',
  label: { en: 'File name', vi: 'Tên tệp' },
  access: facts,
  admin: {
    description: {
      en: 'As it was uploaded; readers download it under this name.',
      vi: 'Tên tệp khi tải lên; người đọc tải về tên này.',
    },
    readOnly: true,
  },
}

const pages: Field = {
  name: 'pages',
  type: 'number',
  label: { en: 'Pages', vi: 'Số trang' },
  access: facts,
  admin: {
    condition: (data) => typeof data.pages === 'number',
    description: { en: 'Counted in the PDF.', vi: 'Hệ thống đếm trong tệp PDF.' },
    readOnly: true,
  },
}

const hasTextLayer: Field = {
  name: 'hasTextLayer',
  type: 'checkbox',
  label: { en: 'Its words can be read', vi: 'Có chữ đọc được' },
  access: facts,
  admin: {
    condition: (data) => typeof data.hasTextLayer === 'boolean',
    description: {
      en: 'Not set: a scan. It cannot be searched or read aloud.',
      vi: 'Không đánh dấu nghĩa là bản scan: không tìm kiếm, không đọc thành tiếng được.',
    },
    readOnly: true,
  },
}

const extraction: Field = {
  name: 'extraction',
  type: 'group',
  label: { en: 'Reading of its text', vi: 'Đọc chữ trong tệp' },
  access: staffFacts,
  admin: {
    description: {
      en: 'The server reads the text of PDF and Word files for the search.',
      vi: 'Máy chủ đọc chữ trong tệp PDF và Word để tìm kiếm được.',
    },
    readOnly: true,
  },
  fields: [
    {
      name: 'status',
      type: 'select',
      label: { en: 'State', vi: 'Tình trạng' },
      admin: {
        description: {
          en: 'A new file is read within a few seconds.',
          vi: 'Tệp mới được đọc trong vài giây.',
        },
        readOnly: true,
      },
      index: true,
      options: [
        { label: { en: 'Waiting', vi: 'Đang chờ đọc' }, value: 'pending' },
        { label: { en: 'Read', vi: 'Đã đọc' }, value: 'done' },
        { label: { en: 'Could not be read', vi: 'Không đọc được' }, value: 'failed' },
        { label: { en: 'Nothing to read', vi: 'Không cần đọc' }, value: 'none' },
      ],
    },
    {
      name: 'reason',
      type: 'select',
      label: { en: 'Why not', vi: 'Lý do' },
      admin: {
        condition: (data) => Boolean(data.extraction?.reason),
        description: {
          en: 'Readers still get the file; only the search does not know its words.',
          vi: 'Người đọc vẫn tải được tệp; chỉ phần tìm kiếm không biết nội dung.',
        },
        readOnly: true,
      },
      options: Object.entries(failures).map(([value, label]) => ({ label, value })),
    },
    {
      name: 'isCut',
      type: 'checkbox',
      label: { en: 'Only the beginning', vi: 'Chỉ giữ phần đầu' },
      admin: {
        condition: (data) => data.extraction?.isCut === true,
        description: {
          en: 'The text is longer than what is kept for the search.',
          vi: 'Chữ trong tệp dài hơn phần được giữ để tìm kiếm.',
        },
        readOnly: true,
      },
    },
  ],
}

/** What an archive holds: `[{ name, size }]`, sizes in bytes. */
const entries: Field = {
  name: 'entries',
  type: 'json',
  label: { en: 'In the archive', vi: 'Trong tệp nén' },
  access: facts,
  admin: {
    components: { Field: 'payload-commune-portal/client#FileEntries' },
    condition: (data) => Boolean(data.entries),
    description: {
      en: 'Names and sizes (bytes) of the files in the archive.',
      vi: 'Tên và dung lượng (byte) các tệp trong tệp nén.',
    },
    readOnly: true,
  },
}

const text: Field = {
  name: 'text',
  type: 'textarea',
  label: { en: 'Its text', vi: 'Chữ trong tệp' },
  access: staffFacts,
  admin: internal,
}

const charset: Field = {
  name: 'charset',
  type: 'text',
  label: { en: 'Character set', vi: 'Bảng mã' },
  access: facts,
  admin: internal,
}

/** The public items that show this file, as `articles/<id>`: none, and it is not public. */
const shownBy: Field = {
  name: 'shownBy',
  type: 'text',
  label: { en: 'Shown by', vi: 'Đang dùng ở' },
  access: staffFacts,
  admin: internal,
  hasMany: true,
  index: true,
}

/** Nobody reads these: they would tell of drafts. */
const closed = { ...facts, read: () => false }

/** What shows this file in work, live or once public: `[{ item, unit, by }]` (src/domain/holders). */
const holders: Field = {
  name: 'holders',
  type: 'json',
  label: { en: 'Held by', vi: 'Nội dung có tệp' },
  access: closed,
  admin: internal,
}

/** By what those who read that find it: see `keysOf` in src/domain/holders. */
const heldBy: Field = {
  name: 'heldBy',
  type: 'text',
  label: { en: 'Keys of what holds it', vi: 'Khoá theo nội dung có tệp' },
  access: closed,
  admin: internal,
  hasMany: true,
  index: true,
}

/**
 * What the server knows of a file; nobody types it. `sha256` is that of the file readers get,
 * `uploadedSha256` that of the bytes that came (of pictures the two differ).
 */
export const fileFacts: Field[] = [
  originalName,
  kind,
  pages,
  hasTextLayer,
  extraction,
  entries,
  text,
  charset,
  shownBy,
  holders,
  heldBy,
  fingerprint('sha256', { en: 'Fingerprint (SHA-256)', vi: 'Mã băm (SHA-256)' }),
  fingerprint('uploadedSha256', {
    en: 'Fingerprint of the upload (SHA-256)',
    vi: 'Mã băm của tệp tải lên (SHA-256)',
  }),
]
