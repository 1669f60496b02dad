import { beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { newFolder } from '../support/startProcess.ts'

/** Somebody else's Payload application: another database setting, a collection of its own. */
const host = `
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { buildConfig, getPayload } from 'payload'
import { communePortal } from 'payload-commune-portal'
import { publishDeadline } from 'payload-commune-portal/law'
import { parseDocumentNumber } from 'payload-commune-portal/vietnamese'

const config = buildConfig({
  collections: [{ slug: 'shops', access: { read: () => true }, fields: [{ name: 'name', type: 'text' }] }],
  db: sqliteAdapter({ client: { url: 'file:./host.db' }, idType: 'uuid' }),
  plugins: [communePortal({ filesFolder: './files', portalUrl: 'https://host.example', unknownHost: 'all' })],
  secret: 'x'.repeat(40),
  telemetry: false,
  typescript: { autoGenerate: false },
})
const payload = await getPayload({ config })
const commune = await payload.create({
  collection: 'communes',
  data: {
    address: 'Thôn 1',
    email: 'xa-a@host.example',
    fullName: 'UBND xã A',
    infoContactPoint: { name: 'Văn phòng', phone: '0233 000 001' },
    kind: 'xa',
    legalBasis: 'Nghị quyết 1',
    name: 'xã A',
    phone: '0233 000 000',
    province: 'P',
    responsiblePerson: 'Chủ tịch UBND xã',
    slug: 'a',
    status: 'active',
    validFrom: '2025-07-01',
  },
})
const unit = { kind: 'ubnd', name: 'UBND xã A', shortName: 'UBND', tenant: commune.id }
const { id } = await payload.create({ collection: 'units', data: unit })
const title = 'Kế hoạch năm 2026'
const data = { _status: 'published', planYear: 2026, tenant: commune.id, title, unit: id }
await payload.create({ collection: 'plans', data })
await payload.create({ collection: 'plans', data: { ...data, _status: 'draft' }, draft: true })
const { docs } = await payload.find({ collection: 'plans', depth: 1, overrideAccess: false })
console.log('ANSWER ' + JSON.stringify({
  deadline: publishDeadline('2026-11-06'),
  number: parseDocumentNumber('12/KH-UBND').number,
  own: Boolean(payload.collections.shops),
  plans: docs.map(({ slug, tenant }) => [slug, tenant.name]),
  secure: payload.collections.users.config.auth.cookies.secure,
}))
await payload.destroy()
process.exit(0)
`

let folder: string

beforeAll(() => {
  folder = newFolder()
  const npm = (args: string[]) =>
    execFileSync('npm', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  npm(['pack', '--pack-destination', folder])
  rmSync('dist', { force: true, recursive: true })
  const modules = path.join(folder, 'node_modules')
  mkdirSync(modules)
  for (const name of readdirSync('node_modules')) {
    symlinkSync(path.resolve('node_modules', name), path.join(modules, name))
  }
  const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'))
  execFileSync('tar', ['xzf', path.join(folder, tarball), '-C', modules])
  execFileSync('mv', [path.join(modules, 'package'), path.join(modules, 'payload-commune-portal')])
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(path.join(folder, 'host.js'), host)
})

describe('the packed plugin', () => {
  it('works inside somebody else’s Payload application', () => {
    const { HOME, PATH } = process.env
    const output = execFileSync(process.execPath, ['--conditions=production', 'host.js'], {
      cwd: folder,
      encoding: 'utf8',
      env: { DISABLE_PAYLOAD_HMR: 'true', HOME, NODE_ENV: undefined as never, PATH },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const answer: unknown = JSON.parse(/^ANSWER (.*)$/m.exec(output)?.[1] ?? 'null')
    expect(answer).toEqual({
      deadline: '2026-11-13',
      number: 12,
      own: true,
      plans: [['ke-hoach-nam-2026', 'xã A']],
      secure: true,
    })
  })
})
