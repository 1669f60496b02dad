import type { Document } from '../../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import { workflowSlugs } from '../../../plugins/workflow/workflowSlugs.ts'
import { act } from '../../support/acts.ts'
import { loginAs, makeUser, password } from '../../support/builders.ts'
import { type OldRows } from '../../support/oldRows.ts'
import { type Portal } from '../../support/startPayload.ts'
import { startUpgraded, type Upgraded } from '../../support/upgraded.ts'

let upgraded: Upgraded
let portal: Portal
let rows: OldRows

beforeAll(async () => {
  upgraded = await startUpgraded()
  ;({ portal, rows } = upgraded)
})
afterAll(() => upgraded.close())

const emblem = 'Quốc huy nước Cộng hòa xã hội chủ nghĩa Việt Nam'

const clerk = async () => {
  const where = { email: { equals: rows.clerkEmail } }
  const system = { collection: 'users', depth: 0, overrideAccess: true } as const
  const { docs } = await portal.payload.update({ ...system, data: { password }, where })
  const [user] = docs
  if (!user) throw new Error('there is no clerk')
  return loginAs(portal, user)
}
const documentOf = async (id: string) => {
  const answer = await portal.visitor.get(`/api/documents/${id}?depth=0`)
  return answer.body as Document
}

describe('a document of an older release', () => {
  it('keeps its attachments as files, in their order', async () => {
    const { files } = await documentOf(rows.documentId)
    expect(files).toEqual(
      rows.attachmentIds.map((file) => ({
        id: expect.any(String),
        digitalSignature: 'chua_kiem_tra',
        file,
        kind: 'original',
      })),
    )
  })

  it('keeps them in its versions', async () => {
    const agent = await clerk()
    const { body } = await agent.get(
      `/api/documents/versions?depth=0&where[parent][equals]=${rows.documentId}`,
    )
    const versions = body.docs as { id: string; version: Document }[]
    expect(versions).toHaveLength(rows.versionCount)
    const newest = versions.find(({ id }) => id === rows.versionId)
    expect(newest?.version.files?.map(({ file }) => file)).toEqual(rows.attachmentIds)
  })

  it('has its number taken apart, and a type by its code', async () => {
    expect(await documentOf(rows.documentId)).toMatchObject({
      codeNotation: 'KH-UBND',
      codeNumber: 8,
      isLegalNormative: false,
      rawNumber: '08/KH-UBND',
      secrecy: 'thuong',
      typeCode: 'KH',
    })
    expect(await documentOf(rows.twinId)).toMatchObject({ codeNumber: 8, typeCode: 'KH' })
    expect(await documentOf(rows.oddId)).toMatchObject({ typeCode: 'Tập san' })
  })

  it('holds its number against the next one, also where there are two', async () => {
    const keys = await Promise.all(
      [rows.documentId, rows.twinId].map(async (id) => {
        const where = { id: { equals: id } }
        const row = await portal.payload.db.findOne<Document>({ collection: 'documents', where })
        return row?.numberKey ?? ''
      }),
    )
    expect(keys.filter((key) => key.endsWith('|2026|8|KH-UBND'))).toHaveLength(1)
    expect(new Set(keys).size).toBe(2)
  })

  it('is found by its words without marks, and by what is not secret', async () => {
    const agent = await clerk()
    const found = async (query: string) => {
      const { body } = await agent.get(`/api/documents?depth=0&limit=100&${query}`)
      return (body.docs as Document[]).map(({ id }) => id)
    }
    expect(await found('where[rawNumber][like]=tuyen truyen')).toContain(rows.documentId)
    expect(await found('where[secrecy][equals]=thuong')).toContain(rows.documentId)
  })

  it('can be taken back to an older version with its files', async () => {
    const system = { collection: 'documents', depth: 0, overrideAccess: true } as const
    const files = [{ file: rows.attachmentIds[0] ?? '', kind: 'original' as const }]
    await portal.payload.update({
      ...system,
      data: { _status: 'published', files, rawNumber: '09/KH-UBND' },
      id: rows.twinId,
    })
    const { version } = await portal.payload.findVersionByID({
      ...system,
      id: rows.versionId,
    })
    const restored = await portal.payload.restoreVersion({
      ...system,
      draft: true,
      id: rows.versionId,
    })
    expect(restored.files?.map(({ file }) => file)).toEqual(rows.attachmentIds)
    expect(restored.recipients).toEqual(version.recipients)
  })
})

