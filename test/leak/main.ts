import type { Finding } from './result.ts'
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import os from 'node:os'
import { parseArgs } from 'node:util'
import { findMongo } from '../support/findMongo.ts'
import { gapsIn } from './coverage.ts'
import { addPart, savePart } from './parts.ts'
import { run } from './run.ts'
import { table } from './table.ts'

/**
 * `npm run test:leak -- [--seed N] [--requests N] [--database sqlite|mongodb] [--only CASE]
 * [--which PATTERN] [--stop] [--minutes N] [--from CASE] [--save PART] [--with PART]
 * [--write FILE]`: the long run. The same seed asks the same questions; a finding is asked again
 * alone with its case. `--which` chooses questions (`articles save`), `--stop` ends with the first
 * finding. A run bounded by `--minutes` goes on `--from` the case it named last; parts are kept
 * (`--save`) and added up (`--with`).
 */
const { values } = parseArgs({
  options: {
    from: { default: '0', type: 'string' },
    database: { default: 'sqlite', type: 'string' },
    minutes: { type: 'string' },
    only: { type: 'string' },
    requests: { default: '100000', type: 'string' },
    save: { type: 'string' },
    seed: { default: '2026', type: 'string' },
    stop: { default: false, type: 'boolean' },
    which: { type: 'string' },
    with: { type: 'string' },
    write: { type: 'string' },
  },
})
/** Of one step of the run; a wide hole is found hundreds of times. */
const mostPrinted = 20
const [seed, requests] = [Number(values.seed), Number(values.requests)]
const isMongo = values.database === 'mongodb'
const standIn = process.env.MONGODB_STAND_IN
const mongo = isMongo && !standIn ? await findMongo() : null
if (typeof mongo === 'string') throw new Error(mongo)
Object.assign(globalThis, { DATABASE: isMongo ? 'mongodb' : 'sqlite' })
if (mongo) process.env.TEST_MONGO_URI = mongo.uri

const commit = git('rev-parse', '--short', 'HEAD')
console.log(`Seed ${seed}, ${values.database}, commit ${commit}`)
const { startQuickly } = await import('./startQuickly.ts')
const portal = await startQuickly()
const result = await run(portal, {
  from: Number(values.from),
  minutes: values.minutes === undefined ? undefined : Number(values.minutes),
  onProgress: (asked, fresh, next) => {
    for (const one of fresh.slice(0, mostPrinted)) console.log(oneLine(one))
    console.log(`${asked} requests, next is case ${next}`)
  },
  only: values.only === undefined ? undefined : Number(values.only),
  requests,
  seed,
  stopsAtFirst: values.stop,
  which: values.which ? new RegExp(values.which) : undefined,
})
if (values.save) savePart(values.save, result)
if (values.with) addPart(result, values.with)
const memory = Math.round(os.totalmem() / 2 ** 30)
const page = table(result, {
  commit,
  database: isMongo ? (mongo?.name ?? 'a stand-in for MongoDB') : 'SQLite',
  date: new Date().toISOString().slice(0, 10),
  machine: `${os.cpus().length} × ${os.cpus()[0]?.model ?? '?'}, ${memory} GiB, Node ${process.version}`,
  seed,
})
if (values.write) writeFileSync(values.write, page)
console.log(`\n${page}`)
await portal.close()
await mongo?.stop()
const isWhole = values.only === undefined && (values.from === '0' || values.with !== undefined)
const gaps = isWhole ? gapsIn(result).length : 0
process.exit(result.findings.length + gaps === 0 ? 0 : 1)

function oneLine({ asked, caller, case: number, kind, question, what }: Finding): string {
  const which = values.which ? ` --which '${values.which}'` : ''
  const again = `npm run test:leak -- --seed ${seed} --database ${values.database}${which} --only ${number}`
  return `${kind.toUpperCase()} ${caller}: ${question}: ${what} | ${asked} | ${again}`.replaceAll(
    '\n',
    ' ',
  )
}

function git(...args: string[]): string {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: 'pipe' }).trim()
  } catch {
    return 'none'
  }
}
