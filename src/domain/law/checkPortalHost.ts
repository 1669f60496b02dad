import type { Sentence } from '../errors.ts'
import type { Day, Law } from './types.ts'

import { toNfc } from '../vietnamese/toNfc.ts'
import { builtInLaw } from './builtInLaw.ts'
import { datumAt } from './datumAt.ts'

const findings = {
  hostBroken: {
    en: 'This is not a host name: give it without https://, port or path.',
    level: 'error',
    vi: 'Đây không phải tên miền: chỉ ghi tên miền, không có https://, cổng hay đường dẫn.',
  },
  hostDeviating: {
    en: 'The name differs from commune.province.gov.vn (Decree 224/2026, article 11.4).',
    level: 'warning',
    vi: 'Tên miền khác dạng tenxa.tentinh.gov.vn (Nghị định 224/2026, Điều 11 khoản 4).',
  },
  hostFormerShape: {
    en: 'Five levels: the former shape with a district, no longer provided for.',
    level: 'warning',
    vi: 'Tên miền năm cấp: dạng cũ có cấp huyện, nay không còn được quy định.',
  },
  hostNotGovernment: {
    en: 'The current portal needs a name under .gov.vn.',
    level: 'error',
    vi: 'Cổng hiện hành phải dùng tên miền thuộc .gov.vn.',
  },
  hostWithMarks: {
    en: 'A host name has no Vietnamese letters: write the name of the commune without marks.',
    level: 'error',
    vi: 'Tên miền không dùng chữ có dấu: ghi tên xã không dấu.',
  },
} as const satisfies Record<string, Sentence & { level: 'error' | 'warning' }>

export type HostFinding = Sentence & { code: keyof typeof findings; level: 'error' | 'warning' }

const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/

/**
 * Is this a proper address for the portal of a commune (NĐ 224/2026 Đ.11 k4)? A current host that
 * deviates is warned about, not refused: such portals exist. A former host only has to be a name
 * that a request can carry. Without a day by the newest rule.
 */
export function checkPortalHost(
  host: string,
  kind: 'current' | 'former',
  { day, law = builtInLaw }: { day?: Day; law?: Law } = {},
): { level: 'ok' } | HostFinding {
  const name = toNfc(host).toLowerCase()
  if (/[^\x20-\x7e]/.test(name)) return found('hostWithMarks')
  const labels = name.split('.')
  if (labels.length < 2 || !labels.every((part) => label.test(part))) return found('hostBroken')
  if (kind === 'former') return { level: 'ok' }

  const rule = datumAt(law.portalHosts, 'portalHost', day)
  if (!rule) return { level: 'ok' }
  if (!name.endsWith(`.${rule.suffix}`)) return found('hostNotGovernment')
  const levels = labels.length - (labels[0] === 'www' ? 1 : 0)
  if (levels === rule.formerLevels) return found('hostFormerShape')
  return levels === rule.levels ? { level: 'ok' } : found('hostDeviating')
}

function found(code: keyof typeof findings): HostFinding {
  return { code, ...findings[code] }
}