describe('a field that is new', () => {
  it('has the value in older rows that a query expects of it', async () => {
    const count = async (collection: CollectionSlug, path: string, value: boolean | string) => {
      const where = { [path]: { equals: value } }
      const { totalDocs } = await portal.payload.count({ collection, overrideAccess: true, where })
      return totalDocs
    }
    expect(await count('documents', 'priority', 'thuong')).toBe(3)
    expect(await count('attachments', 'decorative', false)).toBeGreaterThanOrEqual(2)
    expect(await count('communes', 'domains.redirectMode', 'chuyen_huong')).toBeGreaterThan(0)
    expect(await count('communes', 'emblemAlt', emblem)).toBeGreaterThan(0)
    expect(await count('users', 'kind', 'person')).toBeGreaterThan(0)
  })
})

describe('the editorial state of older rows', () => {
  it('is “published” for what is public and “draft” for everything else, in versions too', async () => {
    const { payload } = portal
    const slugs = workflowSlugs(payload) as CollectionSlug[]
    expect(slugs.toSorted()).toEqual([
      'articles',
      'budget-disclosures',
      'disclosures',
      'documents',
      'notices',
      'pages',
      'plans',
      'procedures',
    ])
    const states: Record<string, number> = {}
    for (const collection of slugs) {
      const all = { collection, depth: 0, overrideAccess: true, pagination: false } as const
      const { docs } = await payload.find({ ...all, trash: true })
      const { docs: versions } = await payload.findVersions({ ...all, trash: true })
      for (const row of [...docs, ...versions.map(({ version }) => version)]) {
        const { _status, state } = row as { _status?: string; state?: string }
        const what = `${_status} is ${state}`
        states[what] = (states[what] ?? 0) + 1
      }
    }
    expect(Object.keys(states).toSorted()).toEqual(['draft is draft', 'published is published'])
  })

  it('lets an older document go through the office', async () => {
    const agent = await clerk()
    const address = `/api/documents/${rows.documentId}`
    const { body } = await agent.patch(address).send({ place: 'Cồn Tiên' })
    expect(body.doc).toMatchObject({ _status: 'draft', state: 'draft' })
    expect((await documentOf(rows.documentId)).state).toBe('published')
    const submitted = await act(agent, 'documents', rows.documentId, 'submit')
    expect(submitted.body.state).toBe('submitted')
  })
})

describe('units of an older release', () => {
  it('sort as Vietnamese does, and are found by another name', async () => {
    const agent = await clerk()
    const { body } = await agent.get('/api/units?depth=0&limit=100&sort=name')
    const names = (body.docs as { name: string }[]).map(({ name }) => name)
    expect(names.length).toBeGreaterThan(2)
    expect(names).toEqual(names.toSorted(new Intl.Collator('vi').compare))
    const found = await agent.get('/api/units?depth=0&where[name][like]=cong chuc vh-xh')
    expect(found.body.docs).toHaveLength(1)
  })
})

describe('files of an older release', () => {
  it('stay public while something public shows them, and know by what', async () => {
    for (const id of rows.attachmentIds) {
      expect((await portal.visitor.get(`/api/attachments/${id}`)).status).toBe(200)
      const file = await portal.payload.findByID({
        collection: 'attachments',
        depth: 0,
        id,
        overrideAccess: true,
      })
      expect(file.shownBy).toContain(`documents/${rows.documentId}`)
    }
  })

  it('are there for those who read what shows them, to be described by who writes that', async () => {
    const agent = await clerk()
    const [tenant] = (await agent.get('/api/users/me?depth=0')).body.user.memberships as {
      commune: string
    }[]
    const specialist = await makeUser(portal.payload, 'specialist', null, {
      memberships: [{ commune: tenant?.commune, role: 'specialist' }],
    })
    const other = await loginAs(portal, specialist)
    const editor = await makeUser(portal.payload, 'recordsClerk', null, {
      memberships: [{ commune: tenant?.commune, role: 'recordsClerk' }],
    })
    const colleague = await loginAs(portal, editor)
    for (const id of rows.attachmentIds) {
      const save = (by: typeof agent) => by.patch(`/api/attachments/${id}`).send({ title: 'Tệp' })
      expect([(await save(colleague)).status, (await save(other)).status]).toEqual([200, 403])
    }
    expect((await colleague.get(`/api/attachments/${rows.looseId}?draft=true`)).status).toBe(404)
  })

  it('are drafts when nothing shows them, to be used by who uploaded them', async () => {
    const address = `/api/attachments/${rows.looseId}`
    expect((await portal.visitor.get(address)).status).toBe(404)
    const agent = await clerk()
    expect((await agent.get(`${address}?draft=true`)).body._status).toBe('draft')
  })
})
