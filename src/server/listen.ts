import type { Env } from '../config/env.ts'
import type { Lifecycle } from './lifecycle.ts'
import type { RequestListener } from 'node:http'
import { createServer } from 'node:http'

import { listenError } from './preflight.ts'

const finishWithinMs = 20_000

/**
 * Begins to answer. When the process stops: no new connections, running requests are finished
 * (for twenty seconds at most), idle connections are closed.
 * @returns the port, which differs from the setting when that is 0
 * @throws OperatorError when the address cannot be had
 */
export function listen(answer: RequestListener, env: Env, life: Lifecycle): Promise<number> {
  const { host, port } = env
  const server = createServer((req, res) => {
    if (life.signal.aborted) res.setHeader('Connection', 'close')
    answer(req, res)
  })
  life.closeLater(
    () =>
      new Promise((resolve) => {
        const idle = setInterval(() => server.closeIdleConnections(), 50)
        const patience = setTimeout(() => server.closeAllConnections(), finishWithinMs)
        server.close(() => {
          clearInterval(idle)
          clearTimeout(patience)
          resolve(undefined)
        })
      }),
  )
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(listenError(error, host, port)))
    server.listen({ host, port }, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}
