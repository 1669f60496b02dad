import { describe, expect, it, jest } from '@jest/globals'
import { readFileSync, statSync } from 'node:fs'
import { userInfo } from 'node:os'
import path from 'node:path'

import { commune, freePort, newFolder, startNpm, startServer } from '../support/startProcess.ts'

const ready = /Sẵn sàng sau/

async function settings(more: Record<string, string> = {}) {
  const port = await freePort()
  return {
    base: `http://127.0.0.1:${port}`,
    env: { PORT: String(port), PORTAL_DATA: newFolder(), ...more },
  }
}

const articles =
  '/api/articles?where[slug][equals]=ke-hoach-tuyen-truyen-cchc-xa-linh-truong-nam-2024&depth=1'
const json = async (url: string, init?: RequestInit) =>
  (await fetch(url, init)).json() as Promise<never>
const login = (base: string, email: string, password: string) =>
  fetch(`${base}/api/users/login`, {
    body: JSON.stringify({ email, password }),
    headers: { 'Content-Type': 'application/json' },
    method: 'POST',
  })

/** What the command says and does while a server with the demo runs on the same database. */
async function importBeside(base: string, env: Record<string, string>) {
  const seedInto = (slug: string) => ['import', 'html', 'test/fixtures/seed', '--commune', slug]
  const again = await commune(seedInto('linh-truong'), env)
  expect(again).toMatchObject({ code: 0, output: expect.stringContaining('giữ bản đã sửa 2') })
  const dry = await commune([...seedInto('con-tien'), '--dry-run'], env)
  expect(dry.output).toMatch(/tạo mới 1.*\n.*chưa ghi gì/)
  const real = await commune(seedInto('con-tien'), env)
  expect(real.output).toMatch(/\[attachmentMissing\]/)
  expect(real.output).toMatch(/bổ sung 1, tạo mới 1/)
  expect((await commune(seedInto('con-tien'), env)).output).toMatch(/tạo mới 0.*không đổi 2/)
  expect(((await json(base + articles)) as { totalDocs: number }).totalDocs).toBe(1)
}

// Each starts several servers.
jest.setTimeout(240_000)

describe('npm start -- --api-only', () => {
  it('makes all it needs, serves the seed, tells accounts and password once, imports beside it, and stops cleanly', async () => {
    const { base, env } = await settings()
    const first = startServer(['--api-only'], env)
    const [, password = ''] = await first.printed(/Mật khẩu: (\S+)/)
    const output = first.output()
    expect(output).toContain(`${env.PORTAL_DATA}/secret`)
    expect(output).toContain(`${base.replace('127.0.0.1', 'localhost')}/api`)
    expect(statSync(path.join(env.PORTAL_DATA, 'secret')).mode & 0o777).toBe(0o600)

    const { docs } = (await json(base + articles)) as { docs: { plans: { planYear: number }[] }[] }
    expect(docs[0]?.plans[0]?.planYear).toBe(2024)
    const emails = [...output.matchAll(/^ {4}(\S+@\S+)/gm)].map(([, email = '']) => email)
    expect(emails).toHaveLength(9)
    expect((await login(base, emails[0] ?? '', password)).status).toBe(200)

    first.child.kill('SIGTERM')
    expect(await first.exit).toBe(0)
    const secret = readFileSync(path.join(env.PORTAL_DATA, 'secret'), 'utf8')

    const second = startServer(['--api-only'], env)
    await second.printed(ready)
    expect(second.output()).not.toMatch(/Mật khẩu|Đang nạp|khoá bí mật/)
    expect(readFileSync(path.join(env.PORTAL_DATA, 'secret'), 'utf8')).toBe(secret)
    expect((await login(base, emails[0] ?? '', password)).status).toBe(200)
    await importBeside(base, env)
    second.child.kill('SIGINT')
    expect(await second.exit).toBe(0)
  })

  it('finishes what runs when it is told to stop', async () => {
    const { base, env } = await settings({ PORTAL_DEMO: 'off' })
    const { output } = await commune(['users', 'create-admin', '--email', 'a@portal.example'], env)
    const password = /: (\S+)\s*$/.exec(output)?.[1] ?? ''
    const server = startServer(['--api-only'], env)
    await server.printed(ready)
    // Four passwords are hashed at a time: when the first answer is there, two still wait.
    const answers = Array.from({ length: 6 }, () => login(base, 'a@portal.example', password))
    await Promise.race(answers)
    server.child.kill('SIGTERM')
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([
      200, 200, 200, 200, 200, 200,
    ])
    expect(await server.exit).toBe(0)
    await expect(fetch(`${base}/healthz`)).rejects.toThrow()
  })

  it('gets the signal that npm gets', async () => {
    const { env } = await settings({ PORTAL_DEMO: 'off' })
    const server = startNpm(['start', '--', '--api-only'], env)
    await server.printed(ready)
    server.child.kill('SIGTERM')
    expect(await server.exit).toBe(0)
    expect(server.output()).toContain('Đang dừng')
  })

  it('ends at once at the second signal', async () => {
    const { base, env } = await settings({ PORTAL_DEMO: 'off' })
    const server = startServer(['--api-only'], env)
    await server.printed(ready)
    const stuck = fetch(`${base}/api/users/login`, {
      body: new ReadableStream({ start: (body) => body.enqueue(new TextEncoder().encode('{')) }),
      duplex: 'half',
      headers: { 'Content-Type': 'application/json' },
      method: 'POST',
    } as RequestInit).catch(() => 'cut off')
    await new Promise((resolve) => setTimeout(resolve, 200))
    server.child.kill('SIGTERM')
    await server.printed(/Đang dừng/)
    server.child.kill('SIGTERM')
    expect(await server.exit).toBe(130)
    expect(await stuck).toBe('cut off')
  })

  it('stops cleanly when it is told to in the middle of the demo, and goes on later', async () => {
    const { env } = await settings()
    const first = startServer(['--api-only'], env)
    await first.printed(/tài khoản, mỗi vai trò/)
    first.child.kill('SIGTERM')
    expect(await first.exit).toBe(0)
    expect(first.output()).not.toMatch(ready)
    const second = startServer(['--api-only'], env)
    await second.printed(/Mật khẩu: (\S+)/)
    second.child.kill('SIGTERM')
    expect(await second.exit).toBe(0)
  })
})

