import path from 'node:path'
import { z } from 'zod'

import { OperatorError } from './operatorError.ts'
import { minSecretLength } from './secret.ts'
import { isTrustProxy, toTrustProxy } from './trustProxy.ts'

const variables = z.object({
  DATABASE_URL: z.string().regex(/^(?:file:.+|mongodb(?:\+srv)?:\/\/.+)$/),
  HOST: z.string(),
  MAIL_FROM: z.string().regex(/^[^\s@]+@[^\s@]+$/),
  PAYLOAD_SECRET: z.string().min(minSecretLength),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= 65_535),
  PORTAL_DATA: z.string(),
  PORTAL_DEMO: z.enum(['on', 'off']),
  PORTAL_REQUIRE_MFA: z.enum(['on', 'off']),
  PORTAL_TRUST_PROXY: z.string().refine(isTrustProxy),
  PORTAL_UNKNOWN_HOST: z.enum(['all', 'none']),
  PORTAL_URL: z
    .string()
    .regex(/^https?:\/\/[^\s/?#@]+\/?$/)
    .refine((url) => URL.canParse(url)),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/.+$/)
    .refine((url) => URL.canParse(url)),
})

/** What each variable must look like, for the sentence that refuses it. */
const expected: Record<keyof typeof variables.shape, { en: string; vi: string }> = {
  DATABASE_URL: { en: 'file:… or mongodb://…', vi: 'file:… hoặc mongodb://…' },
  HOST: { en: 'an address to listen on', vi: 'một địa chỉ để lắng nghe' },
  MAIL_FROM: { en: 'a mail address', vi: 'một địa chỉ thư' },
  PAYLOAD_SECRET: { en: 'at least 32 characters', vi: 'ít nhất 32 ký tự' },
  PORT: { en: 'a number from 0 to 65535', vi: 'một số từ 0 đến 65535' },
  PORTAL_DATA: { en: 'a folder', vi: 'một thư mục' },
  PORTAL_DEMO: { en: 'on or off', vi: 'on hoặc off' },
  PORTAL_REQUIRE_MFA: { en: 'on or off', vi: 'on hoặc off' },
  PORTAL_TRUST_PROXY: {
    en: 'off, the number of proxies, or their addresses',
    vi: 'off, số lượng proxy, hoặc địa chỉ của chúng',
  },
  PORTAL_UNKNOWN_HOST: { en: 'all or none', vi: 'all hoặc none' },
  PORTAL_URL: {
    en: 'an address without a path, like https://contien.quangtri.gov.vn',
    vi: 'địa chỉ không kèm đường dẫn, như https://contien.quangtri.gov.vn',
  },
  SMTP_URL: { en: 'smtp://… or smtps://…', vi: 'smtp://… hoặc smtps://…' },
}

export type Database =
  Readonly<{ file: string; kind: 'sqlite' }> | Readonly<{ kind: 'mongodb'; url: string }>

/** The settings of the reference deployment; docs/operator.md has the table. */
export type Env = Readonly<{
  database: Database
  /** Folder of database, uploads, secret and outbox; absolute. */
  dataFolder: string
  /** `new`: load the demo while the database is new. */
  demo: 'new' | 'off' | 'on'
  host: string
  mail: Readonly<{ from: string; smtpUrl: null | string }>
  port: number
  /** Public address without a path or a slash at the end. */
  portalUrl: string
  /** Approvers and administrators log in in two steps. */
  requireSecondFactor: boolean
  /** null: made once and kept in the data folder. */
  secret: null | string
  /** What Express calls `trust proxy`; false believes no `X-Forwarded-*`. */
  trustProxy: false | number | string
  unknownHost: 'all' | 'none'
}>

/**
 * Reads the settings out of the environment's variables. An empty variable counts as not set.
 * @throws OperatorError naming the variable that cannot be used
 */
export function parseEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = variables.partial().safeParse(given)
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0]) as keyof typeof expected
    const { en, vi } = expected[name]
    throw new OperatorError(name, { en: `must be ${en}.`, vi: `phải là ${vi}.` })
  }
  const vars = parsed.data
  refuseWhatIsNotThereYet(given)
  const dataFolder = path.resolve(vars.PORTAL_DATA ?? 'data')
  const database = databaseFrom(vars.DATABASE_URL, dataFolder)
  const isSqlite = database.kind === 'sqlite'
  if (!isSqlite && !vars.PAYLOAD_SECRET) {
    throw new OperatorError('PAYLOAD_SECRET', {
      en: 'is required with MongoDB (at least 32 characters).',
      vi: 'bắt buộc khi dùng MongoDB (ít nhất 32 ký tự).',
    })
  }
  const port = vars.PORT ?? 3000
  const portalUrl = vars.PORTAL_URL?.replace(/\/$/, '') ?? `http://localhost:${port}`
  return Object.freeze({
    database,
    dataFolder,
    demo: vars.PORTAL_DEMO ?? (isSqlite ? 'new' : 'off'),
    host: vars.HOST ?? '127.0.0.1',
    mail: {
      from: vars.MAIL_FROM ?? `portal@${new URL(portalUrl).hostname}`,
      smtpUrl: vars.SMTP_URL ?? null,
    },
    port,
    portalUrl,
    requireSecondFactor: vars.PORTAL_REQUIRE_MFA ? vars.PORTAL_REQUIRE_MFA === 'on' : !isSqlite,
    secret: vars.PAYLOAD_SECRET ?? null,
    trustProxy: toTrustProxy(vars.PORTAL_TRUST_PROXY ?? 'off'),
    unknownHost: vars.PORTAL_UNKNOWN_HOST ?? (isSqlite ? 'all' : 'none'),
  })
}

/** A setting that would silently do nothing is worse than a refusal. */
function refuseWhatIsNotThereYet(given: Record<string, unknown>): void {
  const s3 = Object.keys(given).find((name) => name.startsWith('S3_'))
  if (s3) {
    throw new OperatorError(s3, {
      en: 'this version keeps files in PORTAL_DATA only.',
      vi: 'phiên bản này chỉ lưu tệp trong PORTAL_DATA.',
    })
  }
}

function databaseFrom(url: string | undefined, dataFolder: string): Database {
  if (url?.startsWith('mongodb')) return { kind: 'mongodb', url }
  const file = url ? path.resolve(url.slice('file:'.length)) : path.join(dataFolder, 'portal.db')
  return { file, kind: 'sqlite' }
}

/** The settings of this process. Nothing else reads `process.env`. */
export const readEnv = (): Env => parseEnv(process.env)

/** What a program started by this one gets to see. */
export const childEnvironment = (extra: Record<string, string>): NodeJS.ProcessEnv => ({
  ...process.env,
  ...extra,
})
