import type { PortalHost } from './types.ts'

/** `tenphuongxa.tentinhthanh.gov.vn`; with the district in between until 2025. */
export const portalHosts: readonly PortalHost[] = [
  {
    confidence: 'sure',
    formerLevels: 5,
    key: 'portalHost',
    levels: 4,
    source: [{ act: 'NĐ224', article: '11', clause: '4' }],
    suffix: 'gov.vn',
    title: { en: 'Address of a commune’s portal', vi: 'Tên miền của trang thông tin điện tử xã' },
    validFrom: '2026-07-01',
  },
]
