import type { Article } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { runDue } from '../../plugins/workflow/runDue.ts'
import {
  act,
  actConfirming,
  makeApproved,
  publishInTurn,
  publishNow,
  takeDown,
} from '../support/acts.ts'
import { loginAs, makeUser, unique } from '../support/builders.ts'
import { makeDocx } from '../support/makeZip.ts'
import {
  codesOf,
  makeOffice,
  makeWriterWhoApproves,
  type Office,
  writeArticle,
} from '../support/office.ts'
import { internalLink, textOf } from '../support/richText.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'
import { anyImage, readFiles, uploaded } from '../support/uploads.ts'

let portal: Portal
let office: Office

beforeAll(async () => {
  portal = await startPayload()
  office = await makeOffice(portal)
})
afterAll(() => portal.close())

const turn = () => ({ approver: office.deputyHead, editor: office.editor })
const inTenant = () => ({ tenant: office.commune.id })
const body = (node: Parameters<typeof textOf>[0]) => ({ body: textOf(node) as Article['body'] })

async function publicArticle(): Promise<string> {
  const { id } = await writeArticle(office, office.editor)
  expect((await publishInTurn(turn(), 'articles', id)).at(-1)?.status).toBe(200)
  return id
}
const gone = (id: string) => takeDown(office.deputyHead, 'articles', { id })

describe('what a file says', () => {
  const secretive = () => makeDocx([unique(), 'Số CCCD 045123456789, điện thoại 0912345678'])

  it('is read before review is asked for: personal data in it is to be confirmed by name', async () => {
    const file = await uploaded(office.editor, 'danh-sach.docx', secretive(), inTenant())
    const { id } = await writeArticle(office, office.editor, { attachments: [file.id] })
    await act(office.editor, 'articles', id, 'submit')
    await act(office.editor, 'articles', id, 'take')
    const asked = await act(office.editor, 'articles', id, 'requestReview')
    expect([asked.status, codesOf(asked)]).toEqual([409, ['CP_WORKFLOW_WARNINGS']])
    expect(asked.body.errors[0].message).toContain('045123456789')
    const answer = await actConfirming(office.editor, 'articles', id, 'requestReview')
    expect(answer.status).toBe(200)
  })

  it('is read before it is published urgently', async () => {
    const file = await uploaded(office.editor, 'danh-sach.docx', secretive(), inTenant())
    const { id } = await writeArticle(office, office.editor, { attachments: [file.id] })
    const answer = await act(office.head, 'articles', id, 'publishUrgently', { note: 'Bão' })
    expect(answer.body.errors[0].message).toContain('045123456789')
  })
})

describe('a link that died since the approval', () => {
  it('is to be confirmed by who publishes; what the approver confirmed is not asked again', async () => {
    const [open, dead] = [await publicArticle(), await publicArticle()]
    await gone(dead)
    const { id } = await writeArticle(office, office.editor, {
      ...body(internalLink('articles', open)),
      summary: 'Liên hệ anh Nam, 0905 123 456',
    })
    await makeApproved(turn(), 'articles', id)
    const { body: offers } = await office.deputyHead.get(`/api/articles/${id}/acts`)
    type Offer = { verb: string; warnings: object[] }
    const publish = (offers.acts as Offer[]).find(({ verb }) => verb === 'publish')
    expect(publish?.warnings).toEqual([])
    await gone(open)
    const asked = await act(office.deputyHead, 'articles', id, 'publish')
    expect([asked.status, codesOf(asked)]).toEqual([409, ['CP_WORKFLOW_WARNINGS']])
    const answer = await actConfirming(office.deputyHead, 'articles', id, 'publish')
    expect(answer.status).toBe(200)
  })

  it('keeps back what was to be public by itself, and says so', async () => {
    const target = await publicArticle()
    const { id } = await writeArticle(office, office.editor, body(internalLink('articles', target)))
    await makeApproved(turn(), 'articles', id)
    const at = new Date(Date.now() + 120_000).toISOString()
    await act(office.deputyHead, 'articles', id, 'schedule', { at })
    await gone(target)
    const { failed } = await runDue(portal.payload, new Date(Date.now() + 600_000))
    expect(failed.find((due) => due.id === id)?.problem.vi).toContain('bạn đọc không mở được')
  })

  it('is found as well where somebody typed it as an address of the portal', async () => {
    const target = await publicArticle()
    await gone(target)
    const link = {
      children: [{ text: 'xem tại đây', type: 'text', version: 1 }],
      fields: {
        linkType: 'custom',
        newTab: false,
        url: `/api/articles/${target}`,
      },
      id: unique(),
      type: 'link',
      version: 3,
    }
    const { id } = await writeArticle(
      office,
      office.editor,
      body({ children: [link], type: 'paragraph', version: 1 }),
    )
    await act(office.editor, 'articles', id, 'submit')
    await act(office.editor, 'articles', id, 'take')
    const asked = await act(office.editor, 'articles', id, 'requestReview')
    expect([asked.status, asked.body.errors?.[0].message]).toEqual([
      409,
      expect.stringContaining('xem tại đây'),
    ])
  })
})

