import { describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import sharp from 'sharp'

import { acceptFile } from '../../../../src/files/accept/acceptFile.ts'
import { kinds } from '../../../../src/files/accept/kinds.ts'
import { makeImage, makePhoto } from '../../../support/makeImage.ts'
import { makePdf } from '../../../support/makePdf.ts'
import { makeDocx } from '../../../support/makeZip.ts'

const table = Buffer.from('STT;Nội dung\n1;Kế hoạch\n')
const refusal = (name: string, bytes: Buffer) =>
  acceptFile(name, bytes).then(
    ({ kind }) => `taken as ${kind}`,
    ({ code, values }: { code: string; values: object }) => ({ code, ...values }),
  )

describe('the name of a file', () => {
  it.each([
    ['Kế hoạch.PDF', makePdf(['x']), 'pdf'],
    ['Kế hoạch số 12.2026', makePdf(['x']), 'pdf'],
    ['Kế hoạch', makeDocx(['x']), 'docx'],
    ['danh-sach.csv', table, 'csv'],
    ['danh-sach.txt', table, 'txt'],
    ['danh-sach', table, 'txt'],
  ])('%s does not contradict its content', async (name, bytes, kind) => {
    expect((await acceptFile(name, bytes)).kind).toBe(kind)
  })

  it.each([
    ['ke-hoach.pdf', makeDocx(['x']), 'pdf', 'DOCX'],
    ['ke-hoach.docx', makePdf(['x']), 'docx', 'PDF'],
    ['ke-hoach.pdf', Buffer.from('Xin chào'), 'pdf', 'TXT'],
    ['ke-hoach.xyz', makePdf(['x']), 'xyz', 'PDF'],
  ])('%s contradicts it and is refused', async (name, bytes, extension, kind) => {
    expect(await refusal(name, bytes)).toEqual({ code: 'CP_FILE_NAME_MISMATCH', extension, kind })
  })

  it('of a program is refused whatever the file holds', async () => {
    expect(await refusal('hoa-don.pdf.exe', makePdf(['x']))).toEqual({ code: 'CP_FILE_EXECUTABLE' })
    expect(await refusal('chay.bat', Buffer.from('dir'))).toEqual({ code: 'CP_FILE_EXECUTABLE' })
  })

  it('of another kind of text is refused', async () => {
    const refused = { code: 'CP_FILE_TYPE_NOT_ALLOWED', found: '.json' }
    expect(await refusal('du-lieu.json', Buffer.from('{}'))).toEqual(refused)
  })

  it.each(['anh.png', 'anh.txt', 'anh.svg'])(
    'does not make a drawing welcome (%s)',
    async (name) => {
      const svg = Buffer.from('\ufeff <!-- ảnh --> <svg onload="alert(1)"/>')
      expect(await refusal(name, svg)).toEqual({ code: 'CP_FILE_MARKUP' })
    },
  )
})

describe('the size of a file', () => {
  it('is limited by its kind', async () => {
    const long = Buffer.alloc(kinds.txt.maxBytes + 1, 'a')
    const refused = { code: 'CP_FILE_TOO_LARGE', kind: 'txt', max: '10' }
    expect(await refusal('dai.txt', long)).toEqual(refused)
    expect(await refusal('vua.txt', long.subarray(1))).toBe('taken as txt')
  })

  it('in pixels is limited too, before anything is unpacked', async () => {
    const wide = await makeImage({ format: 'png', height: 8001, width: 8001 })
    expect(await refusal('lon.png', wide)).toMatchObject({ code: 'CP_FILE_IMAGE_TOO_LARGE' })
  })
})

describe('a picture', () => {
  it('loses where and with what it was taken, and is turned the way it was held', async () => {
    const photo = await makePhoto()
    expect((await sharp(photo).metadata()).exif).toBeDefined()
    const { bytes, sha256 } = await acceptFile('anh.jpg', photo)
    const { exif, height, orientation, width } = await sharp(bytes).metadata()
    expect([exif, orientation, width, height]).toEqual([undefined, undefined, 60, 100])
    expect(sha256).toBe(createHash('sha256').update(photo).digest('hex'))
  })

  it('that tells nothing stays as it came', async () => {
    const image = await makeImage()
    expect((await acceptFile('anh.jpg', image)).bytes).toBe(image)
  })

  it('that is cut off is refused', async () => {
    const image = await makeImage({ height: 400, width: 400 })
    const half = image.subarray(0, image.length / 2)
    expect(await refusal('anh.jpg', half)).toEqual({ code: 'CP_FILE_BROKEN' })
  })
})
