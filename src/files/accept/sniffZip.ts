import type { FileKind } from './kinds.ts'

import { checkArchiveEntries, checkParts, maxLookedThrough, type Place } from './checkEntries.ts'
import { checkUnpackedSize } from './checkUnpackedSize.ts'
import { readXml } from './readXml.ts'
import { type OpenZip, readZip, type ZipEntry } from './readZip.ts'
import { RefusedFile } from './RefusedFile.ts'

type Sniffed = { entries?: ZipEntry[]; kind: FileKind }

/** The main part of an Office file, as its list of content types names it. */
const officeParts: [RegExp, FileKind][] = [
  [/wordprocessingml\.document\.main\+xml/, 'docx'],
  [/spreadsheetml\.sheet\.main\+xml/, 'xlsx'],
  [/presentationml\.presentation\.main\+xml/, 'pptx'],
]
const contentTypes = '[content_types].xml'
/** VBA, and the macro sheets of Excel 4, by their types and by their usual places. */
const macroTypes = /macroEnabled|vba(?:Data|Project)|macrosheet/i
const officeMacros = /(?:^|\/)(?:vbaProject\.bin|vbaData\.xml)$|(?:^|\/)macrosheets\//i
const openDocuments: Record<string, FileKind> = {
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.oasis.opendocument.text': 'odt',
}
const openDocumentMacros = /^(?:Basic|Scripts)\/./

/**
 * What a ZIP is: an Office file, an OpenDocument file, or an archive (its entries are listed).
 * @throws RefusedFile for macros, passwords, programs, other formats that are ZIPs inside
 */
export async function sniffZip(bytes: Buffer, place = atTheTop()): Promise<Sniffed> {
  const zip = await readZip(bytes)
  const names = zip.entries.map(({ name }) => name)
  const types = names.find((name) => name.toLowerCase() === contentTypes)
  if (types !== undefined || names[0] === 'mimetype') {
    const kind = types ? await sniffOffice(zip, types) : await sniffOpenDocument(zip)
    await checkParts(zip, place)
    return { kind }
  }
  if (names.includes('META-INF/MANIFEST.MF') || names.includes('AndroidManifest.xml')) {
    throw new RefusedFile('CP_FILE_EXECUTABLE')
  }
  checkUnpackedSize(zip, bytes.length)
  await checkArchiveEntries(zip, place)
  return { entries: zip.entries, kind: 'zip' }
}

const atTheTop = (): Place => ({ depth: 0, left: { bytes: maxLookedThrough }, sniffZip })

async function sniffOffice(zip: OpenZip, listName: string): Promise<FileKind> {
  const types = await readXml(zip, listName)
  if (macroTypes.test(types) || zip.entries.some(({ name }) => officeMacros.test(name))) {
    throw new RefusedFile('CP_FILE_MACROS')
  }
  const [, kind] = officeParts.find(([part]) => part.test(types)) ?? []
  if (!kind) throw new RefusedFile('CP_FILE_TYPE_NOT_ALLOWED', { found: 'Open Packaging' })
  return kind
}

async function sniffOpenDocument(zip: OpenZip): Promise<FileKind> {
  const type = (await zip.read('mimetype', 200)).toString('latin1').trim()
  const kind = openDocuments[type]
  if (!kind) throw new RefusedFile('CP_FILE_TYPE_NOT_ALLOWED', { found: type.slice(0, 80) })
  const manifest = await readXml(zip, 'META-INF/manifest.xml')
  if (manifest.includes('encryption-data')) throw new RefusedFile('CP_FILE_ENCRYPTED')
  if (zip.entries.some(({ name }) => openDocumentMacros.test(name))) {
    throw new RefusedFile('CP_FILE_MACROS')
  }
  return kind
}
