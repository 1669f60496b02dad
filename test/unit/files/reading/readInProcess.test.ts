import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { limits } from '../../../../src/files/reading/reading.ts'
import { readInProcess } from '../../../../src/files/reading/readInProcess.ts'
import { makePdf } from '../../../support/makePdf.ts'
import { makeDocx, makeOffice } from '../../../support/makeZip.ts'

const MB = 1024 * 1024
let folder: string

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'portal-reading-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function stored(name: string, bytes: Buffer): string {
  const file = path.join(folder, name)
  writeFileSync(file, bytes)
  return file
}

describe('reading a PDF', () => {
  it('gives its text and counts its pages', async () => {
    const file = stored('hai-trang.pdf', makePdf(['Xin chao', 'Trang hai']))
    expect(await readInProcess(file, 'pdf')).toEqual({
      hasTextLayer: true,
      isCut: false,
      pages: 2,
      text: 'Xin chao\nTrang hai',
    })
  })

  it.each([
    ['no page has a word', ['', '', '']],
    ['the pages have numbers only', ['1', '2', '3']],
    ['only the cover is typed', ['Bia so', '', '']],
  ])('sees a scan where %s', async (name, texts) => {
    const file = stored(`${name}.pdf`, makePdf(texts))
    expect(await readInProcess(file, 'pdf')).toMatchObject({ hasTextLayer: false, pages: 3 })
  })

  it('ends as a failure when it is broken', async () => {
    const file = stored('hong.pdf', Buffer.from('%PDF-1.7\nxref\nstartxref\n99\n%%EOF'))
    expect(await readInProcess(file, 'pdf')).toEqual({ failure: 'broken' })
  })
})

describe('reading a Word document', () => {
  it('gives its paragraphs, in Unicode NFC', async () => {
    const file = stored('van-ban.docx', makeDocx(['Mục đích'.normalize('NFD'), 'Yêu cầu']))
    expect(await readInProcess(file, 'docx')).toEqual({
      hasTextLayer: null,
      isCut: false,
      pages: null,
      text: 'Mục đích\nYêu cầu',
    })
  })

  it('keeps the beginning of a very long one and says so', async () => {
    const file = stored('dai.docx', makeDocx(['chữ '.repeat(limits.textCharacters)]))
    const reading = await readInProcess(file, 'docx')
    expect(reading).toMatchObject({ isCut: true })
    expect('text' in reading && reading.text).toHaveLength(limits.textCharacters)
  })

  it('ends as a failure when it is broken', async () => {
    const file = stored('hong.docx', makeOffice('docx', []))
    expect(await readInProcess(file, 'docx')).toEqual({ failure: 'broken' })
  })

  it('stops at a bomb before it unpacks', async () => {
    const file = stored('bom.docx', makeDocx([' '.repeat((limits.unpackedMB + 1) * MB)]))
    expect(await readInProcess(file, 'docx')).toEqual({ failure: 'tooLarge' })
  })

  it('stops at one that fills the memory', async () => {
    const file = stored('day.docx', makeDocx([], '<w:p/>'.repeat(12 * MB)))
    expect(await readInProcess(file, 'docx')).toEqual({ failure: 'memory' })
  })
})

describe('reading', () => {
  it('ends when its time is over', async () => {
    const file = stored('cham.docx', makeDocx(['x']))
    const hurried = { ...limits, seconds: 0.01 }
    expect(await readInProcess(file, 'docx', hurried)).toEqual({ failure: 'time' })
  })

  it('says when there is no file', async () => {
    const file = path.join(folder, 'khong-co.pdf')
    expect(await readInProcess(file, 'pdf')).toEqual({ failure: 'fileMissing' })
  })
})
