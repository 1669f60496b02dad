import type { Role } from '../domain/roles.ts'
import type { User } from '../payload-types.ts'
import type { DemoCommunes } from './communes.ts'
import type { Payload } from 'payload'

/** One account per role; names and addresses are invented. */
export const accounts: Record<Role, { email: string; name: string }> = {
  contributor: { email: 'ctv@portal.example', name: 'Lê Thị Hoa' },
  editor: { email: 'bientap@portal.example', name: 'Nguyễn Văn Bình' },
  secretary: { email: 'thuky@portal.example', name: 'Trần Thị Thu' },
  deputyHead: { email: 'phoban@portal.example', name: 'Phạm Minh Đức' },
  head: { email: 'truongban@portal.example', name: 'Hoàng Thị Lan' },
  recordsClerk: { email: 'vanthu@portal.example', name: 'Võ Thị Mai' },
  specialist: { email: 'chuyenmon@portal.example', name: 'Đặng Quốc Anh' },
  technicalAdmin: { email: 'kythuat@portal.example', name: 'Bùi Văn Sơn' },
  provinceAdmin: { email: 'quantritinh@portal.example', name: 'Ngô Thanh Tùng' },
}

/**
 * Makes the accounts, or gives those of an interrupted load the new password. All share it.
 * Everybody works for Cồn Tiên; those who look after the archive also for Linh Trường.
 */
export async function ensureUsers(
  payload: Payload,
  { conTien, linhTruong }: DemoCommunes,
  password: string,
): Promise<Record<Role, User>> {
  const users: Partial<Record<Role, User>> = {}
  for (const [key, { email, name }] of Object.entries(accounts)) {
    const role = key as Role
    const communes = role === 'editor' || role === 'deputyHead' ? [conTien, linhTruong] : [conTien]
    const memberships =
      role === 'provinceAdmin' ? [{ role }] : communes.map(({ id }) => ({ commune: id, role }))
    users[role] = await withPassword(payload, { email, memberships, name, password })
  }
  return users as Record<Role, User>
}

type Account = { email: string; memberships: User['memberships']; name: string; password: string }

async function withPassword(payload: Payload, account: Account): Promise<User> {
  const common = { collection: 'users', depth: 0, overrideAccess: true } as const
  const { email, password } = account
  const { docs } = await payload.update({
    ...common,
    data: { password },
    where: { email: { equals: email } },
  })
  return docs[0] ?? payload.create({ ...common, data: account })
}
