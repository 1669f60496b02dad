import type { Role } from '../../src/domain/roles.ts'
import type {
  Article,
  Attachment,
  Commune,
  Document,
  Plan,
  Section,
  Unit,
  User,
} from '../../src/payload-types.ts'
import type { Portal } from './startPayload.ts'
import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import supertest from 'supertest'
import { paragraph } from './richText.ts'

/** Builders: each makes one valid item with a name of its own; say only what the test is about. */
const system = { depth: 0, overrideAccess: true } as const
export const unique = (): string => randomBytes(4).toString('hex')

export const password = 'mot-mat-khau-du-dai-2026'

export function makeCommune(payload: Payload, data: Partial<Commune> = {}): Promise<Commune> {
  const slug = `xa-${unique()}`
  return payload.create({
    ...system,
    collection: 'communes',
    data: {
      address: `Trụ sở UBND xã ${slug}`,
      email: `${slug}@portal.example`,
      fullName: `UBND xã ${slug}`,
      infoContactPoint: { name: 'Văn phòng HĐND và UBND xã', phone: '0233 000 001' },
      kind: 'xa',
      legalBasis: 'Nghị quyết 1680/NQ-UBTVQH15',
      name: `xã ${slug}`,
      phone: '0233 000 000',
      province: 'Quảng Trị',
      responsiblePerson: 'Chủ tịch UBND xã',
      slug,
      status: 'active',
      validFrom: '2025-07-01',
      ...data,
    },
  })
}

export function makeUnit(
  payload: Payload,
  commune: Commune,
  data: Partial<Unit> = {},
): Promise<Unit> {
  return payload.create({
    ...system,
    collection: 'units',
    data: {
      kind: 'ubnd',
      name: `UBND ${commune.name}`,
      shortName: `U${unique()}`,
      tenant: commune.id,
      ...data,
    },
  })
}

export function makeSection(
  payload: Payload,
  commune: Commune,
  data: Partial<Section> = {},
): Promise<Section> {
  return payload.create({
    ...system,
    collection: 'sections',
    data: { tenant: commune.id, title: `Chuyên mục ${unique()}`, ...data },
  })
}

const sections = new Map<string, Promise<Section>>()

/** The section of a commune that a test does not care about; made once. */
export function someSection(payload: Payload, commune: Commune): Promise<Section> {
  const known = sections.get(commune.id) ?? makeSection(payload, commune)
  sections.set(commune.id, known)
  return known
}

export function makeUser(
  payload: Payload,
  role: Role,
  commune: Commune | null,
  data: Partial<User> = {},
): Promise<User> {
  return payload.create({
    ...system,
    collection: 'users',
    data: {
      email: `${role}-${unique()}@portal.example`,
      memberships: [{ commune: commune?.id, role }],
      name: `${role} thử nghiệm`,
      password,
      ...data,
    },
  })
}

/** A complete article; a draft unless `_status` says otherwise. */
export async function makeArticle(
  payload: Payload,
  commune: Commune,
  data: Partial<Article> = {},
): Promise<Article> {
  const section = await someSection(payload, commune)
  return payload.create({
    ...system,
    collection: 'articles',
    data: {
      _status: 'draft',
      body: paragraph('Nội dung bài viết.'),
      publishedAt: '2026-01-15T01:00:00.000Z',
      section: section.id,
      sourceName: 'UBND xã',
      summary: 'Tóm tắt bài viết.',
      tenant: commune.id,
      title: `Bài viết ${unique()}`,
      ...data,
    },
  })
}

export async function makePlan(
  payload: Payload,
  commune: Commune,
  data: Partial<Plan> = {},
): Promise<Plan> {
  const unit = await makeUnit(payload, commune)
  return payload.create({
    ...system,
    collection: 'plans',
    data: {
      _status: 'draft',
      planYear: 2026,
      tenant: commune.id,
      title: `Kế hoạch ${unique()}`,
      unit: unit.id,
      ...data,
    },
  })
}

export const seedPdf = path.resolve(
  'test/fixtures/seed/liferay/linhtruong.giolinh.quangtri.gov.vn/documents/20182/0/Kế hoạch tuyên truyền CCHC năm 2024.pdf',
)

/** A small file that nothing has to read: reading a PDF takes a process of its own. */
export function makeAttachment(
  payload: Payload,
  commune: Commune,
  data: Partial<Attachment> = {},
): Promise<Attachment> {
  const bytes = Buffer.from(`Thôn,Số hộ\n${unique()},120\n`)
  const file = { name: 'so-ho.csv', data: bytes, mimetype: 'text/csv', size: bytes.length }
  return payload.create({ ...fileData(commune, data), depth: 0, file, overrideAccess: true })
}

/** The PDF of the page this project began with. */
export function makePdfAttachment(
  payload: Payload,
  commune: Commune,
  data: Partial<Attachment> = {},
): Promise<Attachment> {
  return payload.create({
    ...fileData(commune, data),
    depth: 0,
    filePath: seedPdf,
    overrideAccess: true,
  })
}

const fileData = (commune: Commune, data: Partial<Attachment>) => ({
  collection: 'attachments' as const,
  data: {
    _status: 'draft' as const,
    allowDuplicate: true,
    tenant: commune.id,
    title: `Tệp ${unique()}`,
    ...data,
  },
})

type Agent = ReturnType<typeof supertest.agent>

/** Logs in over HTTP; what the agent asks afterwards, it asks as this user. */
export function loginAs(portal: Portal, { email }: User): Promise<Agent> {
  return loginWith(portal, email, password)
}

/** The same with an account that the test did not make. */
export async function loginWith({ app }: Portal, email: string, secret: string): Promise<Agent> {
  const answer = await supertest(app).post('/api/users/login').send({ email, password: secret })
  if (answer.status !== 200) throw new Error(`login failed: ${JSON.stringify(answer.body)}`)
  return supertest.agent(app).set('Authorization', `JWT ${answer.body.token}`)
}

/** A file with this content below the portal's own data folder. */
export function writeFile({ dataFolder }: Portal, name: string, content: Buffer | string): string {
  const file = path.join(dataFolder, name)
  writeFileSync(file, content)
  return file
}

/** A complete document with a file of its own; a draft unless `_status` says otherwise. */
export async function makeDocument(
  payload: Payload,
  commune: Commune,
  data: Partial<Document> = {},
): Promise<Document> {
  const organ = data.organ ?? (await makeUnit(payload, commune)).id
  const files = data.files ?? [
    { file: (await makeAttachment(payload, commune)).id, kind: 'original' as const },
  ]
  return payload.create({
    ...system,
    collection: 'documents',
    data: {
      _status: 'draft',
      issuedDate: '2026-01-15',
      organNameAtIssue: 'UBND xã',
      rawNumber: `${Math.ceil(Math.random() * 99_999)}/KH-UBND`,
      secrecy: 'thuong',
      signer: { fullName: 'Lý Thị Ngọc', position: 'PHÓ CHỦ TỊCH', signingMode: 'KT' },
      subject: 'Về việc thử nghiệm',
      tenant: commune.id,
      typeCode: 'KH',
      ...data,
      files,
      organ,
    },
  })
}
