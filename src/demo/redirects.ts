import type { Place } from './conTien.ts'
import type { Sections } from './sections.ts'

import { ensure } from './ensure.ts'

/** Addresses of the old portal: one that leads on to the section of today, one that is gone. */
export async function ensureRedirects(
  { commune, payload, users }: Place,
  archive: Sections,
): Promise<void> {
  const host = 'linhtruong.giolinh.quangtri.gov.vn'
  const section = archive['cai-cach-hanh-chinh']
  if (!section) throw new Error('The archive has no section "cai-cach-hanh-chinh".')
  await ensure(
    payload,
    'redirects',
    { source: `${host}/cai-cach-hanh-chinh`, tenant: commune.id },
    {
      from: { host, path: '/cai-cach-hanh-chinh' },
      status: '301',
      to: { item: { relationTo: 'sections', value: section.id } },
    },
    users.technicalAdmin,
  )
  await ensure(
    payload,
    'redirects',
    { source: `${host}/lien-ket-website`, tenant: commune.id },
    { from: { host, path: '/lien-ket-website' }, status: '410' },
    users.technicalAdmin,
  )
}