describe('PORTAL_DEMO=off', () => {
  it('loads nothing, and the first administrator is made from the command line only', async () => {
    const { base, env } = await settings({ PORTAL_DEMO: 'off' })
    const server = startServer(['--api-only'], env)
    await server.printed(ready)
    expect(server.output()).not.toMatch(/Mật khẩu|Đang nạp/)
    expect(((await json(`${base}/api/communes`)) as { totalDocs: number }).totalDocs).toBe(0)
    const first = await fetch(`${base}/api/users/first-register`, {
      body: JSON.stringify({ email: 'x@portal.example', name: 'X', password: 'mot-mat-khau-dai' }),
      headers: { 'Content-Type': 'application/json' },
      method: 'POST',
    })
    expect(first.status).toBe(403)

    const made = await commune(['users', 'create-admin', '--email', 'Admin@portal.example'], env)
    expect(made.code).toBe(0)
    const password = /: (\S+)\s*$/.exec(made.output)?.[1] ?? ''
    expect((await login(base, 'admin@portal.example', password)).status).toBe(200)

    const reset = await commune(['users', 'reset-password', '--email', 'admin@portal.example'], env)
    const next = /: (\S+)\s*$/.exec(reset.output)?.[1] ?? ''
    expect((await login(base, 'admin@portal.example', password)).status).toBe(401)
    expect((await login(base, 'admin@portal.example', next)).status).toBe(200)
    const refused = await commune(
      ['act', 'submit', 'articles', 'khong-co', '--as', 'admin@portal.example'],
      env,
    )
    expect([refused.code, refused.output]).toEqual([1, expect.stringMatching(/^CP_NOT_FOUND: /m)])
    const due = await commune(['run-due'], env)
    expect([due.code, due.output]).toEqual([0, expect.stringContaining('Đã xử lý 0')])
    const factor = await commune(['users', 'reset-mfa', '--email', 'admin@portal.example'], env)
    expect([factor.code, factor.output]).toEqual([
      0,
      expect.stringContaining('mọi phiên đã kết thúc'),
    ])
    const trail = await commune(['audit', 'export', '--format', 'jsonl'], env)
    const told = trail.output.split('\n').filter((line) => line.includes('"actorType":"system"'))
    for (const action of ['grant', 'passwordChanged', 'export']) {
      const row = told.find((line) => line.includes(`"action":"${action}"`))
      expect([action, row]).toEqual([action, expect.stringContaining(`${userInfo().username}@`)])
    }
    server.child.kill('SIGTERM')
    await server.exit

    const later = startServer(['--api-only'], { PORT: env.PORT, PORTAL_DATA: env.PORTAL_DATA })
    await later.printed(ready)
    expect(later.output()).not.toMatch(/Đang nạp/)
    later.child.kill('SIGTERM')
    await later.exit
  })
})

describe('npm run commune', () => {
  it.each([
    [['import', 'html', 'test/fixtures/seed', '--commune', 'khong-co'], '--commune'],
    [['import', 'html', 'test/fixtures/seed'], '--commune'],
    [['import', 'html', 'khong/co', '--commune', 'x'], 'khong/co'],
    [['import', 'html', 'test/fixtures/seed', '--commune', 'x', '--fast'], '--fast'],
    [['import', 'html', '--commune', 'x'], 'import html'],
    [['import', 'pdf'], 'import pdf'],
    [['act', 'publish'], 'act'],
    [['act', 'publish', 'articles', 'x'], '--as'],
    [['act', 'expire', 'articles', 'x', '--as', 'a@portal.example'], 'act'],
    [['act', 'publish', 'users', 'x', '--as', 'a@portal.example'], 'act'],
    [['act', 'publish', 'articles', 'x', '--as', 'khong@co.example'], '--as'],
    [['users', 'create-admin'], '--email'],
    [['users', 'reset-mfa', '--email', 'khong@co.example'], '--email'],
    [['users', 'reset-password', '--email', 'khong@co.example'], '--email'],
  ])('%j is refused in one sentence that names %s', async (args, names) => {
    const { code, output } = await commune(args, { PORTAL_DATA: newFolder() })
    expect(code).toBe(1)
    expect(output).toMatch(new RegExp(`^${names}: .+ \\(.+\\)$`, 'm'))
  })

  it('lists its commands', async () => {
    const { code, output } = await commune(['help'], {})
    expect(code).toBe(0)
    for (const name of [
      'act <',
      'import html',
      'run-due',
      'users create-admin',
      'users reset-mfa',
      'users reset-password',
    ])
      expect(output).toContain(name)
  })
})
