import { describe, expect, it } from '@jest/globals'

import { sniffFile } from '../../../../src/files/accept/sniffFile.ts'
import { makeCompoundFile } from '../../../support/makeCompoundFile.ts'
import {
  makeDocx,
  makeOffice,
  makeOpenDocument,
  makeZip,
  type Packed,
} from '../../../support/makeZip.ts'

const MB = 1024 * 1024
const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const table = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'
const macroType = 'application/vnd.ms-word.document.macroEnabled.main+xml'
const typesOf = (types: string[], more = '') =>
  `<?xml version="1.0"?><Types>${types.map((type) => `<Default Extension="x" ContentType="${type}"/>`).join('')}${more}</Types>`
const office = (types: Buffer | string, parts: Packed[] = []) =>
  makeZip([{ content: types, name: '[Content_Types].xml' }, ...parts])
const docm = office(typesOf([macroType]))
const tar = (mark: string) => {
  const head = Buffer.alloc(1024)
  head.write('ho-so/ke-hoach.txt')
  head.write('0000644', 100)
  head.write(mark, 257)
  head.fill(' ', 148, 156)
  const sum = head.reduce((total, byte) => total + byte, 0)
  head.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return head
}
const bof = (part: number) => Buffer.from([0x09, 0x08, 0x08, 0, 0, 6, part, 0, 0, 0, 0, 0])
const end = Buffer.from('0a000000', 'hex')
const sheet = (type: number, at = 0) => {
  const bytes = Buffer.from('8500080000000000000000', 'hex')
  bytes.writeUInt32LE(at, 4)
  bytes[9] = type
  return Buffer.concat([bytes.subarray(0, 10), Buffer.from('\x01\0', 'latin1')])
}
const filler = Buffer.concat([Buffer.from([0x3c, 0, 0x00, 0x10]), Buffer.alloc(0x1000)])
const workbook = (...records: Buffer[]) => Buffer.concat([bof(5), ...records, end])
const installer = makeCompoundFile(
  { Setup: Buffer.from('x') },
  { classId: '84100c0000000000c000000000000046' },
)

const refusal = (bytes: Buffer) =>
  sniffFile(bytes).then(
    ({ kind }) => `taken as ${kind}`,
    ({ code }: { code: string }) => code,
  )
const inZip = (content: Buffer | string, name: string) => makeZip([{ content, name }])

describe('macros are found', () => {
  it.each([
    ['whose type is written with codes', office(typesOf([macroType.replace('E', '&#69;')]))],
    [
      'whose type is written with long codes',
      office(typesOf([macroType.replace('E', '&#x0045;')])),
    ],
    [
      'whose project is written with codes',
      office(typesOf([main, 'application/vnd.ms-office.vba&#80;roject'])),
    ],
    [
      'named after a megabyte of blanks',
      office(
        `${typesOf([main]).replace('</Types>', ' '.repeat(MB))}<Default Extension="b" ContentType="application/vnd.ms-office.vbaProject"/></Types>`,
      ),
    ],
    ['in a list in UTF-16', office(Buffer.from(`\ufeff${typesOf([macroType])}`, 'utf16le'))],
    [
      'in a list in UTF-16 without a mark',
      office(Buffer.from(typesOf([macroType]), 'utf16le').swap16()),
    ],
    [
      'of Excel 4 outside their usual folder',
      office(typesOf([table, 'application/vnd.ms-excel.macrosheet+xml'])),
    ],
    [
      'of Excel 4 in another language',
      office(typesOf([table, 'application/vnd.ms-excel.intlmacrosheet+xml'])),
    ],
    ['in an old workbook', makeCompoundFile({ Workbook: workbook(sheet(0), sheet(1)) })],
    ['in an older one', makeCompoundFile({ Book: workbook(sheet(1)) })],
    ['of Visual Basic in an old workbook', makeCompoundFile({ Workbook: workbook(sheet(6)) })],
    ['far down in an old workbook', makeCompoundFile({ Workbook: workbook(filler, sheet(1)) })],
    [
      'where the sheet begins',
      makeCompoundFile({ Workbook: Buffer.concat([workbook(sheet(0, 28)), bof(0x40)]) }),
    ],
    [
      'in a short stream',
      makeCompoundFile({}, { short: { a: end, Workbook: workbook(sheet(1)) } }),
    ],
    [
      'in a table inside an old text',
      makeCompoundFile({ Workbook: workbook(sheet(1)), WordDocument: Buffer.alloc(20) }),
    ],
    ['in an archive, in a Word file', inZip(docm, 'ke-hoach.docx')],
    ['in an archive, in an old workbook', inZip(makeCompoundFile({ Macros: end, Book: end }), 'a')],
    [
      'in a table inside a text',
      makeOffice('docx', [{ content: docm, name: 'word/embeddings/bang.xlsx' }]),
    ],
    [
      'in an old table inside a text, in an archive',
      inZip(
        makeOpenDocument('text', [
          { content: makeCompoundFile({ Book: workbook(sheet(1)) }), name: 'Object 1' },
        ]),
        'a.odt',
      ),
    ],
  ])('%s', async (_, bytes) => {
    expect(await refusal(bytes)).toBe('CP_FILE_MACROS')
  })

  it('and named by the entry that has them', async () => {
    const found = await sniffFile(inZip(docm, 'Phụ lục/1.docx')).catch((error: unknown) => error)
    expect(found).toMatchObject({ message: expect.stringContaining('(Phụ lục/1.docx)') })
  })
})

