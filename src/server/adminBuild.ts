import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createWriteStream, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'

import { childEnvironment } from '../config/env.ts'
import { OperatorError } from '../config/operatorError.ts'
import { oneProcess } from './oneProcess.ts'
import { say } from './say.ts'

const mark = path.join('.next', 'portal-fingerprint')
const log = path.join('.cache', 'admin-build.log')
const lock = path.join('.cache', 'admin-build.lock')

/** What goes into the admin panel. The server, the command line and the importers do not. */
const sources = ['collections', 'plugins', 'src']
const files = ['payload.config.ts', 'next.config.ts', 'package-lock.json']
const outside = /^src\/(?:server|cli|demo|importers|launch|payload-types)/

/**
 * Builds the admin panel unless the one that is there was made from these very sources.
 * A build that was killed has no mark and is made again.
 * @throws OperatorError with the place of the log when the build fails
 */
export async function ensureAdminBuild(signal: AbortSignal): Promise<void> {
  const fingerprint = await fingerprintOf()
  const isCurrent = () => existsSync(mark) && readFileSync(mark, 'utf8') === fingerprint
  if (isCurrent()) return
  say('Đang dựng trang quản trị lần đầu hoặc sau khi mã nguồn thay đổi (khoảng một phút)…')
  const begun = Date.now()
  const seconds = () => Math.round((Date.now() - begun) / 1000)
  const alive = setInterval(() => say(`  … vẫn đang dựng, ${seconds()} giây`), 5000)
  // Whoever waits must find the mark, or it builds anew below the feet of who has just built.
  const once = async () => {
    while (!isCurrent() && (await build(signal)) === 'anotherBuilds') {
      say('  … một lần dựng khác chưa xong, đang đợi')
      await setTimeout(2000, undefined, { signal })
    }
    writeFileSync(mark, fingerprint)
  }
  try {
    await oneProcess(lock, once, signal)
  } finally {
    clearInterval(alive)
  }
  say(`Đã dựng xong trang quản trị sau ${seconds()} giây.`)
}

/** What was started and killed can go on building for some seconds; Next then refuses a second. */
const refusal = 'Another next build process is already running'

function build(signal: AbortSignal): Promise<'anotherBuilds' | 'done'> {
  mkdirSync('.cache', { recursive: true })
  const output = createWriteStream(log)
  const next = path.join('node_modules', 'next', 'dist', 'bin', 'next')
  const child = spawn(process.execPath, [next, 'build'], {
    env: childEnvironment({ NODE_ENV: 'production' }),
    signal,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child.stdout.pipe(output, { end: false })
  child.stderr.pipe(output, { end: false })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      output.end(() => {
        if (code === 0) return resolve('done')
        if (signal.aborted) return reject(signal.reason as Error)
        if (readFileSync(log, 'utf8').includes(refusal)) return resolve('anotherBuilds')
        reject(
          new OperatorError('next build', {
            en: `building the admin failed; see ${log}.`,
            vi: `không dựng được trang quản trị; xem ${log}.`,
          }),
        )
      })
    })
  })
}

async function fingerprintOf(): Promise<string> {
  const found = await Promise.all(
    sources.map(async (folder) =>
      (await readdir(folder, { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name)),
    ),
  )
  const hash = createHash('sha256').update(process.version)
  for (const file of [...files, ...found.flat().sort()]) {
    if (outside.test(file) || file.endsWith('.md')) continue
    hash.update(file).update(await readFile(file))
  }
  return hash.digest('hex')
}
