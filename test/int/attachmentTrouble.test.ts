import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { loginAs, makeCommune, makeUser } from '../support/builders.ts'
import { makeZip } from '../support/makeZip.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'
import { anyPdf, upload, uploaded } from '../support/uploads.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>

let portal: Portal
let editor: Agent

beforeAll(async () => {
  portal = await startPayload()
  const commune = await makeCommune(portal.payload)
  editor = await loginAs(portal, await makeUser(portal.payload, 'editor', commune))
})
afterAll(() => portal.close())

const MB = 1024 * 1024
const boxes = (...sizes: number[]) =>
  Buffer.concat([
    Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom', 'latin1'),
    ...sizes.map((size) => Buffer.from([0, 0, 0, size, ...Buffer.from('free')])),
  ])
/** A form as no browser sends it. */
const uploadAs = (named: string, bytes: Buffer) => {
  const border = 'ranh-gioi'
  const head = `--${border}\r\nContent-Disposition: form-data; name="file"; ${named}\r\nContent-Type: application/pdf\r\n\r\n`
  return editor
    .post('/api/attachments')
    .set('Content-Type', `multipart/form-data; boundary=${border}`)
    .send(Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${border}--\r\n`)]))
}

describe('an upload that cannot be taken is answered in Vietnamese', () => {
  it.each([
    ['a broken film', 'phim.mp4', boxes(99), 400, 'CP_FILE_BROKEN'],
    ['a file beyond every limit', 'lon.pdf', Buffer.alloc(51 * MB), 413, 'CP_INPUT_TOO_LARGE'],
    ['a form beyond every limit', 'lon.pdf', Buffer.alloc(61 * MB), 413, 'CP_INPUT_TOO_LARGE'],
    [
      'an archive Payload takes for something else',
      'goi.zip',
      makeZip([{ content: 'x', name: 'META-INF/mozilla.rsa' }]),
      400,
      'CP_FILE_TYPE_NOT_ALLOWED',
    ],
  ])('%s', async (_, name, bytes, status, code) => {
    const answer = await upload(editor, name, bytes)
    expect([answer.status, answer.body.errors[0].code]).toEqual([status, code])
    const [{ message, sentence }] = answer.body.errors
    expect([message, message]).toEqual([sentence.vi, expect.stringMatching(/[ạ-ỹ]/i)])
  })
})

describe('the name of an upload', () => {
  it('as it was never sent by a browser is refused in Vietnamese', async () => {
    const { body, status } = await uploadAs('filename="ke\0-hoach.pdf"', anyPdf())
    expect([status, body.errors[0]]).toMatchObject([
      400,
      { code: 'CP_INPUT_INVALID', message: 'Có nội dung còn thiếu hoặc chưa đúng.' },
    ])
  })

  it.each([
    ['ke\0-hoach.pdf', 'ke-hoach.pdf'],
    ['ke\u0007-hoach.pdf', 'ke-hoach.pdf'],
    ['ke-hoach\u202efdp.pdf', 'ke-hoachfdp.pdf'],
    ['../../Kế hoạch.pdf', 'Kế hoạch.pdf'],
    ['\u202e\u202d', 'tep.pdf'],
  ])('is kept without what cannot be seen (%#)', async (name, kept) => {
    const named = `filename*=UTF-8''${encodeURIComponent(name)}`
    const { body, status } = await uploadAs(named, anyPdf())
    expect([status, body.doc?.originalName, body.errors]).toEqual([201, kept, undefined])
  })

  it('that is as long as names can be is kept', async () => {
    const { title } = await uploaded(editor, `${'Kế hoạch '.repeat(20)}.pdf`, anyPdf())
    expect(title).toMatch(/^Kế hoạch/)
  })
})
