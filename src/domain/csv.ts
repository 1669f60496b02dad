/** Excel takes a file without it for Latin and shows “TrÆ°á»ng”. */
export const byteOrderMark = '\uFEFF'

/** What a spreadsheet would run as a formula when a cell begins with it. */
const formula = /^[=+\-@\t\r]/

/** A line of a table that opens in a spreadsheet; a formula somebody typed stays a text. */
export function csvLine(cells: readonly (null | number | string | undefined)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

function csvCell(value: null | number | string | undefined): string {
  if (typeof value === 'number') return String(value)
  const text = value ?? ''
  const harmless = formula.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
