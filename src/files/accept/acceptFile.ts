import { isNamedAsProgram } from './executables.ts'
import { extensionOf } from './extensionOf.ts'
import { fingerprint } from './fingerprint.ts'
import { type FileKind, isImageKind, kinds } from './kinds.ts'
import { openImage } from './openImage.ts'
import { RefusedFile } from './RefusedFile.ts'
import { type Sniffed, sniffFile } from './sniffFile.ts'

export type AcceptedFile = Sniffed & {
  /** What is stored: the bytes as they came; of a picture without what it tells about its maker. */
  bytes: Buffer
  /** Of the bytes as they came, lower-case hexadecimal: the same file again has the same. */
  sha256: string
}

const MB = 1024 * 1024

/**
 * Takes a file or says why not: its kind is found from its bytes, the name may not contradict it,
 * and every kind has its limits (./kinds).
 * @param name as it was uploaded; a name without an extension contradicts nothing
 * @throws RefusedFile
 */
export async function acceptFile(name: string, bytes: Buffer): Promise<AcceptedFile> {
  const extension = extensionOf(name)
  if (isNamedAsProgram(extension)) throw new RefusedFile('CP_FILE_EXECUTABLE')
  const sniffed = await sniffFile(bytes)
  const kind = sniffed.kind === 'txt' && extension === 'csv' ? 'csv' : sniffed.kind
  checkName(extension, kind)
  if (bytes.length > kinds[kind].maxBytes) {
    const max = String(kinds[kind].maxBytes / MB)
    throw new RefusedFile('CP_FILE_TOO_LARGE', { kind, max })
  }
  return {
    ...sniffed,
    bytes: isImageKind(kind) ? await openImage(bytes) : bytes,
    kind,
    sha256: await fingerprint(bytes),
  }
}

function checkName(extension: string, kind: FileKind): void {
  const { extensions } = kinds[kind]
  if (extension === '' || (extensions as readonly string[]).includes(extension)) return
  if (kind === 'txt' && !isKnown(extension)) {
    throw new RefusedFile('CP_FILE_TYPE_NOT_ALLOWED', { found: `.${extension}` })
  }
  throw new RefusedFile('CP_FILE_NAME_MISMATCH', { extension, kind: kind.toUpperCase() })
}

function isKnown(extension: string): boolean {
  return Object.values(kinds).some(({ extensions }) =>
    (extensions as readonly string[]).includes(extension),
  )
}
