/** What a document may do to another one, and how the other one's page calls it. */
export const relationKinds = [
  { label: { en: 'Legal basis', vi: 'Căn cứ' }, kind: 'can_cu', mirrored: 'la_can_cu_cua' },
  { label: { en: 'Amends', vi: 'Sửa đổi' }, kind: 'sua_doi', mirrored: 'bi_sua_doi' },
  { label: { en: 'Supplements', vi: 'Bổ sung' }, kind: 'bo_sung', mirrored: 'duoc_bo_sung' },
  { label: { en: 'Replaces', vi: 'Thay thế' }, kind: 'thay_the', mirrored: 'bi_thay_the' },
  { label: { en: 'Repeals', vi: 'Bãi bỏ' }, kind: 'bai_bo', mirrored: 'bi_bai_bo' },
  { label: { en: 'Corrects', vi: 'Đính chính' }, kind: 'dinh_chinh', mirrored: 'duoc_dinh_chinh' },
  { label: { en: 'Guides', vi: 'Hướng dẫn' }, kind: 'huong_dan', mirrored: 'duoc_huong_dan' },
  { label: { en: 'Prolongs', vi: 'Kéo dài' }, kind: 'keo_dai', mirrored: 'duoc_keo_dai' },
] as const

/** The other side of a relation: `thay_the` is read as `bi_thay_the` on the replaced document. */
export function mirroredKind(kind: string): string {
  return relationKinds.find((one) => one.kind === kind)?.mirrored ?? kind
}
