import { describe, expect, it } from '@jest/globals'
import path from 'node:path'

import { parseEnv } from '../../../src/config/env.ts'

const secret = 's'.repeat(32)
const mongo = 'mongodb://127.0.0.1:27017/portal?replicaSet=rs0'

describe('the settings', () => {
  it('need nothing at all for the embedded database', () => {
    expect(parseEnv({})).toEqual({
      database: { file: path.resolve('data/portal.db'), kind: 'sqlite' },
      dataFolder: path.resolve('data'),
      demo: 'new',
      host: '127.0.0.1',
      mail: { from: 'portal@localhost', smtpUrl: null },
      port: 3000,
      portalUrl: 'http://localhost:3000',
      requireSecondFactor: false,
      secret: null,
      trustProxy: false,
      unknownHost: 'all',
    })
  })

  it('are stricter with MongoDB: no demo, nothing for unknown hosts, a second factor', () => {
    const env = parseEnv({ DATABASE_URL: mongo, PAYLOAD_SECRET: secret })
    expect(env).toMatchObject({
      database: { kind: 'mongodb', url: mongo },
      demo: 'off',
      requireSecondFactor: true,
      unknownHost: 'none',
    })
  })

  it('ask for a second factor, or not, as PORTAL_REQUIRE_MFA says', () => {
    const onMongo = { DATABASE_URL: mongo, PAYLOAD_SECRET: secret }
    expect(parseEnv({ PORTAL_REQUIRE_MFA: 'on' }).requireSecondFactor).toBe(true)
    expect(parseEnv({ ...onMongo, PORTAL_REQUIRE_MFA: 'off' }).requireSecondFactor).toBe(false)
  })

  it('count an empty variable as not set', () => {
    expect(parseEnv({ DATABASE_URL: '', PAYLOAD_SECRET: '', PORT: '' }).port).toBe(3000)
  })

  it.each([
    ['file:./x/y.db', path.resolve('x/y.db')],
    ['file:/srv/y.db', '/srv/y.db'],
    ['file:///srv/y.db', '/srv/y.db'],
  ])('read %s as a file', (DATABASE_URL, file) => {
    expect(parseEnv({ DATABASE_URL }).database).toEqual({ file, kind: 'sqlite' })
  })

  it.each([
    ['off', false],
    ['1', 1],
    ['loopback, 10.0.0.1', 'loopback, 10.0.0.1'],
    ['10.0.0.0/8,fc00::/7', '10.0.0.0/8,fc00::/7'],
  ])(
    'believe forwarded headers as PORTAL_TRUST_PROXY=%s says',
    (PORTAL_TRUST_PROXY, trustProxy) => {
      expect(parseEnv({ PORTAL_TRUST_PROXY }).trustProxy).toBe(trustProxy)
    },
  )

  it.each([
    ['PORT', { PORT: 'abc' }],
    ['PORT', { PORT: '70000' }],
    ['DATABASE_URL', { DATABASE_URL: 'postgres://x' }],
    ['PAYLOAD_SECRET', { DATABASE_URL: mongo }],
    ['PAYLOAD_SECRET', { DATABASE_URL: mongo, PAYLOAD_SECRET: 'short' }],
    ['PAYLOAD_SECRET', { PAYLOAD_SECRET: 's'.repeat(31) }],
    ['PORTAL_DEMO', { PORTAL_DEMO: 'yes' }],
    ['PORTAL_UNKNOWN_HOST', { PORTAL_UNKNOWN_HOST: 'some' }],
    ['PORTAL_URL', { PORTAL_URL: 'contien.gov.vn' }],
    ['PORTAL_URL', { PORTAL_URL: 'https://contien.gov.vn/cms' }],
    ['PORTAL_REQUIRE_MFA', { PORTAL_REQUIRE_MFA: 'maybe' }],
    ['S3_BUCKET', { S3_BUCKET: 'files' }],
    ['SMTP_URL', { SMTP_URL: 'localhost' }],
    ['MAIL_FROM', { MAIL_FROM: 'no address' }],
    ['PORTAL_TRUST_PROXY', { PORTAL_TRUST_PROXY: 'everybody!' }],
    ['PORTAL_TRUST_PROXY', { PORTAL_TRUST_PROXY: 'banana' }],
    ['PORTAL_TRUST_PROXY', { PORTAL_TRUST_PROXY: '300.1.1.1' }],
    ['PORTAL_TRUST_PROXY', { PORTAL_TRUST_PROXY: '10.0.0.0/33' }],
    ['PORTAL_TRUST_PROXY', { PORTAL_TRUST_PROXY: 'loopback,' }],
    ['PORTAL_URL', { PORTAL_URL: 'http://[::zz]' }],
    ['PORTAL_URL', { PORTAL_URL: 'https://contien.gov.vn:99999' }],
    ['SMTP_URL', { SMTP_URL: 'smtp://[::zz]' }],
  ])('refuse a bad %s in one sentence that names it (%j)', (name, variables) => {
    const ask = () => parseEnv(variables)
    expect(ask).toThrow(new RegExp(`^${name}: [^\\n]+ \\([^\\n]+\\)$`))
  })
})
