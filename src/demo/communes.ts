import type { Commune } from '../payload-types.ts'
import type { Payload } from 'payload'

import { ensure } from './ensure.ts'

export type DemoCommunes = { conTien: Commune; linhTruong: Commune }

/** Cồn Tiên, and Linh Trường, which became part of it on 1 July 2025 and stays as an archive. */
export async function ensureCommunes(payload: Payload): Promise<DemoCommunes> {
  const linhTruong = await ensure(
    payload,
    'communes',
    { slug: 'linh-truong' },
    {
      adminCode: '19534',
      domains: [{ host: 'linhtruong.giolinh.quangtri.gov.vn', kind: 'former' }],
      kind: 'xa',
      legalBasis: 'Nghị quyết 832/NQ-UBTVQH14',
      name: 'xã Linh Trường',
      province: 'Quảng Trị',
      status: 'retired',
      validFrom: '2020-01-01',
      validTo: '2025-06-30',
    },
  )
  const conTien = await ensure(
    payload,
    'communes',
    { slug: 'con-tien' },
    {
      address: 'Trụ sở UBND xã Cồn Tiên, tỉnh Quảng Trị',
      domains: [{ host: 'contien.quangtri.gov.vn', kind: 'current' }],
      email: 'contien@portal.example',
      kind: 'xa',
      name: 'xã Cồn Tiên',
      predecessors: [linhTruong.id],
      province: 'Quảng Trị',
      status: 'active',
      validFrom: '2025-07-01',
    },
  )
  if (!linhTruong.successor) {
    await payload.update({
      collection: 'communes',
      data: { successor: conTien.id },
      depth: 0,
      id: linhTruong.id,
      overrideAccess: true,
    })
  }
  return { conTien, linhTruong }
}
