import type { Env } from './env.ts'
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const secretFile = (env: Env): string => path.join(env.dataFolder, 'secret')

/** The secret that signs sessions: PAYLOAD_SECRET, or the one kept in the data folder, or `''`. */
export function readSecret(env: Env): string {
  if (env.secret) return env.secret
  return existsSync(secretFile(env)) ? readFileSync(secretFile(env), 'utf8').trim() : ''
}

/**
 * Makes the secret on the first start (file mode 0600). Written whole or not at all, so that a
 * killed start never leaves half of one.
 * @returns the path of the file when it was made now, else null
 */
export function ensureSecret(env: Env): null | string {
  if (readSecret(env) !== '') return null
  const file = secretFile(env)
  writeFileSync(`${file}.new`, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return file
}
