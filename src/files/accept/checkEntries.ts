import type { FileKind } from './kinds.ts'
import type { OpenZip, ZipEntry } from './readZip.ts'
import { archiveHeadBytes, isNamedAsArchive, startsAsArchive } from './archives.ts'
import { isNamedAsProgram, startsAsProgram } from './executables.ts'
import { extensionOf } from './extensionOf.ts'
import { kinds } from './kinds.ts'
import { type FileErrorCode, RefusedFile } from './RefusedFile.ts'
import { compoundFileStart, sniffCompoundFile } from './sniffCompoundFile.ts'

/** Where a ZIP lies: how deep inside others, and how many bytes may still be unpacked in all. */
export type Place = {
  depth: number
  left: { bytes: number }
  sniffZip: (bytes: Buffer, place: Place) => Promise<{ kind: FileKind }>
}

const MB = 1024 * 1024
const deepest = 3
const maxInnerBytes = 50 * MB
/** Of everything that is unpacked whole to look inside. */
export const maxLookedThrough = 150 * MB

const macroFiles = /^(?:(?:doc|dot|xls|xlt|ppt|pot|pps|sld)m|xla|xlam|ppam|xlsb)$/
const zipStart = Buffer.from('PK\x03\x04', 'latin1')
/** Office files are ZIPs themselves, and may lie in an archive. */
const packedKinds = new Set<string>(
  [kinds.docx, kinds.xlsx, kinds.pptx, kinds.odt, kinds.ods].flatMap(
    ({ extensions }) => extensions,
  ),
)
/** In a file of an office program only these count: its parts are of many kinds. */
const badInPart = new Set<FileErrorCode>([
  'CP_FILE_ARCHIVE_TOO_LARGE',
  'CP_FILE_EXECUTABLE',
  'CP_FILE_MACROS',
  'CP_FILE_NESTED_ARCHIVE',
])

/**
 * What lies in an archive: no archive, no program, no macros. Every entry is judged by its name
 * and by how it begins; an Office file among them is looked into.
 * @throws RefusedFile
 */
export async function checkArchiveEntries(zip: OpenZip, place: Place): Promise<void> {
  for (const entry of filesIn(zip)) {
    const head = await checkedHead(zip, entry)
    const extension = extensionOf(entry.name)
    const isZip = startsWith(head, zipStart)
    const isOffice = isZip && packedKinds.has(extension)
    if (isNamedAsArchive(extension) || (startsAsArchive(head) && !isOffice)) throw nested(entry)
    if (isOffice) {
      const { kind } = await inside(entry, async () =>
        place.sniffZip(await whole(zip, entry, place), deeper(place, entry)),
      )
      if (kind === 'zip') throw nested(entry)
    } else if (startsWith(head, compoundFileStart)) {
      const bytes = await whole(zip, entry, place)
      // Of other programs (a drawing, a mail) nothing more is known.
      await inside(entry, () => sniffCompoundFile(bytes)).catch(unless('CP_FILE_TYPE_NOT_ALLOWED'))
    }
  }
}

/**
 * The parts of an Office or OpenDocument file: no program, and no macros in the files that are put
 * into it.
 * @throws RefusedFile
 */
export async function checkParts(zip: OpenZip, place: Place): Promise<void> {
  for (const entry of filesIn(zip)) {
    // What a printer or another program has left is called .bin.
    const head = await checkedHead(zip, entry, ['bin'])
    const isZip = startsWith(head, zipStart)
    if (!isZip && !startsWith(head, compoundFileStart)) continue
    const bytes = await whole(zip, entry, place)
    await inside<unknown>(entry, () =>
      isZip ? place.sniffZip(bytes, deeper(place, entry)) : sniffCompoundFile(bytes),
    ).catch((error: unknown) => {
      if (!(error instanceof RefusedFile) || badInPart.has(error.code)) throw error
    })
  }
}

const filesIn = ({ entries }: OpenZip) => entries.filter(({ name }) => !name.endsWith('/'))

async function checkedHead(
  zip: OpenZip,
  { name }: ZipEntry,
  harmless: string[] = [],
): Promise<Buffer> {
  const head = await zip.read(name, archiveHeadBytes)
  const extension = extensionOf(name)
  const where = ` (${name})`
  const isNamed = isNamedAsProgram(extension) && !harmless.includes(extension)
  if (isNamed || startsAsProgram(head)) {
    throw new RefusedFile('CP_FILE_EXECUTABLE', { where })
  }
  if (macroFiles.test(extension)) throw new RefusedFile('CP_FILE_MACROS', { where })
  return head
}

/** An entry unpacked, of what all of them together may take. */
async function whole(zip: OpenZip, { name }: ZipEntry, { left }: Place): Promise<Buffer> {
  const most = Math.min(maxInnerBytes, left.bytes)
  const bytes = await zip.read(name, most + 1)
  left.bytes -= bytes.length
  if (bytes.length <= most) return bytes
  const values = { found: `${name} > ${Math.floor(most / MB)} MB`, max: `${maxInnerBytes / MB} MB` }
  throw new RefusedFile('CP_FILE_ARCHIVE_TOO_LARGE', values)
}

function deeper({ depth, ...place }: Place, entry: ZipEntry): Place {
  if (depth + 1 >= deepest) throw nested(entry)
  return { ...place, depth: depth + 1 }
}

/** What is wrong in an entry is said with its name. */
async function inside<T>({ name }: ZipEntry, look: () => Promise<T> | T): Promise<T> {
  try {
    return await look()
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error
    throw new RefusedFile(error.code, { where: ` (${name})`, ...error.values })
  }
}

const unless = (code: FileErrorCode) => (error: unknown) => {
  if (!(error instanceof RefusedFile) || error.code !== code) throw error
}

const nested = ({ name }: ZipEntry) => new RefusedFile('CP_FILE_NESTED_ARCHIVE', { entry: name })

function startsWith(head: Buffer, magic: Buffer): boolean {
  return head.subarray(0, magic.length).equals(magic)
}
