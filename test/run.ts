import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { findMongo } from './support/findMongo.ts'

/**
 * `npm test`: types, lint, then every leg that this machine can run. The last two lines name the
 * databases and the browser, and the sums. `npm test -- <part of a path>` runs only those files.
 */
type Counts = { failed: number; passed: number; skipped: number }

const begun = Date.now()
const prettier = 'node_modules/prettier/bin/prettier.cjs'
const tsx = ['node_modules/tsx/dist/cli.mjs', '--conditions=production']
const only = process.argv.slice(2)
const temporary = mkdtempSync(path.join(os.tmpdir(), 'portal-test-'))
const sum: Counts = { failed: 0, passed: 0, skipped: 0 }

if (only.length === 0) {
  // Each takes one core.
  await Promise.all([
    check('lint', ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0']),
    check('types', ['node_modules/typescript/bin/tsc', '--noEmit'])
      .then(() => check('generated files', [...tsx, 'src/cli/generate.ts', '--check']))
      .then(() => check('format', [prettier, '--check', '--log-level=warn', '.'])),
  ])
}

const mongo = await findMongo()
const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (file) => existsSync(file),
)
const legs = ['unit', 'schema', 'sqlite', 'start']
if (typeof mongo !== 'string') legs.push('mongodb')
if (chromium) legs.push('browser')

const counts = path.join(temporary, 'counts.json')
const { status } = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--no-warnings',
    'node_modules/jest/bin/jest.js',
    '--selectProjects',
    ...legs,
    '--',
    ...only,
  ],
  {
    env: {
      ...process.env,
      TEST_CHROMIUM: chromium ?? '',
      TEST_COUNTS: counts,
      TEST_FOLDER: temporary,
      TEST_MONGO_IS_STAND_IN: typeof mongo !== 'string' && mongo.isStandIn ? 'yes' : '',
      TEST_MONGO_URI: typeof mongo === 'string' ? '' : mongo.uri,
    },
    stdio: 'inherit',
  },
)
if (typeof mongo !== 'string') await mongo.stop()

const byLeg = existsSync(counts)
  ? (JSON.parse(readFileSync(counts, 'utf8')) as Record<string, Counts>)
  : {}
for (const leg of Object.values(byLeg)) add(leg)
// Jest itself can fail without a failing test, or find nothing to run.
if (status !== 0 && sum.failed === 0) add({ failed: 1, passed: 0, skipped: 0 })
const onMongo =
  typeof mongo === 'string' ? `MongoDB not run (${mongo})` : `MongoDB leg on ${mongo.name}`
if (typeof mongo === 'string') add({ failed: 0, passed: 0, skipped: total(byLeg.sqlite) })
rmSync(temporary, { force: true, recursive: true })

console.log(`\nTook ${Math.round((Date.now() - begun) / 1000)} s.`)
console.log(`Databases: SQLite; ${onMongo}. Browser: ${chromium ?? 'no browser'}.`)
console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`)
process.exit(sum.failed === 0 ? 0 : 1)

async function check(name: string, args: string[]): Promise<void> {
  const child = spawn(process.execPath, args, { stdio: 'inherit' })
  const code = await new Promise<null | number>((resolve) => {
    child.once('error', () => resolve(1)).once('close', resolve)
  })
  console.log(`${code === 0 ? 'PASS' : 'FAIL'} ${name}`)
  add({ failed: code === 0 ? 0 : 1, passed: code === 0 ? 1 : 0, skipped: 0 })
}

function add({ failed, passed, skipped }: Counts): void {
  sum.failed += failed
  sum.passed += passed
  sum.skipped += skipped
}

function total(leg: Counts | undefined): number {
  return leg ? leg.failed + leg.passed + leg.skipped : 0
}
