import type { Unit } from '../payload-types.ts'
import type { DemoCommunes } from './communes.ts'
import type { Payload } from 'payload'

import { ensure } from './ensure.ts'

type Kind = Unit['kind']
type Row = [shortName: string, name: string, kind: Kind, aliases: string[], functions?: string]

/** The organs of a commune since 1 July 2025 (Decree 150/2025), and those the plan works with. */
const rows: Row[] = [
  [
    'VP',
    'Văn phòng HĐND và UBND',
    'van_phong',
    ['VP HĐND&UBND', 'Văn phòng HĐND - UBND'],
    'Tham mưu, tổng hợp; văn thư, lưu trữ; đầu mối tiếp nhận yêu cầu cung cấp thông tin.',
  ],
  ['KT', 'Phòng Kinh tế', 'phong', [], 'Tài chính, ngân sách; đất đai; nông nghiệp; đầu tư.'],
  [
    'VHXH',
    'Phòng Văn hoá – Xã hội',
    'phong',
    ['Phòng VHXH', 'Công chức VH-XH'],
    'Văn hoá, giáo dục, y tế; chính sách xã hội; cải cách hành chính, chuyển đổi số.',
  ],
  [
    'TTPVHCC',
    'Trung tâm Phục vụ hành chính công',
    'ttpvhcc',
    ['Trung tâm PVHCC'],
    'Tiếp nhận, trả kết quả thủ tục hành chính; hướng dẫn nộp hồ sơ trực tuyến.',
  ],
  ['ĐTN', 'Đoàn Thanh niên', 'mttq_doan_the', ['Đoàn TN']],
  ['Thôn', 'Các thôn', 'thon_tdp', ['Trưởng thôn']],
]

/** @returns Cồn Tiên's units by short name, and Linh Trường's UBND */
export async function ensureUnits(payload: Payload, { conTien, linhTruong }: DemoCommunes) {
  const unit = (tenant: string, shortName: string, data: Partial<Unit>) =>
    ensure(payload, 'units', { shortName, tenant }, data)
  const oldUbnd = await unit(linhTruong.id, 'UBND', {
    kind: 'ubnd',
    name: 'UBND xã Linh Trường',
    order: 1,
  })
  const ubnd = await unit(conTien.id, 'UBND', { kind: 'ubnd', name: 'UBND xã Cồn Tiên', order: 1 })
  const units: Record<string, Unit> = { UBND: ubnd }
  for (const [index, [shortName, name, kind, aliases, functions]] of rows.entries()) {
    units[shortName] = await unit(conTien.id, shortName, {
      aliases,
      functions,
      kind,
      name,
      order: 10 + index,
      ...(kind !== 'thon_tdp' && kind !== 'mttq_doan_the' && { parent: ubnd.id }),
    })
  }
  return { oldUbnd, units }
}
