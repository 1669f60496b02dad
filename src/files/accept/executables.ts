import { RefusedFile } from './RefusedFile.ts'

/** How programs begin: Windows (also shortcuts), Linux, macOS, Android, WebAssembly, scripts. */
const beginnings = [
  'MZ',
  '\x7fELF',
  '\xfe\xed\xfa\xce',
  '\xfe\xed\xfa\xcf',
  '\xce\xfa\xed\xfe',
  '\xcf\xfa\xed\xfe',
  '\xca\xfe\xba\xbe',
  'L\0\0\0\x01\x14\x02\0',
  'dex\n',
  '\0asm',
  '#!',
].map((magic) => Buffer.from(magic, 'latin1'))

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf])

const extensions = new Set(
  (
    'app apk bat bin cmd com cpl dll elf exe hta jar js jse lnk msi msp mjs php phtml pif pl ps1 ' +
    'py rb reg scr sh sys url vb vbe vbs wasm wsf wsh'
  ).split(' '),
)

export function startsAsProgram(head: Buffer): boolean {
  const start = head.subarray(0, 3).equals(byteOrderMark) ? head.subarray(3) : head
  return beginnings.some((magic) => start.subarray(0, magic.length).equals(magic))
}

export function isNamedAsProgram(extension: string): boolean {
  return extensions.has(extension)
}

/** @throws RefusedFile for a program, whatever it is called */
export function refuseProgram(head: Buffer): void {
  if (startsAsProgram(head)) throw new RefusedFile('CP_FILE_EXECUTABLE')
}
