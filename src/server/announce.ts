import type { Env } from '../config/env.ts'

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
