import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
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
    'a setting this version cannot keep',
    { names: 'PORTAL_REQUIRE_MFA', settings: () => ({ PORTAL_REQUIRE_MFA: 'on' }) },
  ],
]

describe('npm start with something that cannot work', () => {
  it.each(cases)(
    '%s: one sentence that names it, an exit code, nothing half-made',
    async (_what, { flags, names, settings }) => {
      const folder = newFolder()
      const data = path.join(folder, 'data')
      const started = startServer(flags ?? ['--api-only'], {
        PORT: String(await freePort()),
        PORTAL_DATA: data,
        ...settings(folder),
      })
      expect(await started.exit).toBe(1)
      const lines = started.output().trim().split('\n')
      expect(lines).toHaveLength(1)
      expect(lines[0]).toMatch(new RegExp(`^${names}: .+ \\(.+\\)$`))
      expect(existsSync(data)).toBe(false)
    },
  )
})
