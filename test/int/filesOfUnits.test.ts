import type { Role } from '../../src/domain/roles.ts'
import type { Commune, Unit } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { actConfirming } from '../support/acts.ts'
import {
  loginAs,
  makeCommune,
  makeSection,
  makeUnit,
  makeUser,
  unique,
} from '../support/builders.ts'
import { type Agent } from '../support/office.ts'
import { paragraph } from '../support/richText.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'
import { anyPdf, uploaded } from '../support/uploads.ts'

let portal: Portal
let commune: Commune
let unit: Unit
const ofUnit = {} as Record<'editor' | 'head' | 'recordsClerk', Agent>
let colleague: Agent

beforeAll(async () => {
  portal = await startPayload()
  const { payload } = portal
  commune = await makeCommune(payload)
  unit = await makeUnit(payload, commune, { kind: 'phong' })
  const other = await makeUnit(payload, commune, { kind: 'phong' })
  const member = async (role: Role, { id }: Unit) => {
    const memberships = [{ commune: commune.id, role, units: [id] }]
    return loginAs(portal, await makeUser(payload, role, commune, { memberships }))
  }
  for (const role of ['editor', 'head', 'recordsClerk'] as const) {
    ofUnit[role] = await member(role, unit)
  }
  colleague = await member('head', other)
})
afterAll(() => portal.close())

/** What somebody of the unit writes, with a file of their own. */
const pieces = {
  articles: async (file: string) => ({
    attachments: [file],
    body: paragraph('Nội dung.'),
    section: (await makeSection(portal.payload, commune)).id,
    sourceName: 'UBND xã',
    summary: 'Tóm tắt.',
    title: `Bài của phòng ${unique()}`,
    unit: unit.id,
  }),
  documents: (file: string) => ({
    files: [{ file, kind: 'original' }],
    issuedDate: '2026-01-15',
    organ: unit.id,
    organNameAtIssue: 'Phòng Văn hoá – Xã hội',
    rawNumber: `${Math.ceil(Math.random() * 99_999)}/KH-UBND`,
    secrecy: 'thuong',
    signer: { fullName: 'Lý Thị Ngọc', position: 'Trưởng phòng', signingMode: 'KT' },
    subject: 'Về việc thử nghiệm',
    typeCode: 'KH',
  }),
  plans: (file: string) => ({
    attachments: [file],
    planYear: 2026,
    title: `Kế hoạch của phòng ${unique()}`,
    unit: unit.id,
  }),
}

type Slug = keyof typeof pieces

/** Who writes it, who edits it, who approves it: all of the unit. */
const way = {
  articles: ['editor', 'editor', 'head'],
  documents: ['recordsClerk', 'recordsClerk', 'head'],
  plans: ['recordsClerk', 'editor', 'head'],
} as const satisfies Record<Slug, readonly (keyof typeof ofUnit)[]>

const opens = async (agent: Agent, { id, url }: { id: string; url?: null | string }) => [
  (await agent.get(`/api/attachments/${id}?draft=true&depth=0`)).status,
  (await agent.get(String(url))).status,
]

describe('people of one unit', () => {
  it.each(Object.keys(pieces) as Slug[])(
    'open the file of the piece they bring to the public, one after the other: %s',
    async (slug) => {
      const [author, editor, approver] = way[slug]
      const file = await uploaded(ofUnit[author], 'phu-luc.pdf', anyPdf(), { title: 'Phụ lục' })
      expect([await opens(ofUnit[approver], file), await opens(ofUnit[author], file)]).toEqual([
        [404, 404],
        [200, 200],
      ])
      const data = { ...(await pieces[slug](file.id)), tenant: commune.id }
      const made = await ofUnit[author].post(`/api/${slug}?depth=0`).send(data)
      expect([made.status, made.body.errors]).toEqual([201, undefined])
      const { id } = made.body.doc as { id: string }
      const steps = [
        [author, 'submit'],
        [editor, 'take'],
        [editor, 'requestReview'],
        [approver, 'approve'],
        [approver, 'publish'],
      ] as const
      for (const [who, verb] of steps) {
        const seen = await opens(ofUnit[who], file)
        const { body, status } = await actConfirming(ofUnit[who], slug, id, verb)
        expect([verb, seen, status, body.errors]).toEqual([verb, [200, 200], 200, undefined])
        const isPublic = verb === 'publish'
        expect(await opens(colleague, file)).toEqual(isPublic ? [200, 200] : [404, 404])
      }
      expect((await portal.visitor.get(String(file.url))).status).toBe(200)
    },
  )
})
