import type { Env } from '../config/env.ts'

import { accounts } from '../demo/users.ts'
import { roles } from '../domain/roles.ts'
import { say } from './say.ts'

/** Where to find what now runs. */
export function announce(env: Env, port: number, { isApiOnly }: { isApiOnly: boolean }): void {
  const address = env.portalUrl.replace(/:0$/, `:${port}`)
  say('')
  if (!isApiOnly) say(`  Trang quản trị  ${address}/admin`)
  say(`  REST            ${address}/api`)
  say(`  GraphQL         ${address}/api/graphql`)
  say(`  Dữ liệu         ${env.dataFolder}`)
  say('')
  say(`Sẵn sàng sau ${process.uptime().toFixed(1)} giây. Nhấn Ctrl+C để dừng.`)
}

/** The demo accounts and their password, which is told once and kept nowhere. */
export function announceAccounts(password: string): void {
  say('\n  Tài khoản mẫu (chung một mật khẩu, chỉ hiện lần này):\n')
  for (const [role, { email }] of Object.entries(accounts)) {
    say(`    ${email.padEnd(30)}${roles[role as keyof typeof roles].vi}`)
  }
  say(`\n    Mật khẩu: ${password}\n`)
  say('  Đặt lại mật khẩu: npm run commune -- users reset-password --email <địa chỉ>\n')
}
