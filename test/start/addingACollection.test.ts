import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { spawn } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'

import { newFolder } from '../support/startProcess.ts'

/** A copy of this project, to which the example of docs/contributor.md is added as it stands. */
let folder: string
const inFolder = (...names: string[]) => path.join(folder, ...names)

beforeAll(() => {
  folder = newFolder()
  const copied = ['collections', 'docs', 'plugins', 'src', 'package.json', 'payload.config.ts']
  for (const name of [
    ...copied,
    'tsconfig.json',
    'jest.config.js',
    'test/support',
    'test/schema',
  ]) {
    cpSync(name, inFolder(name), { recursive: true })
  }
  symlinkSync(path.resolve('node_modules'), inFolder('node_modules'))
  const [file, line, test] = examples()
  mkdirSync(inFolder('collections', 'Links'))
  writeFileSync(inFolder('collections', 'Links', 'index.ts'), file ?? '')
  appendFileSync(inFolder('collections', 'all.ts'), line ?? '')
  writeFileSync(inFolder('test', 'schema', 'links.test.ts'), test ?? '')
})
afterAll(() => rmSync(folder, { force: true, recursive: true }))

describe('a collection added as docs/contributor.md says', () => {
  it('is one file, one line and one test; npm run generate writes the rest', async () => {
    expect(await run('tsx/dist/cli.mjs', ...generate, 'links')).toEqual(passed)
    const [migration] = readdirSync(inFolder('src', 'db', 'migrations')).filter((name) =>
      name.endsWith('_links.ts'),
    )
    const sql = readFileSync(inFolder('src', 'db', 'migrations', migration ?? ''), 'utf8')
    expect(sql).toMatch(/CREATE TABLE \\`links\\`/)
    expect(readFileSync(inFolder('docs', 'content-model.md'), 'utf8')).toContain('\n## links\n')
    expect(readFileSync(inFolder('src', 'payload-types.ts'), 'utf8')).toContain(
      'export interface Link {',
    )
  })

  it('has right types and passes its schema test and the general ones', async () => {
    writeFileSync(inFolder('tsconfig.links.json'), JSON.stringify(typesOfTheExample))
    const answers = await Promise.all([
      run('typescript/bin/tsc', '-p', 'tsconfig.links.json'),
      run('jest/bin/jest.js', '--selectProjects', 'schema', '--', 'links', 'schema/collections'),
    ])
    expect(answers).toEqual([passed, passed])
  })
})

const generate = ['--conditions=production', 'src/cli/generate.ts']
const passed = { code: 0, output: expect.any(String) }
const typesOfTheExample = {
  compilerOptions: { incremental: false, types: ['node'] },
  extends: './tsconfig.json',
  files: ['collections/Links/index.ts', 'src/payload-types.ts'],
  include: [],
}

/** The code blocks of the section "Adding a collection", in their order. */
function examples(): string[] {
  const page = readFileSync('docs/contributor.md', 'utf8')
  const section = page.split('\n## ').find((part) => part.startsWith('Adding a collection')) ?? ''
  return [...section.matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code ?? '')
}

function run(command: string, ...args: string[]): Promise<{ code: number; output: string }> {
  const { HOME, PATH, TMPDIR } = process.env
  const options = ['--experimental-vm-modules', '--no-warnings']
  const child = spawn(process.execPath, [...options, `node_modules/${command}`, ...args], {
    cwd: folder,
    env: { HOME, NODE_ENV: undefined as never, PATH, TMPDIR },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  }
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code: code ?? -1, output }))
  })
}
