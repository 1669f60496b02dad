import { readFile } from 'node:fs/promises'
import { Worker } from 'node:worker_threads'

import { readDocx } from './readDocx.ts'
import { type Failure, limits, type Reading } from './reading.ts'
import { readPdf } from './readPdf.ts'

/**
 * A process of its own for one untrusted file: `readingProcess <file> <kind>`. It sends what it
 * read and ends; whatever the file makes it do, the server does not notice. Started by
 * ./readInProcess.ts only.
 */
const readers = { docx: readDocx, pdf: readPdf }

watchLimits()
const [, , file = '', kind = ''] = process.argv
const reading = await read(file, kind as keyof typeof readers)
process.send?.(reading, () => process.exit(0))

async function read(name: string, as: keyof typeof readers): Promise<Reading> {
  const bytes = await readFile(name).catch(() => null)
  if (!bytes) return failed('fileMissing')
  return readers[as](bytes).catch(() => failed('broken'))
}

function failed(failure: Failure): Reading {
  return { failure }
}

/**
 * Node limits its heap only; unpacked streams lie outside. A thread of its own looks at the whole
 * process, since reading leaves no time for timers, and ends it: also when the server that waits
 * for the answer is gone.
 */
function watchLimits(): void {
  const watch = `
    const latest = Date.now() + ${limits.seconds + 5} * 1000
    const server = process.ppid
    setInterval(() => {
      const isTooLarge = process.memoryUsage.rss() > ${limits.memoryMB} * 1048576
      const isAlone = process.ppid !== server || Date.now() > latest
      if (isTooLarge || isAlone) process.kill(process.pid, 'SIGKILL')
    }, 50)`
  new Worker(watch, { eval: true }).unref()
}
