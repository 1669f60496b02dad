import type { Commune } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { loginAs, makeCommune, makeUser, unique } from '../support/builders.ts'
import { makeDocx } from '../support/makeZip.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'
import { anyPdf, publishFile, readFiles, seenBy, uploaded } from '../support/uploads.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>

let portal: Portal
let commune: Commune
let editor: Agent
let head: Agent

beforeAll(async () => {
  portal = await startPayload()
  commune = await makeCommune(portal.payload, { phone: '0233 873 456' })
  editor = await loginAs(portal, await makeUser(portal.payload, 'editor', commune))
  head = await loginAs(portal, await makeUser(portal.payload, 'head', commune))
})
afterAll(() => portal.close())

const letter = (text: string) => makeDocx([text, unique()])
const warned = async (id: string) => {
  const { warnings } = await seenBy(editor, id)
  return ((warnings ?? []) as { code: string; path?: string }[]).map(({ code, path }) => [
    code,
    path,
  ])
}

describe('personal data of a file', () => {
  it('are found in its text and shown to staff, also after an edit, never to the public', async () => {
    const { id } = await uploaded(editor, 'danh-sach.docx', letter('CCCD số 049073001234'))
    await readFiles(portal)
    expect(await warned(id)).toEqual([['personalData', 'text']])
    await editor.patch(`/api/attachments/${id}`).send({ title: 'Danh sách hộ nghèo' })
    expect(await warned(id)).toEqual([['personalData', 'text']])
    expect((await publishFile({ commune, head, portal }, id)).status).toBe(200)
    expect(await warned(id)).toEqual([['personalData', 'text']])
    for (const query of ['', '?select[warnings]=true']) {
      const { body, status } = await portal.visitor.get(`/api/attachments/${id}${query}`)
      expect(status).toBe(200)
      expect(JSON.stringify(body)).not.toMatch(/personalData|049073001234/)
    }
  })

  it('are found in its title and its summary when they are written', async () => {
    const { id } = await uploaded(editor, 'a.txt', Buffer.from(unique()))
    const said = { summary: 'Liên hệ an@gmail.com', title: 'Đơn của bà Lan, 0905 123 456' }
    await editor.patch(`/api/attachments/${id}`).send(said)
    expect((await warned(id)).sort()).toEqual([
      ['personalData', 'summary'],
      ['personalData', 'title'],
    ])
    await editor.patch(`/api/attachments/${id}`).send({ summary: 'Đơn', title: 'Đơn' })
    expect(await warned(id)).toEqual([])
  })

  it('are told beside those of the draft that the job finds', async () => {
    const { id } = await uploaded(editor, 'don.docx', letter('Điện thoại 0905 123 456'))
    await editor.patch(`/api/attachments/${id}`).send({ title: 'Đơn, CCCD 049073001234' })
    await readFiles(portal)
    expect(await warned(id)).toEqual([
      ['personalData', 'title'],
      ['personalData', 'text'],
    ])
  })

  it('are not the contacts of the commune itself', async () => {
    const { id } = await uploaded(editor, 'lien-he.docx', letter('Điện thoại 0233 873 456'))
    await readFiles(portal)
    expect(await warned(id)).toEqual([])
  })

  it('do not hide that it is a scan', async () => {
    const { id } = await uploaded(editor, 'scan.pdf', anyPdf(['']))
    await readFiles(portal)
    await editor.patch(`/api/attachments/${id}`).send({ summary: 'Đơn, CCCD 049073001234' })
    expect(await warned(id)).toEqual([
      ['scanWithoutText', undefined],
      ['personalData', 'summary'],
    ])
  })
})
