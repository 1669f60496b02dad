import { describe, expect, it } from '@jest/globals'
import { deflateSync } from 'node:zlib'

import { sniffFile } from '../../../../src/files/accept/sniffFile.ts'
import { makeCompoundFile } from '../../../support/makeCompoundFile.ts'
import { makeImage } from '../../../support/makeImage.ts'
import { makePdf } from '../../../support/makePdf.ts'
import { makeDocx, makeOffice, makeOpenDocument, makeZip } from '../../../support/makeZip.ts'

const word = Buffer.from('ecc0c1000000000000000000', 'hex').subarray(0, 10)
const mp3 = Buffer.concat(
  Array(4).fill(Buffer.concat([Buffer.from('fffb9064', 'hex'), Buffer.alloc(413)])),
)
const mp4 = Buffer.concat([
  Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom', 'latin1'),
  Buffer.alloc(8),
])
const shortBox = Buffer.from(mp4)
shortBox[27] = 4
const markedLe = (text: string) =>
  Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
const markedBe = (text: string) => markedLe(text).swap16()

const refusal = (bytes: Buffer) =>
  sniffFile(bytes).then(
    ({ kind }) => `taken as ${kind}`,
    ({ code }: { code: string }) => code,
  )

describe('the kind of a file', () => {
  it.each([
    ['docx', makeDocx(['Kế hoạch'])],
    ['xlsx', makeOffice('xlsx')],
    ['pptx', makeOffice('pptx')],
    ['odt', makeOpenDocument('text')],
    ['ods', makeOpenDocument('spreadsheet')],
    ['doc', makeCompoundFile({ WordDocument: word })],
    ['xls', makeCompoundFile({ Workbook: Buffer.from('0908100000060500', 'hex') })],
    ['xls', makeCompoundFile({ Book: Buffer.from('09080800', 'hex') })],
    ['pdf', makePdf(['Xin chao'])],
    ['mp3', mp3],
    ['mp4', mp4],
    ['txt', Buffer.from('Kế hoạch số 12/KH-UBND\n')],
  ])('is %s from the bytes', async (kind, bytes) => {
    expect((await sniffFile(bytes)).kind).toBe(kind)
  })

  it.each(['jpeg', 'png', 'webp'] as const)('is a picture from the bytes (%s)', async (format) => {
    const { kind } = await sniffFile(await makeImage({ format }))
    expect(kind).toBe(format === 'jpeg' ? 'jpg' : format)
  })

  it.each([
    ['utf-8', Buffer.from('Đường làng, ngõ xóm')],
    ['utf-8', Buffer.from('\ufeffĐường làng')],
    ['utf-16le', markedLe('Đường làng')],
    ['utf-16be', markedBe('Đường làng')],
    ['windows-1258', Buffer.from([0xd0, 0xf5, 0xf2, 0x6e, 0x67, 0x20, 0x6c, 0xe0, 0x6e, 0x67])],
  ])('text says its character set (%s)', async (charset, bytes) => {
    expect(await sniffFile(bytes)).toEqual({ charset, kind: 'txt' })
  })

  it('lists what an archive holds, with sizes', async () => {
    const bytes = makeZip([
      { content: 'một', name: 'Phụ lục/1.txt' },
      { content: makeDocx(['hai']), isStored: true, name: '2.docx' },
      { name: 'Phụ lục/' },
    ])
    const { entries, kind } = await sniffFile(bytes)
    expect(kind).toBe('zip')
    expect(entries).toEqual([
      { name: 'Phụ lục/1.txt', size: Buffer.byteLength('một') },
      { name: '2.docx', size: expect.any(Number) },
      { name: 'Phụ lục/', size: 0 },
    ])
  })

  it.each([
    makeZip([{ content: 'x', name: 'a.txt' }]),
    makeDocx(['Kế hoạch']),
    makeCompoundFile({ WordDocument: word }),
    makePdf(['Xin chao']),
    mp4,
  ])('never fails on a file cut off anywhere, or with bytes changed (%#)', async (whole) => {
    for (let cut = 0; cut < whole.length; cut += 1 + Math.floor(whole.length / 60)) {
      const changed = Buffer.from(whole)
      changed[cut] = 255 - (changed[cut] ?? 0)
      for (const bytes of [whole.subarray(0, cut), changed]) {
        expect(await refusal(bytes)).toMatch(/^(?:CP_FILE_|taken as )/)
      }
    }
  })
})

