import type { Problem, Rule } from '../../src/fields/rules.ts'
import type { Check } from '../../src/fields/warnings.ts'
import { checkPortalHost, type HostFinding } from '../../src/domain/law/checkPortalHost.ts'

type Host = { host: string; kind: 'current' | 'former' }
type Finding = { finding: HostFinding; host: string; path: string }

const label = { en: 'Host', vi: 'Tên miền' }

/** A host the law or the network has no room for, one given twice, one of another commune. */
export const checkHosts: Rule = async (doc, { id, req }) => {
  const unusable = findingsOf(doc, 'error').map(({ finding, host, path }): Problem => {
    const values = { host, reason: { en: finding.en, vi: finding.vi } }
    return { label, code: 'CP_COMMUNE_HOST', path, values }
  })
  const hosts = hostsOf(doc).map(({ host }) => host)
  if (hosts.length === 0) return unusable
  const { docs } = await req.payload.find({
    collection: 'communes',
    depth: 0,
    limit: 10,
    overrideAccess: true,
    pagination: false,
    req,
    select: { domains: true },
    where: {
      and: [{ 'domains.host': { in: hosts } }, ...(id ? [{ id: { not_equals: id } }] : [])],
    },
  })
  const elsewhere = docs.flatMap(({ domains }) => (domains ?? []).map(({ host }) => host))
  const taken = hosts.flatMap((host, index): Problem[] =>
    elsewhere.includes(host) || hosts.indexOf(host) < index
      ? [{ label, code: 'CP_COMMUNE_HOST_TAKEN', path: pathOf(index), values: { host } }]
      : [],
  )
  return [...unusable, ...taken]
}

/** Hosts that are used but not as the decree wants them. */
export const hostWarnings: Check = (doc) =>
  findingsOf(doc, 'warning').map(({ finding: { code, en, vi }, host, path }) => ({
    code,
    message: { en: `${host}: ${en}`, vi: `${host}: ${vi}` },
    path,
  }))

function findingsOf(doc: Record<string, unknown>, level: HostFinding['level']): Finding[] {
  return hostsOf(doc).flatMap(({ host, kind }, index) => {
    if (!host) return []
    const finding = checkPortalHost(host, kind)
    return finding.level === level ? [{ finding, host, path: pathOf(index) }] : []
  })
}

/** Rows without a host are refused by the field itself. */
function hostsOf({ domains }: Record<string, unknown>): Host[] {
  return ((domains ?? []) as Partial<Record<keyof Host, null | string>>[]).map((row) => ({
    host: row.host ?? '',
    kind: row.kind === 'former' ? 'former' : 'current',
  }))
}

const pathOf = (index: number) => `domains.${index}.host`
