import type { Role } from '../domain/roles.ts'
import type { Commune, Section, User } from '../payload-types.ts'
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'

import { OperatorError } from '../config/operatorError.ts'
import { importHtml } from '../importers/html/importHtml.ts'
import { ensurePublished } from './publish.ts'

/** The real page this product began with, as the old Liferay portal served it. */
const folder = path.join('test', 'fixtures', 'seed', 'liferay')
const url =
  'https://linhtruong.giolinh.quangtri.gov.vn/chi-tiet-tin/-/view-article/1/1651244226488/1651556145217'

const pagesMissing = new OperatorError('PORTAL_DEMO', {
  en: `the demo pages are missing (${folder}); start with PORTAL_DEMO=off.`,
  vi: `thiếu các trang mẫu (${folder}); hãy khởi động với PORTAL_DEMO=off.`,
})

/**
 * Imports the page into Linh Trường, adds what a clerk would have to add, and publishes article,
 * plan and file as an approver. Until it is public every step can be repeated.
 */
export async function ensureSeed(
  payload: Payload,
  {
    commune,
    section,
    users,
  }: { commune: Commune; section: Section | undefined; users: Record<Role, User> },
): Promise<void> {
  if (!existsSync(folder)) throw pagesMissing
  await importHtml(payload, { commune: 'linh-truong', isQuiet: true, target: folder })
  const { docs } = await payload.find({
    collection: 'articles',
    depth: 1,
    draft: true,
    limit: 1,
    overrideAccess: true,
    where: { and: [{ tenant: { equals: commune.id } }, { 'legacy.url': { equals: url } }] },
  })
  const [article] = docs
  if (!article) throw new Error(`The demo page was not imported: ${url}`)
  if (article._status !== 'published' && !article.section) {
    await payload.update({
      collection: 'articles',
      data: {
        publishedAt: '2024-03-12T01:00:00.000Z',
        section: section?.id,
        sourceName: 'UBND xã Linh Trường',
        summary:
          'Mục đích, yêu cầu của công tác tuyên truyền cải cách hành chính năm 2024 trên địa bàn xã.',
      },
      depth: 0,
      draft: true,
      id: article.id,
      overrideAccess: false,
      user: users.editor,
    })
  }
  const parts = (list: unknown) => (list ?? []) as { _status?: 'draft' | 'published'; id: string }[]
  for (const plan of parts(article.plans)) {
    await ensurePublished(payload, 'plans', plan, users)
  }
  await ensurePublished(payload, 'articles', article, users)
}
