import type { OpenZip } from './readZip.ts'

import { isNamedAsProgram, startsAsProgram } from './executables.ts'
import { extensionOf } from './extensionOf.ts'
import { kinds } from './kinds.ts'
import { RefusedFile } from './RefusedFile.ts'

const MB = 1024 * 1024
const maxUnpackedBytes = 500 * MB
/** Text packs to a tenth; what packs a hundredfold is made to fill somebody's disk. */
const maxRatio = 100
const ratioCountsFrom = 10 * MB

const archives = new Set(
  '7z ace arj bz2 cab dmg gz iso jar lz lzh lzma rar tar tbz tgz txz xz z zip zst'.split(' '),
)
const macroFiles = /^(?:doc|dot|xls|xlt|xla|ppt|pot|pps|sld)m$/
const archiveStarts = [
  'PK\x03\x04',
  'Rar!\x1a\x07',
  '7z\xbc\xaf',
  '\x1f\x8b',
  'BZh',
  '\xfd7zXZ',
].map((magic) => Buffer.from(magic, 'latin1'))
/** Office files are ZIPs themselves, and may lie in an archive. */
const packedKinds = new Set<string>(
  [kinds.docx, kinds.xlsx, kinds.pptx, kinds.odt, kinds.ods].flatMap(
    ({ extensions }) => extensions,
  ),
)

/**
 * What lies in an archive: no archive, no program, no macros, and not more than a computer can
 * unpack. Every entry is judged by its name and by how it begins.
 * @throws RefusedFile
 */
export async function checkArchive(zip: OpenZip, packedBytes: number): Promise<void> {
  checkSize(zip, packedBytes)
  for (const { name } of zip.entries) {
    if (name.endsWith('/')) continue
    const extension = extensionOf(name)
    const head = await zip.read(name, 512)
    const where = ` (${name})`
    if (isNamedAsProgram(extension) || startsAsProgram(head)) {
      throw new RefusedFile('CP_FILE_EXECUTABLE', { where })
    }
    if (macroFiles.test(extension)) throw new RefusedFile('CP_FILE_MACROS')
    const isArchive = archiveStarts.some((magic) => head.subarray(0, magic.length).equals(magic))
    if (archives.has(extension) || (isArchive && !packedKinds.has(extension))) {
      throw new RefusedFile('CP_FILE_NESTED_ARCHIVE', { entry: name })
    }
  }
}

function checkSize({ entries }: OpenZip, packedBytes: number): void {
  const total = entries.reduce((sum, { size }) => sum + size, 0)
  const isBomb = total > ratioCountsFrom && total > packedBytes * maxRatio
  if (total <= maxUnpackedBytes && !isBomb) return
  throw new RefusedFile('CP_FILE_ARCHIVE_TOO_LARGE', {
    found: `${Math.round(total / MB)} MB`,
    max: `${Math.floor(Math.min(maxUnpackedBytes, packedBytes * maxRatio) / MB)} MB`,
  })
}
