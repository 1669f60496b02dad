import type { Payload } from 'payload'

import { makePassword } from '../access/makePassword.ts'
import { ensureBudgets } from './budgets.ts'
import { ensureCommunes } from './communes.ts'
import { ensureArticles, ensurePeople, ensurePlan } from './conTien.ts'
import { ensureNotices } from './notices.ts'
import { ensurePages } from './pages.ts'
import { ensureRedirects } from './redirects.ts'
import { ensureDisclosures, ensureProcedures } from './registers.ts'
import { ensureSchedules } from './schedules.ts'
import { ensureSections } from './sections.ts'
import { ensureSeed } from './seed.ts'
import { setDemoState } from './state.ts'
import { ensureUnits } from './units.ts'
import { ensureUsers } from './users.ts'

/**
 * Loads two communes with everything a first look needs. Every step finds what an earlier,
 * interrupted load has made and goes on from there; only the password is new each time.
 * The caller marks the demo as complete once somebody has been told the password.
 * @returns the password of all demo accounts
 */
export async function loadDemo(
  payload: Payload,
  { say, signal }: { say: (line: string) => void; signal: AbortSignal },
): Promise<string> {
  await setDemoState(payload, 'loading')
  const step = (what: string) => {
    signal.throwIfAborted()
    say(`  … ${what}`)
  }
  say('Đang nạp dữ liệu mẫu:')
  step('xã Cồn Tiên, xã Linh Trường và các đơn vị')
  const communes = await ensureCommunes(payload)
  const { units } = await ensureUnits(payload, communes)
  step('tài khoản, mỗi vai trò một tài khoản')
  const password = makePassword()
  const users = await ensureUsers(payload, communes, password)
  const place = { commune: communes.conTien, payload, units, users }
  step('cây chuyên mục của xã Cồn Tiên')
  const sections = await ensureSections(payload, communes.conTien)
  step('cán bộ, kế hoạch năm 2026 và tin bài')
  await ensurePeople(place)
  const plan = await ensurePlan(place, sections)
  await ensureArticles(place, plan, sections)
  step('trang giới thiệu, thông báo, lịch tiếp công dân')
  const rules = await ensurePages(place, sections)
  await ensureNotices(place, sections)
  await ensureSchedules(place)
  step('thủ tục hành chính, ngân sách, sổ công khai')
  await ensureProcedures(place)
  const budget = await ensureBudgets(place, sections)
  await ensureDisclosures(place, { budget, rules })
  step('trang lưu trữ của xã Linh Trường (nhập từ cổng cũ)')
  const archive = await ensureSections(payload, communes.linhTruong, ['cai-cach-hanh-chinh'])
  await ensureSeed(payload, {
    commune: communes.linhTruong,
    section: archive['cai-cach-hanh-chinh'],
    users,
  })
  await ensureRedirects(place, archive)
  return password
}
