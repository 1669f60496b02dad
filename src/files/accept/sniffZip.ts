import type { FileKind } from './kinds.ts'

import { checkArchive } from './checkArchive.ts'
import { type OpenZip, readZip, type ZipEntry } from './readZip.ts'
import { RefusedFile } from './RefusedFile.ts'

type Sniffed = { entries?: ZipEntry[]; kind: FileKind }

const MB = 1024 * 1024
/** The main part of an Office file, as its list of content types names it. */
const officeParts: [RegExp, FileKind][] = [
  [/wordprocessingml\.document\.main\+xml/, 'docx'],
  [/spreadsheetml\.sheet\.main\+xml/, 'xlsx'],
  [/presentationml\.presentation\.main\+xml/, 'pptx'],
]
const officeMacros = /(?:^|\/)(?:vbaProject\.bin|vbaData\.xml)$|^xl\/macrosheets\//i
const openDocuments: Record<string, FileKind> = {
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.oasis.opendocument.text': 'odt',
}
const openDocumentMacros = /^(?:Basic|Scripts)\/./

/**
 * What a ZIP is: an Office file, an OpenDocument file, or an archive (its entries are listed).
 * @throws RefusedFile for macros, passwords, programs, other formats that are ZIPs inside
 */
export async function sniffZip(bytes: Buffer): Promise<Sniffed> {
  const zip = await readZip(bytes)
  const names = zip.entries.map(({ name }) => name)
  if (names.includes('[Content_Types].xml')) return { kind: await sniffOffice(zip, names) }
  if (names[0] === 'mimetype') return { kind: await sniffOpenDocument(zip, names) }
  if (names.includes('META-INF/MANIFEST.MF') || names.includes('AndroidManifest.xml')) {
    throw new RefusedFile('CP_FILE_EXECUTABLE')
  }
  await checkArchive(zip, bytes.length)
  return { entries: zip.entries, kind: 'zip' }
}

async function sniffOffice(zip: OpenZip, names: string[]): Promise<FileKind> {
  const types = (await zip.read('[Content_Types].xml', MB)).toString('utf8')
  const hasMacros = /macroEnabled|vbaProject/i.test(types)
  if (hasMacros || names.some((name) => officeMacros.test(name))) {
    throw new RefusedFile('CP_FILE_MACROS')
  }
  const [, kind] = officeParts.find(([part]) => part.test(types)) ?? []
  if (!kind) throw new RefusedFile('CP_FILE_TYPE_NOT_ALLOWED', { found: 'Open Packaging' })
  return kind
}

async function sniffOpenDocument(zip: OpenZip, names: string[]): Promise<FileKind> {
  const type = (await zip.read('mimetype', 200)).toString('latin1').trim()
  const kind = openDocuments[type]
  if (!kind) throw new RefusedFile('CP_FILE_TYPE_NOT_ALLOWED', { found: type.slice(0, 80) })
  const manifest = (await zip.read('META-INF/manifest.xml', MB)).toString('utf8')
  if (manifest.includes('encryption-data')) throw new RefusedFile('CP_FILE_ENCRYPTED')
  if (names.some((name) => openDocumentMacros.test(name))) throw new RefusedFile('CP_FILE_MACROS')
  return kind
}