describe('a file is refused', () => {
  it.each([
    [
      'a docm by its type',
      makeOffice('docx', [], 'application/vnd.ms-word.document.macroEnabled.main+xml'),
    ],
    ['a docx with a macro project', makeOffice('docx', [{ name: 'word/vbaProject.bin' }])],
    ['an xlsx with a macro sheet', makeOffice('xlsx', [{ name: 'xl/macrosheets/sheet1.xml' }])],
    ['an odt with Basic', makeOpenDocument('text', [{ name: 'Basic/Standard/Module1.xml' }])],
    ['a doc with macros', makeCompoundFile({ Macros: word, WordDocument: word })],
    ['an xls with macros', makeCompoundFile({ _VBA_PROJECT_CUR: word, Workbook: word })],
    ['an archive with a docm', makeZip([{ content: 'x', name: 'mau.docm' }])],
  ])('with macros: %s', async (_, bytes) => {
    expect(await refusal(bytes)).toBe('CP_FILE_MACROS')
  })

  it.each([
    ['a program of Windows', Buffer.from('MZ\x90\0\x03', 'latin1')],
    ['a program of Linux', Buffer.from('\x7fELF\x02\x01', 'latin1')],
    ['a program of macOS', Buffer.from('cffaedfe07000001', 'hex')],
    ['a script', Buffer.from('#!/bin/sh\nrm -rf /\n')],
    ['a script behind a byte order mark', Buffer.from('\ufeff#!/usr/bin/env node\n')],
    ['a Java archive', makeZip([{ content: 'x', name: 'META-INF/MANIFEST.MF' }])],
    ['an archive with a program by name', makeZip([{ content: 'x', name: 'cai-dat.EXE' }])],
    ['an archive with a program by bytes', makeZip([{ content: 'MZ\x90', name: 'anh.jpg' }])],
  ])('as a program: %s', async (_, bytes) => {
    expect(await refusal(bytes)).toBe('CP_FILE_EXECUTABLE')
  })

  it.each([
    ['HTML', Buffer.from('<!DOCTYPE html><title>x</title>')],
    ['HTML after blanks', Buffer.from(' \n\t<html>')],
    ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    [
      'SVG after a comment and a byte order mark',
      Buffer.from('\ufeff<!-- a --><!-- b -->\n<svg/>'),
    ],
    ['SVG after an XML declaration', Buffer.from('<?xml version="1.0"?><svg/>')],
    ['SVG in UTF-16', markedLe('<svg/>')],
    ['a script inside text', Buffer.from('Xin chào <script>alert(1)</script>')],
    ['PHP', Buffer.from('Xin chào <?php phpinfo();')],
  ])('as a web page or drawing: %s', async (_, bytes) => {
    expect(await refusal(bytes)).toBe('CP_FILE_MARKUP')
  })

  it.each([
    ['a zip', makeZip([{ content: 'x', isEncrypted: true, name: 'a.txt' }])],
    ['a docx inside OLE', makeCompoundFile({ EncryptedPackage: word, EncryptionInfo: word })],
    ['a doc', makeCompoundFile({ WordDocument: Buffer.from('ecc0c100000000000000000100', 'hex') })],
    [
      'an xls',
      makeCompoundFile({ Workbook: Buffer.from('0908040000060500' + '2f000200aaaa', 'hex') }),
    ],
    [
      'an odt',
      makeZip([
        { content: 'application/vnd.oasis.opendocument.text', isStored: true, name: 'mimetype' },
        { content: '<manifest:encryption-data/>', name: 'META-INF/manifest.xml' },
      ]),
    ],
  ])('with a password: %s', async (_, bytes) => {
    expect(await refusal(bytes)).toBe('CP_FILE_ENCRYPTED')
  })

  it.each([
    ['another zip', makeZip([{ content: 'x', name: 'trong.zip' }])],
    [
      'another zip by bytes',
      makeZip([{ content: makeZip([{ content: 'x', name: 'a' }]), name: 'a.txt' }]),
    ],
    ['a rar', makeZip([{ content: 'Rar!\x1a\x07', name: 'a' }])],
  ])('as an archive that holds %s', async (_, bytes) => {
    expect(await refusal(bytes)).toBe('CP_FILE_NESTED_ARCHIVE')
  })

  it('as an archive with too many entries, or one that unpacks a hundredfold', async () => {
    const many = Array.from({ length: 2001 }, (_, index) => ({ name: `${index}.txt` }))
    expect(await refusal(makeZip(many))).toBe('CP_FILE_ARCHIVE_TOO_LARGE')
    const bomb = makeZip([{ content: Buffer.alloc(20 * 1024 * 1024), name: 'a.txt' }])
    expect(await refusal(bomb)).toBe('CP_FILE_ARCHIVE_TOO_LARGE')
  })

  const script = '<< /Type /Action /S /JavaScript /JS (app.alert\\(1\\)) >>'
  const packed = deflateSync(Buffer.from(script)).toString('latin1')
  it.each([
    ['a script', makePdf(['x'], { extra: `/OpenAction ${script}` })],
    [
      'a script under a coded name',
      makePdf(['x'], { extra: '/OpenAction << /S /J#61vaScript >>' }),
    ],
    ['a program', makePdf(['x'], { extra: '/OpenAction << /S/Launch /F (cmd.exe) >>' })],
    [
      'a script among packed objects',
      makePdf(['x'], {
        objects: [
          `<< /Type /ObjStm /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed}\nendstream`,
        ],
      }),
    ],
  ])('as a PDF that runs %s', async (_, bytes) => {
    expect(await refusal(bytes)).toBe('CP_FILE_ACTIVE_PDF')
  })

  it('as two files in one', async () => {
    const zip = makeZip([{ content: 'x', name: 'a.txt' }])
    const image = await makeImage()
    const late = Buffer.concat([Buffer.from('ghi chú\n'), makePdf(['x'])])
    expect(await refusal(Buffer.concat([image, zip]))).toBe('CP_FILE_MIXED')
    expect(await refusal(Buffer.concat([makePdf(['x']), zip, Buffer.alloc(0)]))).toMatch(/MIXED/)
    expect(await refusal(late)).toBe('CP_FILE_MIXED')
  })

  it.each([
    ['nothing', Buffer.alloc(0), 'CP_FILE_EMPTY'],
    ['a PDF without an end', Buffer.from('%PDF-1.7\n1 0 obj\n'), 'CP_FILE_BROKEN'],
    [
      'a zip that is cut off',
      makeZip([{ content: 'x', name: 'a.txt' }]).subarray(0, 30),
      'CP_FILE_BROKEN',
    ],
    ['a path out of the archive', makeZip([{ content: 'x', name: '../a.txt' }]), 'CP_FILE_BROKEN'],
    ['an OLE file in a circle', circular(), 'CP_FILE_BROKEN'],
    [
      'PowerPoint 97',
      makeCompoundFile({ 'PowerPoint Document': word }),
      'CP_FILE_TYPE_NOT_ALLOWED',
    ],
    [
      'an EPUB',
      makeZip([{ content: 'application/epub+zip', name: 'mimetype' }]),
      'CP_FILE_TYPE_NOT_ALLOWED',
    ],
    ['a GIF', Buffer.from('GIF89a\x01\0\x01\0\0\0\0;', 'latin1'), 'CP_FILE_TYPE_NOT_ALLOWED'],
    ['packed by gzip', Buffer.from('1f8b0800', 'hex'), 'CP_FILE_TYPE_NOT_ALLOWED'],
    ['a film that is cut off', mp4.subarray(0, -3), 'CP_FILE_BROKEN'],
    ['a film with a box that is too short', shortBox, 'CP_FILE_BROKEN'],
    ['noise', Buffer.from([0, 1, 2, 3, 250, 251]), 'CP_FILE_TYPE_NOT_ALLOWED'],
    ['bytes that are no letters', Buffer.from([0xd7, 0xf7, 0xb6, 0xa7, 0xac]), 'CP_FILE_ENCODING'],
  ])('when it is %s', async (_, bytes, code) => {
    expect(await refusal(bytes)).toBe(code)
  })
})

/** Its directory's first sector is followed by itself. */
function circular(): Buffer {
  const bytes = makeCompoundFile({ WordDocument: word })
  bytes.writeUInt32LE(1, 512 + 4)
  return bytes
}
