import type { FileKind } from './kinds.ts'

import { type CompoundFile, readCompoundFile } from './readCompoundFile.ts'
import { readWorkbook, type Workbook } from './readWorkbook.ts'
import { RefusedFile } from './RefusedFile.ts'

export const compoundFileStart = Buffer.from('d0cf11e0a1b11ae1', 'hex')

const macroNames = new Set(['_vba_project', '_vba_project_cur', 'macros', 'vba'])
const lockedNames = new Set(['encryptedpackage', 'encryptioninfo'])
const workbookNames = new Set(['book', 'workbook'])
/** The class of a Windows Installer package, a transform and a patch of one. */
const installer = /^8[246]100c0000000000c000000000000046$/

/**
 * What an OLE compound file is: a Word or an Excel file of 1997–2003.
 * @throws RefusedFile for macros, passwords, programs and every other program's files
 */
export function sniffCompoundFile(bytes: Buffer): FileKind {
  const file = readCompoundFile(bytes)
  const names = file.entries.map(({ name }) => name.toLowerCase())
  if (file.entries.some(({ classId }) => installer.test(classId))) {
    throw new RefusedFile('CP_FILE_EXECUTABLE')
  }
  if (names.some((name) => lockedNames.has(name))) throw new RefusedFile('CP_FILE_ENCRYPTED')
  if (names.some((name) => macroNames.has(name))) throw new RefusedFile('CP_FILE_MACROS')
  const workbooks = workbooksIn(file, bytes.length)
  if (workbooks.some(({ hasMacroSheet }) => hasMacroSheet)) throw new RefusedFile('CP_FILE_MACROS')
  if (names.includes('worddocument')) {
    if (isLockedWord(file)) throw new RefusedFile('CP_FILE_ENCRYPTED')
    return 'doc'
  }
  if (workbooks.length > 0) {
    if (workbooks.some(({ isLocked }) => isLocked)) throw new RefusedFile('CP_FILE_ENCRYPTED')
    return 'xls'
  }
  const found = names.includes('powerpoint document') ? 'PowerPoint 97–2003 (ppt)' : 'OLE'
  throw new RefusedFile('CP_FILE_TYPE_NOT_ALLOWED', { found })
}

/** Also those of tables that are put into a text. Together they are not longer than the file. */
function workbooksIn({ entries, read }: CompoundFile, fileBytes: number): Workbook[] {
  const streams = entries.filter(({ name }) => workbookNames.has(name.toLowerCase()))
  const total = streams.reduce((sum, { size }) => sum + size, 0)
  if (total > fileBytes) throw new RefusedFile('CP_FILE_BROKEN')
  return streams.map((entry) => readWorkbook(read(entry)))
}

/** The flag fEncrypted in the head of the document ([MS-DOC] §2.5.2). */
function isLockedWord({ entries, read }: CompoundFile): boolean {
  const stream = entries.find(({ name }) => name.toLowerCase() === 'worddocument')
  const head = stream ? read(stream) : Buffer.alloc(0)
  return head.length >= 12 && (head.readUInt16LE(10) & 0x0100) !== 0
}
