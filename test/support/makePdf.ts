/**
 * A PDF with one page a text; a page with an empty text draws a line only, as a scan has no words.
 * `extra` is put into the catalogue, `objects` after the pages (numbered on from there).
 */
export function makePdf(texts: string[], { extra = '', objects = [] as string[] } = {}): Buffer {
  const pageAt = (index: number) => 4 + index * 2
  const all = [
    `<< /Type /Catalog /Pages 2 0 R ${extra} >>`,
    `<< /Type /Pages /Count ${texts.length} /Kids [${texts.map((_, index) => `${pageAt(index)} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...texts.flatMap((text, index) => {
      const drawing = text ? `BT /F1 12 Tf 72 700 Td (${text}) Tj ET` : '0 0 m 100 100 l S'
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${pageAt(index) + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
      ]
    }),
    ...objects,
  ]
  let body = '%PDF-1.7\n'
  const places = all.map((object, index) => {
    const place = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${places.join('')}`
  const trailer = `trailer\n<< /Size ${all.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`
  return Buffer.from(body + table + trailer, 'latin1')
}
