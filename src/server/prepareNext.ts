import type { Env } from '../config/env.ts'
import type { Lifecycle } from './lifecycle.ts'
import type { RequestHandler } from 'express'

/** Next, ready to answer for the admin panel. It has to be ready before Payload is. */
export async function prepareNext(
  { isDev }: { isDev: boolean },
  { host, port }: Env,
  life: Lifecycle,
): Promise<RequestHandler> {
  const { default: next } = await import('next')
  const app = next({ dev: isDev, hostname: host, port, turbopack: true })
  await app.prepare()
  life.closeLater(() => app.close())
  const handle = app.getRequestHandler()
  return (req, res) => handle(req, res)
}
