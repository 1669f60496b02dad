import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { loginAs, makeArticle, makeUnit, makeUser } from '../support/builders.ts'
import { type Agent, codesOf, makeOffice, type Office } from '../support/office.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'
import { anyImage, uploaded } from '../support/uploads.ts'

let portal: Portal
let office: Office
let technician: Agent

beforeAll(async () => {
  portal = await startPayload()
  office = await makeOffice(portal)
  technician = await loginAs(
    portal,
    await makeUser(portal.payload, 'technicalAdmin', office.commune, { name: 'Lê Kỹ Thuật' }),
  )
})
afterAll(() => portal.close())

type Saved = { path: string; text: object; theirs: Agent; theirText: object; theirName: string }

/** What is saved by one person while the form of another one is open. */
const cases: [string, () => Promise<Saved>][] = [
  [
    'the description of a picture',
    async () => {
      const file = await uploaded(office.editor, 'anh.png', await anyImage(), {
        alt: 'Ảnh',
        tenant: office.commune.id,
      })
      // Who edits what shows a file edits its description.
      await makeArticle(portal.payload, office.commune, { attachments: [file.id] })
      return {
        path: `/api/attachments/${file.id}`,
        text: { alt: 'Của biên tập viên' },
        theirName: 'Phan Thư Ký',
        theirs: office.secretary,
        theirText: { alt: 'Của thư ký' },
      }
    },
  ],
  [
    'a unit',
    async () => {
      const { id } = await makeUnit(portal.payload, office.commune)
      return {
        path: `/api/units/${id}`,
        text: { functions: 'Của trưởng ban' },
        theirName: 'Lê Kỹ Thuật',
        theirs: technician,
        theirText: { functions: 'Của kỹ thuật' },
      }
    },
  ],
  [
    'the commune itself',
    () =>
      Promise.resolve({
        path: `/api/communes/${office.commune.id}`,
        text: { phone: '0233 111 111' },
        theirName: 'Lê Kỹ Thuật',
        theirs: technician,
        theirText: { phone: '0233 222 222' },
      }),
  ],
]

describe('two people at once', () => {
  it.each(cases)('save %s: the second is told who saved, and nothing is lost', async (_, make) => {
    const { path, text, theirName, theirs, theirText } = await make()
    const own = path.includes('attachments') ? office.editor : office.head
    const { body } = await own.get(`${path}?draft=true&depth=0`)
    const opened = { revision: body.revision as number }
    expect((await theirs.patch(path).send({ ...theirText, ...opened })).status).toBe(200)
    const second = await own.patch(path).send({ ...text, ...opened })
    expect([second.status, codesOf(second)]).toEqual([409, ['CP_WORKFLOW_CONFLICT']])
    expect(second.body.errors[0].message).toContain(theirName)
    expect((await own.get(`${path}?draft=true&depth=0`)).body).toMatchObject(theirText)
    const onTop = { ...text, revision: second.body.errors[0].details.revision as number }
    expect((await own.patch(path).send(onTop)).status).toBe(200)
  })
})
