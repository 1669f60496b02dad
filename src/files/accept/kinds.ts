import type { Sentence } from '../../domain/errors.ts'

type Kind = { extensions: readonly string[]; label: Sentence; maxBytes: number; mime: string }

const MB = 1024 * 1024

/**
 * The kinds of file a commune publishes: names they may carry (the first one is stored), the type
 * they are served as, and how many bytes one may have. `hardening` caps every upload at 50 MB.
 */
export const kinds = {
  csv: {
    extensions: ['csv'],
    label: { en: 'a CSV table', vi: 'bảng CSV' },
    maxBytes: 10 * MB,
    mime: 'text/csv',
  },
  doc: {
    extensions: ['doc', 'dot'],
    label: { en: 'a Word 97–2003 document', vi: 'văn bản Word 97–2003' },
    maxBytes: 20 * MB,
    mime: 'application/msword',
  },
  docx: {
    extensions: ['docx'],
    label: { en: 'a Word document', vi: 'văn bản Word' },
    maxBytes: 20 * MB,
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  jpg: {
    extensions: ['jpg', 'jpeg'],
    label: { en: 'a JPEG picture', vi: 'ảnh JPEG' },
    maxBytes: 20 * MB,
    mime: 'image/jpeg',
  },
  mp3: {
    extensions: ['mp3'],
    label: { en: 'MP3 sound', vi: 'âm thanh MP3' },
    maxBytes: 50 * MB,
    mime: 'audio/mpeg',
  },
  mp4: {
    extensions: ['mp4'],
    label: { en: 'an MP4 video', vi: 'phim MP4' },
    maxBytes: 50 * MB,
    mime: 'video/mp4',
  },
  ods: {
    extensions: ['ods'],
    label: { en: 'an OpenDocument table', vi: 'bảng tính ODF' },
    maxBytes: 20 * MB,
    mime: 'application/vnd.oasis.opendocument.spreadsheet',
  },
  odt: {
    extensions: ['odt'],
    label: { en: 'an OpenDocument text', vi: 'văn bản ODF' },
    maxBytes: 20 * MB,
    mime: 'application/vnd.oasis.opendocument.text',
  },
  pdf: {
    extensions: ['pdf'],
    label: { en: 'a PDF', vi: 'PDF' },
    maxBytes: 50 * MB,
    mime: 'application/pdf',
  },
  png: {
    extensions: ['png'],
    label: { en: 'a PNG picture', vi: 'ảnh PNG' },
    maxBytes: 20 * MB,
    mime: 'image/png',
  },
  pptx: {
    extensions: ['pptx'],
    label: { en: 'PowerPoint slides', vi: 'trang chiếu PowerPoint' },
    maxBytes: 50 * MB,
    mime: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  },
  txt: {
    extensions: ['txt'],
    label: { en: 'plain text', vi: 'chữ thuần' },
    maxBytes: 10 * MB,
    mime: 'text/plain',
  },
  webp: {
    extensions: ['webp'],
    label: { en: 'a WebP picture', vi: 'ảnh WebP' },
    maxBytes: 20 * MB,
    mime: 'image/webp',
  },
  xls: {
    extensions: ['xls', 'xlt'],
    label: { en: 'an Excel 97–2003 table', vi: 'bảng tính Excel 97–2003' },
    maxBytes: 20 * MB,
    mime: 'application/vnd.ms-excel',
  },
  xlsx: {
    extensions: ['xlsx'],
    label: { en: 'an Excel table', vi: 'bảng tính Excel' },
    maxBytes: 20 * MB,
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  zip: {
    extensions: ['zip'],
    label: { en: 'a ZIP archive', vi: 'tệp nén ZIP' },
    maxBytes: 50 * MB,
    mime: 'application/zip',
  },
} as const satisfies Record<string, Kind>

export type FileKind = keyof typeof kinds

export const imageKinds = ['jpg', 'png', 'webp'] as const satisfies readonly FileKind[]

export type ImageKind = (typeof imageKinds)[number]

export function isImageKind(kind: unknown): kind is ImageKind {
  return (imageKinds as readonly unknown[]).includes(kind)
}
