/** What an Excel 97–2003 workbook says of itself among its first records ([MS-XLS] §2.4). */
export type Workbook = { hasMacroSheet: boolean; isLocked: boolean }

const record = { beginning: 0x09, boundSheet: 0x85, end: 0x0a, filePass: 0x2f }
/** Types of a sheet in the list of sheets, and of the part where it lies: macros of Excel 4, VBA. */
const macroSheets = new Set([1, 6])
const macroParts = new Set([0x0006, 0x0040])

/**
 * Reads the list of sheets of a stream `Workbook` or `Book`. A sheet is asked twice: in the list,
 * and where it begins.
 */
export function readWorkbook(stream: Buffer): Workbook {
  const found = { hasMacroSheet: false, isLocked: false }
  let at = 0
  while (at + 4 <= stream.length) {
    const type = stream.readUInt16LE(at)
    if (type === record.end) break
    if (type === record.filePass) found.isLocked = true
    if (type === record.boundSheet && at + 10 <= stream.length) {
      const isMacro = macroSheets.has(stream[at + 9] ?? 0)
      found.hasMacroSheet ||= isMacro || isMacroPart(stream, stream.readUInt32LE(at + 4))
    }
    at += 4 + stream.readUInt16LE(at + 2)
  }
  return found
}

function isMacroPart(stream: Buffer, at: number): boolean {
  const isBeginning = at + 8 <= stream.length && stream[at] === record.beginning
  return isBeginning && macroParts.has(stream.readUInt16LE(at + 6))
}
