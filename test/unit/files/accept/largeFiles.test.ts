import { describe, expect, it } from '@jest/globals'
import { deflateSync } from 'node:zlib'

import { packedLimits, packedObjects } from '../../../../src/files/accept/packedObjects.ts'
import { sliceBytes } from '../../../../src/files/accept/slicesOf.ts'
import { sniffFile } from '../../../../src/files/accept/sniffFile.ts'
import { makePdf } from '../../../support/makePdf.ts'

const MB = 1024 * 1024
const script = '<< /Type /Action /S /JavaScript /JS (app.alert\\(1\\)) >>'
const packed = (text: string) => deflateSync(Buffer.from(text)).toString('latin1')
const pdfOf = (body: Buffer | string) =>
  Buffer.concat([
    Buffer.from('%PDF-1.4\n'),
    Buffer.from(body as string, 'latin1'),
    Buffer.from('\nxref\nstartxref\n9\n%%EOF'),
  ])
const refusal = (bytes: Buffer) =>
  sniffFile(bytes).then(
    ({ kind }) => `taken as ${kind}`,
    ({ code }: { code: string }) => code,
  )

/** How often others had their turn while something was done. */
async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
  let turns = 0
  let isOver = false
  const turn = () => {
    turns += 1
    if (!isOver) setImmediate(turn)
  }
  setImmediate(turn)
  await work()
  isOver = true
  return turns
}

describe('the packed objects of a PDF', () => {
  it('are unpacked only so often, whether that succeeds or not', async () => {
    let attempts = 0
    const unpack = () => {
      attempts += 1
      return Promise.resolve(Buffer.alloc(0))
    }
    const look = async () => {
      for await (const _ of packedObjects(pdfOf('/ObjStm stream\n'.repeat(400_000)), unpack));
    }
    await expect(look()).rejects.toMatchObject({ code: 'CP_FILE_TOO_COMPLEX' })
    expect(attempts).toBe(packedLimits.attempts)
  })

  it('are looked through up to a limit of bytes', async () => {
    const blanks = packed(' '.repeat(packedLimits.bytes / 2 + 1))
    const object = `<< /Type /ObjStm >>\nstream\n${blanks}\nendstream\n`
    expect(await refusal(pdfOf(object))).toBe('taken as pdf')
    expect(await refusal(pdfOf(object + object))).toBe('CP_FILE_TOO_COMPLEX')
  })

  it.each([
    ['under a coded name', `<< /Type /Obj#53tm >>\nstream\n${packed(script)}`],
    ['after a text with that word', `<< /Type /ObjStm /X (stream) >>\nstream\n${packed(script)}`],
    ['whose checksum is wrong', `<< /Type /ObjStm >>\nstream\n${packed(script).slice(0, -1)}\0`],
    ['that break off', `<< /Type /ObjStm >>\nstream\n${packed(script).slice(0, -3)}`],
    [
      'beyond many that are locked',
      '<< /Type /ObjStm >>\nstream\nxx'.repeat(2000) +
        `<< /Type /ObjStm >>\nstream\n${packed(script)}`,
    ],
  ])('are seen %s', async (_, body) => {
    expect(await refusal(pdfOf(body))).toBe('CP_FILE_ACTIVE_PDF')
  })

  it('are not looked for in the words of a page', async () => {
    expect(await refusal(makePdf(['/ObjStm stream', '/S (/JavaScript)']))).toBe('taken as pdf')
  })
})

describe('a script in a PDF', () => {
  it.each([
    ['across the border of two slices', sliceBytes - 14],
    ['far behind its mark', sliceBytes / 2],
  ])('is seen %s', async (_, at) => {
    const gap = at < sliceBytes - 100 ? ' '.repeat(2 * sliceBytes) : ' '
    expect(await refusal(pdfOf(`${'x'.repeat(at)}/S${gap}/Java#53cript`))).toBe(
      'CP_FILE_ACTIVE_PDF',
    )
  })
})

describe('a large file', () => {
  it.each([
    ['text of one byte', Buffer.alloc(10 * MB, 0xe9), 'taken as txt'],
    [
      'text that breaks off late',
      Buffer.concat([Buffer.alloc(10 * MB, 'đ'), Buffer.from([0xe9])]),
      'taken as txt',
    ],
    ['a PDF of codes', pdfOf(Buffer.alloc(10 * MB, '#41')), 'taken as pdf'],
    ['a PDF of names', pdfOf(Buffer.alloc(10 * MB, '/JavaScript ')), 'taken as pdf'],
  ])('leaves others their turn: %s', async (_, bytes, answer) => {
    let found: unknown
    const turns = await turnsDuring(async () => (found = await refusal(bytes)))
    expect(found).toBe(answer)
    expect(turns).toBeGreaterThanOrEqual(bytes.length / sliceBytes - 2)
  })

  it.each([
    ['a drawing behind blanks', `${' '.repeat(sliceBytes - 1)}<svg/>`],
    ['a drawing whose mark is cut in two', `${'\n'.repeat(sliceBytes - 1)}<!-- x -->`],
    ['a script across two slices', `${'x'.repeat(sliceBytes - 4)}<script>`],
  ])('is looked through to its end: %s', async (_, text) => {
    expect(await refusal(Buffer.from(text))).toBe('CP_FILE_MARKUP')
  })
})
