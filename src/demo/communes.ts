import type { Commune } from '../payload-types.ts'
import type { Payload } from 'payload'

import { ensure } from './ensure.ts'

export type DemoCommunes = { conTien: Commune; linhTruong: Commune }

/** The archive: what the resolution of its merger says, and the host it had. */
const oldCommune = {
  adminCode: '19534',
  domains: [
    {
      host: 'linhtruong.giolinh.quangtri.gov.vn',
      kind: 'former',
      redirectMode: 'chuyen_huong',
    },
  ],
  fullName: 'UBND xã Linh Trường',
  kind: 'xa',
  legalBasis: 'Nghị quyết 832/NQ-UBTVQH14',
  name: 'xã Linh Trường',
  province: 'Quảng Trị',
  status: 'retired',
  validFrom: '2020-01-01',
  validTo: '2025-06-30',
} satisfies Partial<Commune>

/** The portal in use; people and numbers are invented. */
const newCommune = {
  address: 'Trụ sở UBND xã Cồn Tiên, tỉnh Quảng Trị',
  channels: [
    { name: 'Đường dây nóng UBND xã', address: '0233 300 0003', kind: 'duong_day_nong' },
    {
      name: 'Trang Zalo xã Cồn Tiên',
      address: 'https://zalo.me/xa-con-tien.example',
      kind: 'mang_xa_hoi',
    },
  ],
  domains: [{ host: 'contien.quangtri.gov.vn', kind: 'current' }],
  email: 'contien@portal.example',
  fullName: 'UBND xã Cồn Tiên, tỉnh Quảng Trị',
  infoContactPoint: {
    email: 'vanphong.contien@portal.example',
    name: 'Văn phòng HĐND và UBND xã',
    phone: '0233 300 0002',
  },
  kind: 'xa',
  legalBasis: 'Nghị quyết 1680/NQ-UBTVQH15',
  name: 'xã Cồn Tiên',
  notApplicable: [
    {
      from: '2025-07-01',
      legalItem: 'THDC-11.8',
      reason: 'Trên địa bàn xã chưa phát sinh thiên tai, dịch bệnh phải cứu trợ.',
    },
  ],
  phone: '0233 300 0001',
  province: 'Quảng Trị',
  responsiblePerson: 'Ông Hồ Văn Thành, Chủ tịch UBND xã',
  status: 'active',
  validFrom: '2025-07-01',
} satisfies Partial<Commune>

/** Cồn Tiên, and Linh Trường, which became part of it on 1 July 2025 and stays as an archive. */
export async function ensureCommunes(payload: Payload): Promise<DemoCommunes> {
  const linhTruong = await ensure(payload, 'communes', { slug: 'linh-truong' }, oldCommune)
  const conTien = await ensure(
    payload,
    'communes',
    { slug: 'con-tien' },
    { ...newCommune, predecessors: [linhTruong.id] },
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
