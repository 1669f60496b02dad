import { getPayload, type Payload } from 'payload'

import { prepareDataFolder } from '../config/dataFolder.ts'
import { readEnv } from '../config/env.ts'
import { checkSecret, ensureSecret } from '../config/secret.ts'
import { checkDatabase } from '../db/checkDatabase.ts'

/**
 * Payload for one command, on the database of the settings; a database that does not exist yet is
 * made. A running server may go on working on the same one.
 * @throws OperatorError naming the setting that cannot be used
 */
export async function withPortal<T>(work: (payload: Payload) => Promise<T>): Promise<T> {
  const env = readEnv()
  checkSecret(env)
  await checkDatabase(env)
  prepareDataFolder(env)
  ensureSecret(env, (line) => console.error(line))
  const { default: config } = await import('../../payload.config.ts')
  const payload = await getPayload({ config })
  try {
    return await work(payload)
  } finally {
    await payload.destroy()
  }
}
