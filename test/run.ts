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
const domain = 'test/together/unit/domain'
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

const byLeg: Record<string, Counts> = {}
if (only.length === 0) {
  // With coverage, which would slow down everything else: no branch of the rules is untried.
  jest('--coverage', '--coverageReporters=text-summary', '--selectProjects', 'unit', '--', domain)
  jest('--testPathIgnorePatterns', domain, '--selectProjects', ...legs)
} else {
  jest('--selectProjects', ...legs, '--', ...only)
}
if (typeof mongo !== 'string') await mongo.stop()

for (const leg of Object.values(byLeg)) add(leg)
const onMongo =
  typeof mongo === 'string' ? `MongoDB not run (${mongo})` : `MongoDB leg on ${mongo.name}`
if (typeof mongo === 'string') add({ failed: 0, passed: 0, skipped: total(byLeg.sqlite) })
rmSync(temporary, { force: true, recursive: true })

console.log(`\nTook ${Math.round((Date.now() - begun) / 1000)} s.`)
console.log(`Databases: SQLite; ${onMongo}. Browser: ${chromium ?? 'no browser'}.`)
console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`)
process.exit(sum.failed === 0 ? 0 : 1)

/** Runs these tests; what failed beside them, as coverage that is too low, counts as a failure. */
function jest(...args: string[]): void {
  const counts = path.join(temporary, 'counts.json')
  rmSync(counts, { force: true })
  const { status } = spawnSync(
    process.execPath,
    ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', ...args],
    {
      env: {
        ...process.env,
        TEST_CHROMIUM: chromium ?? '',
        TEST_COUNTS: counts,
        TEST_FOLDER: temporary,
        TEST_TOGETHER: only.length === 0 ? 'yes' : '',
        TEST_MONGO_IS_STAND_IN: typeof mongo !== 'string' && mongo.isStandIn ? 'yes' : '',
        TEST_MONGO_URI: typeof mongo === 'string' ? '' : mongo.uri,
      },
      stdio: 'inherit',
    },
  )
  const found = existsSync(counts)
    ? (JSON.parse(readFileSync(counts, 'utf8')) as Record<string, Counts>)
    : {}
  for (const [leg, more] of Object.entries(found)) byLeg[leg] = plus(more, byLeg[leg])
  const hasFailure = Object.values(found).some(({ failed }) => failed > 0)
  if (status !== 0 && !hasFailure) add({ failed: 1, passed: 0, skipped: 0 })
}

async function check(name: string, args: string[]): Promise<void> {
  const child = spawn(process.execPath, args, { stdio: 'inherit' })
  const code = await new Promise<null | number>((resolve) => {
    child.once('error', () => resolve(1)).once('close', resolve)
  })
  console.log(`${code === 0 ? 'PASS' : 'FAIL'} ${name}`)
  add({ failed: code === 0 ? 0 : 1, passed: code === 0 ? 1 : 0, skipped: 0 })
}

function add(more: Counts): void {
  Object.assign(sum, plus(more, sum))
}

function plus(a: Counts, b: Counts = { failed: 0, passed: 0, skipped: 0 }): Counts {
  return {
    failed: a.failed + b.failed,
    passed: a.passed + b.passed,
    skipped: a.skipped + b.skipped,
  }
}

function total(leg: Counts | undefined): number {
  return leg ? leg.failed + leg.passed + leg.skipped : 0
}