describe('programs are found', () => {
  it.each([
    ['in an Office file, by name', makeOffice('docx', [{ content: 'x', name: 'word/cai.exe' }])],
    ['in an Office file, by bytes', makeOffice('xlsx', [{ content: 'MZ\x90', name: 'xl/a.bin' }])],
    ['in an OpenDocument file', makeOpenDocument('text', [{ content: 'MZ\x90', name: 'a' }])],
    ['that install others', installer],
    ['that install others, in an archive', inZip(installer, 'cai-dat')],
  ])('%s', async (_, bytes) => {
    expect(await refusal(bytes)).toBe('CP_FILE_EXECUTABLE')
  })
})

describe('archives in an archive are found', () => {
  it.each([
    ['a tar', tar('ustar')],
    ['a tar of the oldest form', tar('')],
    ['a cabinet', 'MSCF\0\0\0\0'],
    ['an empty zip', 'PK\x05\x06'],
    [
      'a zip called a Word file',
      makeZip([{ content: 'MZ', name: 'a.exe' }]),
      'a.docx',
      'EXECUTABLE',
    ],
    ['a zip called a Word file', makeZip([{ content: 'x', name: 'a' }]), 'a.docx'],
    ['an image of a disc', Buffer.concat([Buffer.alloc(32_769), Buffer.from('CD001')])],
  ])('%s', async (_, content, name = 'ho-so', code = 'NESTED_ARCHIVE') => {
    expect(await refusal(inZip(content, name))).toBe(`CP_FILE_${code}`)
  })

  it('also deep inside Office files', async () => {
    const within = (content: Buffer) =>
      makeOffice('docx', [{ content, name: 'word/embeddings/a.docx' }])
    const two = within(within(makeDocx(['x'])))
    expect(await refusal(two)).toBe('taken as docx')
    expect(await refusal(within(two))).toBe('CP_FILE_NESTED_ARCHIVE')
  })
})

describe('a file is refused', () => {
  it.each([
    ['a.txt', 'a.txt'],
    ['a.txt', 'A.TXT'],
    ['Ảnh.jpg', 'Ảnh.jpg'.normalize('NFD')],
    ['a.txt', './a.txt'],
    ['a', 'a/'],
  ])('that holds the same name twice (%s, %s)', async (first, second) => {
    const bytes = makeZip([
      { content: 'x', name: first },
      { content: 'MZ', name: second },
    ])
    expect(await refusal(bytes)).toBe('CP_FILE_SAME_NAMES')
  })

  it('that has two lists of types', async () => {
    const second = { content: typesOf([macroType]), name: '[Content_Types].xml' }
    expect(await refusal(office(typesOf([main]), [second]))).toBe('CP_FILE_SAME_NAMES')
  })

  it.each([
    ['too long', `${typesOf([main])}${' '.repeat(4 * MB)}`, 'CP_FILE_ARCHIVE_TOO_LARGE'],
    [
      'full of its own abbreviations',
      `<!DOCTYPE x [<!ENTITY e "E">]>${typesOf([main])}`,
      'CP_FILE_BROKEN',
    ],
    [
      'in letters of another kind',
      typesOf([main]).replace('?>', ' encoding="UTF-7"?>'),
      'CP_FILE_BROKEN',
    ],
  ])('whose list of types is %s', async (_, types, code) => {
    expect(await refusal(office(types))).toBe(code)
  })

  it('that claims the same sectors for many tables', async () => {
    const many = Object.fromEntries([...'abcdefgh'].map((name) => [name, end]))
    const bytes = makeCompoundFile({ ...many, Workbook: workbook() })
    const names = [...'abcdefgh'].map((name) => Buffer.from(`${name}\0\0`, 'latin1'))
    for (const name of names) {
      const at = bytes.indexOf(name, 1024)
      bytes.write('Book', at, 'utf16le')
      bytes.writeUInt16LE(10, at + 64)
      bytes.writeUInt32LE(30_000, at + 120)
    }
    expect(await refusal(bytes)).toBe('CP_FILE_BROKEN')
  })
})

describe('what is ordinary is taken', () => {
  it.each([
    ['an old workbook of plain sheets', makeCompoundFile({ Workbook: workbook(sheet(0)) }), 'xls'],
    [
      'a table inside a text',
      makeOffice('docx', [{ content: makeOffice('xlsx'), name: 'a.xlsx' }]),
      'docx',
    ],
    [
      'a drawing of another program inside a text',
      makeOffice('docx', [
        { content: makeCompoundFile({ a: end }), name: 'word/embeddings/oleObject1.bin' },
      ]),
      'docx',
    ],
    [
      'a damaged part of another program',
      makeOffice('docx', [{ content: 'PK\x03\x04', name: 'a.bin' }]),
      'docx',
    ],
    ['Word files in an archive', inZip(makeDocx(['x']), 'a.docx'), 'zip'],
    [
      'old Word files in an archive',
      inZip(makeCompoundFile({ WordDocument: Buffer.alloc(20) }), 'a.doc'),
      'zip',
    ],
    [
      'a drawing of another program in an archive',
      inZip(makeCompoundFile({ a: end }), 'a.vsd'),
      'zip',
    ],
    [
      'a list of telephone numbers in an archive',
      inZip('0707012345\n0707019999\n', 'a.csv'),
      'zip',
    ],
    [
      'a folder named twice',
      makeZip([{ name: 'a/' }, { name: 'a/' }, { content: 'x', name: 'a/b' }]),
      'zip',
    ],
  ])('%s', async (_, bytes, kind) => {
    expect(await refusal(bytes)).toBe(`taken as ${kind}`)
  })
})
