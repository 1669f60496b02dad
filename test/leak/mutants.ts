import { execFileSync, spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'

/**
 * `npm run test:leak:mutants -- [--only PATTERN] [--write FILE]`: takes away one guard after the
 * other (mutants.json) in a copy of the repository and expects something to fail: the leak suite
 * with the questions named (`leak`), or tests (`test`). A guard nothing misses is a hole in the tests.
 * First the same is run with nothing taken away: what fails then has noticed no mutant.
 */
type Mutant = {
  file: string
  /** Stands in the file exactly once. */
  find: string
  leak?: string
  replace: string
  test?: string
  /** What is taken away, in words. */
  what: string
}
type Fate = 'broken' | 'found' | 'survived'

const { values } = parseArgs({ options: { only: { type: 'string' }, write: { type: 'string' } } })
const list = path.join(import.meta.dirname, 'mutants.json')
const all = JSON.parse(readFileSync(list, 'utf8')) as Mutant[]
const chosen = values.only ? new RegExp(values.only, 'i') : /(?:)/
const mutants = all.filter(({ file, what }) => chosen.test(`${file} ${what}`))
const minutes = 15
const requests = '1500'

for (const { file, find } of mutants) {
  const times = readFileSync(file, 'utf8').split(find).length - 1
  if (times !== 1) throw new Error(`${file} holds ${times} times: ${find} (test/leak/mutants.json)`)
}

const copy = mkdtempSync(path.join(os.tmpdir(), 'portal-mutants-'))
const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
  .split('\0')
  .filter(Boolean)
for (const file of files) {
  mkdirSync(path.dirname(path.join(copy, file)), { recursive: true })
  cpSync(file, path.join(copy, file))
}
symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'))
execFileSync('git', ['init', '--quiet'], { cwd: copy })

const unfit = [...new Set(mutants.map(watcherOf))].filter((watcher) => {
  const fate = watched(watcher)
  if (fate !== 'survived') console.log(`${fate === 'found' ? 'fails' : fate} unchanged: ${watcher}`)
  return fate !== 'survived'
})

const rows = mutants
  .filter((one) => !unfit.includes(watcherOf(one)))
  .map((mutant) => {
    const begun = Date.now()
    const fate = tried(mutant)
    const seconds = Math.round((Date.now() - begun) / 1000)
    console.log(`${fate.padEnd(8)} ${seconds} s  ${mutant.what}`)
    return { ...mutant, fate, seconds }
  })
rmSync(copy, { force: true, recursive: true })

const page = [
  `| Taken away | In | Found by | |`,
  `| --- | --- | --- | --- |`,
  ...rows.map(
    ({ fate, file, leak, test, what }) =>
      `| ${what} | ${file} | ${(leak ? `leak: ${leak}` : (test ?? '')).replaceAll('|', '\\|')} | ${fate} |`,
  ),
].join('\n')
if (values.write) writeFileSync(values.write, `${page}\n`)
const missed = rows.filter(({ fate }) => fate !== 'found')
console.log(`\n${page}\n\n${rows.length - missed.length} of ${rows.length} found`)
process.exit(missed.length + unfit.length === 0 ? 0 : 1)

function tried(mutant: Mutant): Fate {
  const file = path.join(copy, mutant.file)
  const before = readFileSync(file, 'utf8')
  writeFileSync(
    file,
    before.replace(mutant.find, () => mutant.replace),
  )
  try {
    return watched(watcherOf(mutant))
  } finally {
    writeFileSync(file, before)
  }
}

/** Who has to notice: `leak: …` or `test: …`. */
function watcherOf({ leak, test }: Mutant): string {
  return leak ? `leak: ${leak}` : `test: ${test ?? ''}`
}

function watched(watcher: string): Fate {
  const pattern = watcher.slice(watcher.indexOf(' ') + 1)
  return watcher.startsWith('leak: ') ? byQuestions(pattern) : byTests(pattern)
}

/** The suite says what it found; when it cannot even begin, the mutation is of no use. */
function byQuestions(which: string): Fate {
  const args = ['--stop', '--requests', requests, '--which', which]
  const { output, status } = node(
    '--conditions=production',
    '--import',
    'tsx',
    'test/leak/main.ts',
    ...args,
  )
  if (!output.includes('| Requests |')) return broken(output)
  return status === 0 ? 'survived' : 'found'
}

function byTests(pattern: string): Fate {
  const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js']
  const legs = ['--selectProjects', 'unit', 'schema', 'sqlite', '--maxWorkers=1', '--bail']
  const { output, status } = node(...jest, ...legs, '--testPathPatterns', pattern)
  if (output.includes('failed to run') || output.includes('No tests found')) return broken(output)
  return status === 0 ? 'survived' : 'found'
}

function node(...args: string[]): { output: string; status: null | number } {
  const { status, stderr, stdout } = spawnSync(process.execPath, args, {
    cwd: copy,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout: minutes * 60 * 1000,
  })
  return { output: `${stdout}${stderr}`, status }
}

function broken(output: string): Fate {
  console.log(output.slice(-2000))
  return 'broken'
}
