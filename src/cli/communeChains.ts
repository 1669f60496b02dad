import type { Payload } from 'payload'

import { installation } from '../../plugins/audit/toRow.ts'
import { OperatorError } from '../config/operatorError.ts'

export type CommuneChains = {
  /** Only the commune that was asked for. */
  chains?: string[]
  nameOf: (chain: string) => string
}

/**
 * What the chains of the audit trail are called, and which one a flag means.
 * @throws OperatorError when there is no such commune
 */
export async function communeChains(payload: Payload, slug?: string): Promise<CommuneChains> {
  const { docs } = await payload.find({
    collection: 'communes',
    depth: 0,
    limit: 0,
    overrideAccess: true,
    pagination: false,
    select: { name: true, slug: true },
  })
  const names = new Map(docs.map(({ id, name, slug: own }) => [id, `${name} (${own})`]))
  names.set(installation, 'Hệ thống chung')
  const nameOf = (chain: string) => names.get(chain) ?? `xã không còn trong hệ thống (${chain})`
  if (!slug) return { nameOf }
  const id = slug === installation ? slug : docs.find((one) => one.slug === slug)?.id
  if (id) return { chains: [id], nameOf }
  throw new OperatorError('--commune', {
    en: `there is no commune ${slug}.`,
    vi: `không có xã, phường ${slug}.`,
  })
}
