import type { Env } from '../config/env.ts'
import { createServer } from 'node:net'

import { prepareDataFolder } from '../config/dataFolder.ts'
import { OperatorError } from '../config/operatorError.ts'
import { checkSecret } from '../config/secret.ts'
import { checkDatabase } from '../db/checkDatabase.ts'

/**
 * Everything that would make the start fail is found out before anything is written.
 * @throws OperatorError naming the setting to change
 */
export async function preflight(env: Env): Promise<void> {
  await checkPort(env)
  checkSecret(env)
  await checkDatabase(env)
  prepareDataFolder(env)
}

function checkPort({ host, port }: Env): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, host, port)))
    probe.listen({ exclusive: true, host, port }, () => probe.close(() => resolve()))
  })
}

/** Why listening failed, in words; also used when the server really listens. */
export function listenError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new OperatorError('PORT', {
      en: `port ${port} is in use by another program.`,
      vi: `cổng ${port} đang được một chương trình khác dùng.`,
    })
  }
  if (error.code === 'EACCES') {
    return new OperatorError('PORT', {
      en: `this user may not listen on port ${port}.`,
      vi: `người dùng này không được phép mở cổng ${port}.`,
    })
  }
  return new OperatorError('HOST', {
    en: `cannot listen on ${host} (${error.code}).`,
    vi: `không lắng nghe được ở địa chỉ ${host} (${error.code}).`,
  })
}
