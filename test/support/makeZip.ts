import { crc32, deflateRawSync } from 'node:zlib'

export type Packed = {
  content?: Buffer | string
  isEncrypted?: boolean
  isStored?: boolean
  name: string
}

/** A ZIP archive, written by hand so that a test can say what is wrong with it. */
export function makeZip(files: Packed[]): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { content = '', isEncrypted = false, isStored = false, name } of files) {
    const raw = Buffer.from(content)
    const data = isStored ? raw : deflateRawSync(raw)
    const path = Buffer.from(name)
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt16LE(0x0800 | (isEncrypted ? 1 : 0), 2)
    facts.writeUInt16LE(isStored ? 0 : 8, 4)
    facts.writeUInt32LE(crc32(raw), 10)
    facts.writeUInt32LE(data.length, 14)
    facts.writeUInt32LE(raw.length, 18)
    facts.writeUInt16LE(path.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), facts, path, data])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), facts, place, path]),
    )
    locals.push(local)
    offset += local.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.length, 4)
  end.writeUInt16LE(files.length, 6)
  end.writeUInt32LE(list.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...locals, list, Buffer.from('PK\x05\x06'), end])
}

const mainParts = {
  docx: 'wordprocessingml.document.main+xml',
  pptx: 'presentationml.presentation.main+xml',
  xlsx: 'spreadsheetml.sheet.main+xml',
}

/** An Office file with these further parts; a macro file states another type. */
export function makeOffice(
  kind: keyof typeof mainParts,
  parts: Packed[] = [],
  type = `application/vnd.openxmlformats-officedocument.${mainParts[kind]}`,
): Buffer {
  const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`
  const relations =
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'
  return makeZip([
    { content: types, name: '[Content_Types].xml' },
    { content: relations, name: '_rels/.rels' },
    ...parts,
  ])
}

/** A Word document with one paragraph a text; `body` is put in as it is. */
export function makeDocx(texts: string[], body = ''): Buffer {
  const paragraphs = texts.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')
  const content = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs}${body}</w:body></w:document>`
  return makeOffice('docx', [{ content, name: 'word/document.xml' }])
}

export function makeOpenDocument(kind: 'spreadsheet' | 'text', parts: Packed[] = []): Buffer {
  return makeZip([
    { content: `application/vnd.oasis.opendocument.${kind}`, isStored: true, name: 'mimetype' },
    { content: '<manifest/>', name: 'META-INF/manifest.xml' },
    ...parts,
  ])
}
