/**
 * The number as NĐ 30/2020/NĐ-CP (Phụ lục I, II.3) has it written: `05/KH-UBND`, below 10 with a
 * zero, and with the year `05/2026/QĐ-UBND`. `parseDocumentNumber` reads it back to the same parts.
 */
export function formatDocumentNumber(parts: {
  notation: string
  number: number
  year?: null | number
}): string {
  const { notation, number, year } = parts
  return [String(number).padStart(2, '0'), ...(year ? [year] : []), notation].join('/')
}
