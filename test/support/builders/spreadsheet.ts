import { crc32 } from 'node:zlib'

const parts = {
  '[Content_Types].xml':
    '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
  '_rels/.rels':
    '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  'xl/_rels/workbook.xml.rels':
    '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
  'xl/workbook.xml':
    '<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Thu" sheetId="1" r:id="rId1"/></sheets></workbook>',
  'xl/worksheets/sheet1.xml':
    '<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>1250000</v></c></row></sheetData></worksheet>',
}

/** A workbook of one sheet and one cell, stored without compression. */
export function makeSpreadsheet(): Buffer {
  const entries = Object.entries(parts).map(([name, text]) => ({
    content: Buffer.from(text),
    name: Buffer.from(name),
  }))
  const locals = entries.map(({ content, name }) =>
    Buffer.concat([words(0x04034b50, 4), header(content, name), name, content]),
  )
  const offsets = locals.map((_, index) => Buffer.concat(locals.slice(0, index)).length)
  const directory = entries.map(({ content, name }, index) =>
    Buffer.concat([
      words(0x02014b50, 4),
      words(20, 2),
      header(content, name),
      Buffer.alloc(10),
      words(offsets[index] ?? 0, 4),
      name,
    ]),
  )
  const [files, central] = [Buffer.concat(locals), Buffer.concat(directory)]
  const count = words(entries.length, 2)
  return Buffer.concat([
    files,
    central,
    words(0x06054b50, 4),
    Buffer.alloc(4),
    count,
    count,
    words(central.length, 4),
    words(files.length, 4),
    Buffer.alloc(2),
  ])
}

/** What a local header and the directory say alike: version, no flags, stored, sizes, lengths. */
function header(content: Buffer, name: Buffer): Buffer {
  return Buffer.concat([
    words(20, 2),
    Buffer.alloc(8),
    words(crc32(content), 4),
    words(content.length, 4),
    words(content.length, 4),
    words(name.length, 2),
    Buffer.alloc(2),
  ])
}

/** Little-endian, as everything in a zip file. */
function words(value: number, bytes: 2 | 4): Buffer {
  const buffer = Buffer.alloc(bytes)
  buffer.writeUIntLE(value, 0, bytes)
  return buffer
}
