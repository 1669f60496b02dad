/** Why the text of a file could not be read. Stored: never renamed. */
export const failures = {
  broken: { en: 'The file is damaged.', vi: 'Tệp bị hỏng.' },
  crashed: { en: 'The reading program ended early.', vi: 'Phần đọc tệp dừng giữa chừng.' },
  encrypted: { en: 'The file is locked with a password.', vi: 'Tệp có đặt mật khẩu.' },
  fileMissing: { en: 'The file is not in the folder.', vi: 'Không thấy tệp trong thư mục lưu.' },
  memory: { en: 'Reading took too much memory.', vi: 'Đọc tệp tốn quá nhiều bộ nhớ.' },
  time: { en: 'Reading took too long.', vi: 'Đọc tệp quá lâu.' },
  tooLarge: { en: 'Unpacked, the file is too large.', vi: 'Nội dung bung ra quá lớn.' },
} as const

export type Failure = keyof typeof failures

/** What was read. `hasTextLayer` and `pages` are null where a file of that kind has none. */
export type Read = {
  hasTextLayer: boolean | null
  /** The text is longer than what is kept of it. */
  isCut: boolean
  pages: null | number
  text: string
}

export type Reading = Read | { failure: Failure }

/** Kinds whose text is read. */
export const readableKinds = ['docx', 'pdf'] as const

export type ReadableKind = (typeof readableKinds)[number]

export function isReadable(kind: unknown): kind is ReadableKind {
  return (readableKinds as readonly unknown[]).includes(kind)
}

/** One reading may take this much; what takes more ends as a failure. */
export const limits = {
  heapMB: 256,
  /** Of the whole reading process, with what lies outside the heap (unpacked streams). */
  memoryMB: 512,
  seconds: 60,
  textCharacters: 300_000,
  unpackedMB: 100,
}