describe('words of a file that nobody has approved', () => {
  it('stay back when something public by saving shows it, too', async () => {
    const { commune } = office
    const technician = await loginAs(
      portal,
      await makeUser(portal.payload, 'technicalAdmin', commune),
    )
    const file = await uploaded(office.editor, 'p.png', await anyImage(), {
      ...inTenant(),
      alt: 'Lời được duyệt',
    })
    const { id } = await writeArticle(office, office.editor, { attachments: [file.id] })
    await publishInTurn(turn(), 'articles', id)
    await office.editor.patch(`/api/attachments/${file.id}`).send({ alt: 'Chưa ai duyệt' })
    const saved = await technician
      .patch(`/api/communes/${commune.id}`)
      .send({ boundaryMap: file.id })
    expect([saved.status, saved.body.errors]).toEqual([200, undefined])
    const { body: shown } = await portal.visitor.get(`/api/attachments/${file.id}`)
    expect(shown.alt).toBe('Lời được duyệt')
  })
})

describe('what one person published alone', () => {
  it('is not looked at afterwards by who wrote the words of its file', async () => {
    const both = await loginAs(portal, await makeWriterWhoApproves(office))
    const file = await uploaded(office.editor, 'b.docx', makeDocx([unique()]), inTenant())
    await readFiles(portal)
    const { id } = await writeArticle(office, office.editor, { attachments: [file.id] })
    await both.patch(`/api/attachments/${file.id}`).send({ title: 'Lời của tôi' }).expect(200)
    expect((await publishNow(office.head, 'articles', { id })).status).toBe(200)
    expect(codesOf(await act(both, 'articles', id, 'approve'))).toEqual(['CP_WORKFLOW_OWN_WORK'])
    expect((await act(office.deputyHead, 'articles', id, 'approve')).status).toBe(200)
  })

  it('and was taken down before anybody had looked is not approved by the same person later', async () => {
    const { id } = await writeArticle(office, office.editor)
    await publishNow(office.head, 'articles', { id })
    await gone(id)
    await act(office.deputyHead, 'articles', id, 'restore')
    const answers = await makeApproved(
      { approver: office.head, editor: office.editor },
      'articles',
      id,
    )
    expect(codesOf(answers.at(-1) ?? { body: {} })).toEqual(['CP_WORKFLOW_OWN_WORK'])
  })

  it('and nobody of the province can be told of is to be confirmed', async () => {
    const { id } = await writeArticle(office, office.editor)
    const answer = await withoutProvince(() =>
      act(office.head, 'articles', id, 'publishUrgently', { note: 'Bão' }),
    )
    expect([answer.status, codesOf(answer)]).toEqual([409, ['CP_WORKFLOW_WARNINGS']])
    expect(answer.body.errors[0].message).toContain('phải tự báo cáo tỉnh')
    const province = await makeUser(portal.payload, 'provinceAdmin', null)
    expect(province.id).toBeDefined()
    const told = await act(office.head, 'articles', id, 'publishUrgently', { note: 'Bão' })
    expect([told.status, told.body.errors]).toEqual([200, undefined])
  })
})

/** While no administrator of the province can log in. */
async function withoutProvince<T>(run: () => Promise<T>): Promise<T> {
  const { db } = portal.payload
  const { docs } = await portal.payload.find({
    collection: 'users',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    where: {
      and: [
        { 'memberships.role': { equals: 'provinceAdmin' } },
        { disabled: { not_equals: true } },
      ],
    },
  })
  const set = async (disabled: boolean) => {
    for (const { id } of docs) await db.updateOne({ collection: 'users', data: { disabled }, id })
  }
  await set(true)
  try {
    return await run()
  } finally {
    await set(false)
  }
}
