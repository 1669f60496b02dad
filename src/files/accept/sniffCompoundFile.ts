import type { FileKind } from './kinds.ts'

import { type CompoundFile, readCompoundFile } from './readCompoundFile.ts'
import { RefusedFile } from './RefusedFile.ts'

const macroNames = new Set(['_vba_project', '_vba_project_cur', 'macros', 'vba'])
const lockedNames = new Set(['encryptedpackage', 'encryptioninfo'])

/**
 * What an OLE compound file is: a Word or an Excel file of 1997–2003.
 * @throws RefusedFile for macros, passwords and every other program's files
 */
export function sniffCompoundFile(bytes: Buffer): FileKind {
  const file = readCompoundFile(bytes)
  const names = file.entries.map(({ name }) => name.toLowerCase())
  if (names.some((name) => lockedNames.has(name))) throw new RefusedFile('CP_FILE_ENCRYPTED')
  if (names.some((name) => macroNames.has(name))) throw new RefusedFile('CP_FILE_MACROS')
  if (names.includes('worddocument')) {
    if (isLockedWord(file)) throw new RefusedFile('CP_FILE_ENCRYPTED')
    return 'doc'
  }
  if (names.includes('workbook') || names.includes('book')) {
    if (isLockedExcel(file)) throw new RefusedFile('CP_FILE_ENCRYPTED')
    return 'xls'
  }
  const found = names.includes('powerpoint document') ? 'PowerPoint 97–2003 (ppt)' : 'OLE'
  throw new RefusedFile('CP_FILE_TYPE_NOT_ALLOWED', { found })
}

/** The flag fEncrypted in the head of the document ([MS-DOC] §2.5.2). */
function isLockedWord({ beginningOf, entries }: CompoundFile): boolean {
  const stream = entries.find(({ name }) => name.toLowerCase() === 'worddocument')
  const head = stream ? beginningOf(stream) : Buffer.alloc(0)
  return head.length >= 12 && (head.readUInt16LE(10) & 0x0100) !== 0
}

/** A record FilePass comes among the first ones ([MS-XLS] §2.4.117). */
function isLockedExcel({ beginningOf, entries }: CompoundFile): boolean {
  const stream = entries.find(({ name }) => ['book', 'workbook'].includes(name.toLowerCase()))
  const head = stream ? beginningOf(stream) : Buffer.alloc(0)
  for (let at = 0; at + 4 <= head.length; at += 4 + head.readUInt16LE(at + 2)) {
    if (head.readUInt16LE(at) === 0x002f) return true
  }
  return false
}
