import type { CommuneKind } from './types.ts'

const today = {
  confidence: 'sure',
  source: [{ act: 'TCCQĐP' }, { act: 'NQ202' }],
} as const

/** Two tiers since 1 July 2025: towns and districts are history, and stay in archives. */
export const communeKinds: readonly CommuneKind[] = [
  { ...today, key: 'xa', title: { en: 'Rural commune', vi: 'Xã' }, validFrom: '1945-09-02' },
  { ...today, key: 'phuong', title: { en: 'Ward', vi: 'Phường' }, validFrom: '1945-09-02' },
  {
    ...today,
    key: 'dac_khu',
    title: { en: 'Special zone', vi: 'Đặc khu' },
    validFrom: '2025-07-01',
  },
  {
    ...today,
    key: 'thi_tran',
    title: { en: 'Town (until 2025)', vi: 'Thị trấn (trước 7/2025)' },
    validFrom: '1945-09-02',
    validTo: '2025-06-30',
  },
  {
    ...today,
    key: 'huyen',
    title: { en: 'District (until 2025)', vi: 'Huyện (trước 7/2025)' },
    validFrom: '1945-09-02',
    validTo: '2025-06-30',
  },
]
