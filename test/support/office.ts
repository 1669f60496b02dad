import type { Role } from '../../src/domain/roles.ts'
import type { Article, Commune, User } from '../../src/payload-types.ts'
import type { Portal } from './startPayload.ts'
import { expect } from '@jest/globals'
import { loginAs, makeCommune, makeUser, someSection, unique } from './builders.ts'
import { paragraph } from './richText.ts'

export type Agent = Awaited<ReturnType<typeof loginAs>>
export type Office = {
  clerk: Agent
  commune: Commune
  deputyHead: Agent
  editor: Agent
  head: Agent
  portal: Portal
  secretary: Agent
  users: Record<'clerk' | 'deputyHead' | 'editor' | 'head' | 'secretary', User>
}

/** A commune with one person of each kind that handles a piece. */
export async function makeOffice(portal: Portal): Promise<Office> {
  const { payload } = portal
  const commune = await makeCommune(payload)
  const person = (role: Role, name: string) => makeUser(payload, role, commune, { name })
  const users = {
    clerk: await person('contributor', 'Lê Thị Thắm'),
    deputyHead: await person('deputyHead', 'Hồ Văn Phó'),
    editor: await person('editor', 'Trần Biên Tập'),
    head: await person('head', 'Nguyễn Trưởng Ban'),
    secretary: await person('secretary', 'Phan Thư Ký'),
  }
  return {
    clerk: await loginAs(portal, users.clerk),
    commune,
    deputyHead: await loginAs(portal, users.deputyHead),
    editor: await loginAs(portal, users.editor),
    head: await loginAs(portal, users.head),
    portal,
    secretary: await loginAs(portal, users.secretary),
    users,
  }
}

/** Who writes and approves: a small commune has few people. */
export function makeWriterWhoApproves({ commune, portal }: Office): Promise<User> {
  return makeUser(portal.payload, 'editor', commune, {
    memberships: [
      { commune: commune.id, role: 'editor' },
      { commune: commune.id, role: 'deputyHead' },
    ],
    name: 'Võ Kiêm Nhiệm',
  })
}

/** Who approves what belongs to one unit of the office only. */
export function makeDeputyOf({ commune, portal }: Office, { id }: { id: string }): Promise<User> {
  const memberships = [{ commune: commune.id, role: 'deputyHead' as const, units: [id] }]
  return makeUser(portal.payload, 'deputyHead', commune, { memberships })
}

/** An article somebody of the office has written by REST, with all it needs to be public. */
export async function writeArticle(
  { commune, portal }: Office,
  author: Agent,
  data: Partial<Article> = {},
): Promise<Article> {
  const section = await someSection(portal.payload, commune)
  const answer = await author.post('/api/articles?depth=0').send({
    body: paragraph('Nội dung bài viết.'),
    section: section.id,
    sourceName: 'UBND xã',
    summary: 'Tóm tắt bài viết.',
    tenant: commune.id,
    title: `Bài viết ${unique()}`,
    ...data,
  })
  expect([answer.status, answer.body.errors]).toEqual([201, undefined])
  return answer.body.doc as Article
}

type Answer = { body: { errors?: { code?: string; data?: { errors?: { code?: string }[] } }[] } }

/** The codes a refusal names: its own, or those at its fields. */
export function codesOf({ body }: Answer): string[] {
  const [error] = body.errors ?? []
  const ofFields = (error?.data?.errors ?? []).map(({ code }) => code)
  return (ofFields.length > 0 ? ofFields : [error?.code]).flatMap((code) => code ?? [])
}
