import { fork } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { limits, type ReadableKind, type Reading } from './reading.ts'

/**
 * Reads the text of a stored file in a process of its own, with a limit of time, of memory and of
 * what comes out (./reading). A bomb or a broken file ends as a failure; it never throws.
 */
export function readInProcess(
  file: string,
  kind: ReadableKind,
  { seconds } = limits,
): Promise<Reading> {
  return new Promise((resolve) => {
    const child = fork(/* turbopackIgnore: true */ program, [file, kind], {
      // Nothing of the server's settings and secrets goes along.
      env: { NODE_ENV: 'production' },
      execArgv: [`--max-old-space-size=${limits.heapMB}`, ...loader],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    let reading: Reading | undefined
    let isLate = false
    const timer = setTimeout(() => {
      isLate = true
      child.kill('SIGKILL')
    }, seconds * 1000)
    child.once('message', (message) => (reading = message as Reading))
    child.once('error', () => resolve({ failure: 'crashed' }))
    child.once('exit', (_code, signal) => {
      clearTimeout(timer)
      if (reading) return resolve(reading)
      if (isLate) return resolve({ failure: 'time' })
      resolve({ failure: signal === null ? 'crashed' : 'memory' })
    })
  })
}

/**
 * The program lies beside this file in the same form: as source (.ts), in the package (.js), or
 * compiled by the start (.mjs).
 */
const here = fileURLToPath(import.meta.url)
const extension = path.extname(here)
const program = path.join(path.dirname(here), `readingProcess${extension}`)
const loader = extension === '.ts' ? ['--import', 'tsx'] : []
