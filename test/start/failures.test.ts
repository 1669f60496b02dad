import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type Server } from 'node:net'
import path from 'node:path'

import { freePort, newFolder, startServer } from '../support/startProcess.ts'

let busy: Server
let busyPort: number
const secret = 's'.repeat(32)

beforeAll(async () => {
  busyPort = await freePort()
  busy = createServer().listen(busyPort, '127.0.0.1')
})
afterAll(() => void busy.close())

type Case = {
  flags?: string[]
  names: string
  settings: (folder: string) => Record<string, string>
}

const cases: [string, Case][] = [
  [
    'a flag that does not exist',
    { flags: ['--api-only', '--fast'], names: '--fast', settings: () => ({}) },
  ],
  ['a port that is in use', { names: 'PORT', settings: () => ({ PORT: String(busyPort) }) }],
  ['a port that is none', { names: 'PORT', settings: () => ({ PORT: 'abc' }) }],
  ['a host that is not this machine', { names: 'HOST', settings: () => ({ HOST: '203.0.113.1' }) }],
  [
    'a data folder that cannot be written to',
    {
      names: 'PORTAL_DATA',
      settings: (folder) => {
        writeFileSync(path.join(folder, 'tep'), 'x')
        return { PORTAL_DATA: path.join(folder, 'tep', 'data') }
      },
    },
  ],
  [
    'MongoDB without a secret',
    {
      names: 'PAYLOAD_SECRET',
      settings: () => ({ DATABASE_URL: 'mongodb://127.0.0.1:1/x?replicaSet=rs0' }),
    },
  ],
  [
    'MongoDB with a weak secret',
    {
      names: 'PAYLOAD_SECRET',
      settings: () => ({
        DATABASE_URL: 'mongodb://127.0.0.1:1/x?replicaSet=rs0',
        PAYLOAD_SECRET: 'yếu',
      }),
    },
  ],
  [
    'a MongoDB that does not answer',
    {
      names: 'DATABASE_URL',
      settings: () => ({
        DATABASE_URL: 'mongodb://127.0.0.1:1/x?replicaSet=rs0',
        PAYLOAD_SECRET: secret,
      }),
    },
  ],
  [
    'a database file in a folder that does not exist',
    {
      names: 'DATABASE_URL',
      settings: (folder) => ({ DATABASE_URL: `file:${folder}/khong/co/portal.db` }),
    },
  ],
  [
    'a database that is a folder',
    {
      names: 'DATABASE_URL',
      settings: (folder) => {
        mkdirSync(path.join(folder, 'thu-muc'))
        return { DATABASE_URL: `file:${folder}/thu-muc` }
      },
    },
  ],
  [
    'a database file that is something else',
    {
      names: 'DATABASE_URL',
      settings: (folder) => {
        writeFileSync(path.join(folder, 'khac.db'), 'đây không phải cơ sở dữ liệu')
        return { DATABASE_URL: `file:${folder}/khac.db` }
      },
    },
  ],
  [
    'a database file with the right first bytes and nothing behind them',
    {
      names: 'DATABASE_URL',
      settings: (folder) => {
        writeFileSync(path.join(folder, 'hong.db'), `SQLite format 3\0${'x'.repeat(8192)}`)
        return { DATABASE_URL: `file:${folder}/hong.db` }
      },
    },
  ],
  [
    'an address of MongoDB that is none',
    {
      names: 'DATABASE_URL',
      settings: () => ({ DATABASE_URL: 'mongodb://a:b:c@@/x', PAYLOAD_SECRET: secret }),
    },
  ],
  [
    'a proxy that is no address',
    { names: 'PORTAL_TRUST_PROXY', settings: () => ({ PORTAL_TRUST_PROXY: 'banana' }) },
  ],
  [
    'a proxy with an address that cannot be',
    { names: 'PORTAL_TRUST_PROXY', settings: () => ({ PORTAL_TRUST_PROXY: '300.1.1.1' }) },
  ],
  [
    'a public address that cannot be',
    { names: 'PORTAL_URL', settings: () => ({ PORTAL_URL: 'http://[::zz]' }) },
  ],
  [
    'a data folder where no folder can be made',
    { names: 'PORTAL_DATA', settings: () => ({ PORTAL_DATA: '/proc/portal' }) },
  ],
  [
    'a kept secret that can be guessed',
    {
      names: 'PAYLOAD_SECRET',
      settings: (folder) => {
        const kept = path.join(folder, 'kept')
        mkdirSync(kept)
        writeFileSync(path.join(kept, 'secret'), 'weak\n')
        return { PORTAL_DATA: kept }
      },
    },
  ],
  [
    'a setting this version cannot keep',
    { names: 'S3_BUCKET', settings: () => ({ S3_BUCKET: 'files' }) },
  ],
]

describe('npm start with something that cannot work', () => {
  it.each(cases)(
    '%s: one sentence that names it, an exit code, nothing half-made',
    async (_what, { flags, names, settings }) => {
      const folder = newFolder()
      const data = path.join(folder, 'data')
      const given = settings(folder)
      const before = readdirSync(folder, { recursive: true }).sort()
      const started = startServer(flags ?? ['--api-only'], {
        PORT: String(await freePort()),
        PORTAL_DATA: data,
        ...given,
      })
      expect(await started.exit).toBe(1)
      const lines = started.output().trim().split('\n')
      expect(lines).toHaveLength(1)
      expect(lines[0]).toMatch(new RegExp(`^${names}: .+ \\(.+\\)$`))
      expect(existsSync(data)).toBe(false)
      expect(readdirSync(folder, { recursive: true }).sort()).toEqual(before)
    },
  )

  it('with a kept secret that others can read: takes that away from them and says so', async () => {
    const data = newFolder()
    const file = path.join(data, 'secret')
    writeFileSync(file, `${secret}\n`)
    chmodSync(file, 0o644)
    const settings = { PORT: String(await freePort()), PORTAL_DATA: data, PORTAL_DEMO: 'off' }
    const started = startServer(['--api-only'], settings)
    await started.printed(/Sẵn sàng/)
    started.child.kill('SIGTERM')
    expect(await started.exit).toBe(0)
    expect(started.output()).toContain(`${file} thành 0600`)
    expect((statSync(file).mode & 0o777).toString(8)).toBe('600')
    expect(readFileSync(file, 'utf8')).toBe(`${secret}\n`)
  })
})
