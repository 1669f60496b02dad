import type { Env } from './env.ts'
import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { OperatorError } from './operatorError.ts'

export const minSecretLength = 32
const ownerOnly = 0o600

const secretFile = (env: Env): string => path.join(env.dataFolder, 'secret')

/** The secret that signs sessions: PAYLOAD_SECRET, or the one kept in the data folder, or `''`. */
export function readSecret(env: Env): string {
  if (env.secret) return env.secret
  return existsSync(secretFile(env)) ? readFileSync(secretFile(env), 'utf8').trim() : ''
}

/**
 * Is the kept secret one that cannot be guessed? Asked before anything is written.
 * @throws OperatorError when it is too short or cannot be read
 */
export function checkSecret(env: Env): void {
  const file = secretFile(env)
  let length: number
  try {
    ;({ length } = readSecret(env))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new OperatorError('PORTAL_DATA', {
      en: `cannot read the secret ${file} (${code}).`,
      vi: `không đọc được khoá bí mật ${file} (${code}).`,
    })
  }
  if (length === 0 || length >= minSecretLength) return
  throw new OperatorError('PAYLOAD_SECRET', {
    en: `the secret kept in ${file} has fewer than ${minSecretLength} characters; remove the file and a new one is made.`,
    vi: `khoá bí mật trong ${file} ngắn hơn ${minSecretLength} ký tự; hãy xoá tệp này để tạo khoá mới.`,
  })
}

/**
 * Makes the secret on the first start, written whole or not at all so that a killed start never
 * leaves half of one. Nobody but its owner may read it: a wider mode is corrected and said.
 */
export function ensureSecret(env: Env, say: (line: string) => void): void {
  if (env.secret) return
  const file = secretFile(env)
  if (readSecret(env) === '') {
    const content = `${randomBytes(minSecretLength).toString('hex')}\n`
    writeFileSync(`${file}.new`, content, { mode: ownerOnly })
    renameSync(`${file}.new`, file)
    say(`Đã tạo khoá bí mật ${file} (chỉ người dùng này đọc được).`)
  } else if (isReadByOthers(file)) {
    chmodSync(file, ownerOnly)
    say(`Đã sửa quyền của khoá bí mật ${file} thành 0600: trước đó người khác cũng đọc được.`)
  }
}

/** Windows has no such modes. */
const isReadByOthers = (file: string): boolean =>
  process.platform !== 'win32' && (statSync(file).mode & 0o777) !== ownerOnly
