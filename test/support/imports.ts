import type { Article, Commune, Plan } from '../../src/payload-types.ts'
import type { Portal } from './startPayload.ts'
import { expect } from '@jest/globals'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import { importHtml, type ImportOptions } from '../../src/importers/html/importHtml.ts'
import { makeCommune, makeUnit, unique } from './builders.ts'

/** The seed page in its two forms. */
export const seed = path.resolve('test/fixtures/seed')
export const scrapedText = path.join(seed, '000_ebfa266076862a07.txt')
export const liferay = path.join(seed, 'liferay')

/** A commune with its UBND, as every commune of the demo has. */
export async function communeWithUbnd(payload: Payload): Promise<Commune> {
  const made = await makeCommune(payload)
  await makeUnit(payload, made, { shortName: 'UBND' })
  return made
}

export const importInto = (
  payload: Payload,
  { slug }: Commune,
  target: string,
  more: Partial<ImportOptions> = {},
) => importHtml(payload, { commune: slug, isQuiet: true, target, ...more })

export type Stored = { article: Article; plan: Plan }

/** The only article of the commune, as it is being worked on, with its plan. */
export async function onlyItemOf(payload: Payload, { id }: Commune): Promise<Stored> {
  const where = { tenant: { equals: id } }
  const asked = { depth: 0, draft: true, overrideAccess: true, where } as const
  const articles = await payload.find({ ...asked, collection: 'articles' })
  const plans = await payload.find({ ...asked, collection: 'plans' })
  expect([articles.totalDocs, plans.totalDocs]).toEqual([1, 1])
  return { article: articles.docs[0] as Article, plan: plans.docs[0] as Plan }
}

/** All articles of the commune as they are being worked on, oldest first. */
export async function articlesOf(payload: Payload, { id }: Commune): Promise<Article[]> {
  const { docs } = await payload.find({
    collection: 'articles',
    depth: 0,
    draft: true,
    overrideAccess: true,
    pagination: false,
    sort: 'createdAt',
    where: { tenant: { equals: id } },
  })
  return docs
}

/** A new folder that holds these files. */
export function folderWith({ dataFolder }: Portal, files: Record<string, Buffer | string>): string {
  const folder = path.join(dataFolder, `pages-${unique()}`)
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  return folder
}

export const warningCodes = ({ importWarnings }: Article) =>
  (importWarnings ?? []).map(({ code }) => code).sort()

type Counted = 'articles' | 'attachments' | 'import-runs' | 'plan-tasks' | 'plans'

export async function countIn(
  payload: Payload,
  collection: Counted,
  { id }: Commune,
): Promise<number> {
  const where = { tenant: { equals: id } }
  return (await payload.count({ collection, overrideAccess: true, where })).totalDocs
}
