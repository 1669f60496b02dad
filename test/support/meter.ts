import type { Role } from '../../src/domain/roles.ts'
import type { Article, Commune, Section } from '../../src/payload-types.ts'
import type { Portal } from './startPayload.ts'
import { loginAs, makeArticle, makeCommune, makeSection, makeUser } from './builders.ts'

type Agent = Pick<Awaited<ReturnType<typeof loginAs>>, 'get'>
type Newest = null | { id: string; title: string }

/** A row of `GET /api/communes/:id/completeness`. */
export type MeterRow = {
  deadline: null | string
  legalItem: string
  newest: Newest
  reason: null | { vi: string }
  section: null | { id: string; slug: string; title: string }
  state: string
  withDrafts?: { newest: Newest; state: string }
}
export type Meter = ReturnType<typeof readMeter>

/** The meter as it is read over HTTP, by the public unless somebody else is named. */
export function readMeter(portal: Portal) {
  const { payload, visitor } = portal
  const ask = (id: string, by: Agent = visitor) => by.get(`/api/communes/${id}/completeness`)
  return {
    ask,
    loginOf: async (role: Role, commune: Commune | null): Promise<Agent> =>
      loginAs(portal, await makeUser(payload, role, commune)),
    rowOf: async ({ id }: { id: string }, legalItem: string, by?: Agent): Promise<MeterRow> => {
      const { body, status } = await ask(id, by)
      const row = (body.items as MeterRow[] | undefined)?.find((one) => one.legalItem === legalItem)
      if (!row) throw new Error(`no row for ${legalItem}, the answer is ${status}`)
      return row
    },
    /** A commune with a section for news and one article in it, a draft unless told otherwise. */
    withArticle: async (
      data: Partial<Article> = {},
    ): Promise<{ article: Article; commune: Commune; section: Section }> => {
      const commune = await makeCommune(payload)
      const section = await makeSection(payload, commune, { legalItems: ['NĐ224-9.2'] })
      const article = await makeArticle(payload, commune, { ...data, section: section.id })
      return { article, commune, section }
    },
  }
}
