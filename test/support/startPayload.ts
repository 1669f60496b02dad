import type { Express } from 'express'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'
import supertest from 'supertest'

import { copyMigrated, keepMigrated } from './migratedSqlite.ts'
import { startStandIn } from './standIn.ts'

declare const DATABASE: 'mongodb' | 'sqlite'

export type Portal = {
  app: Express
  close: () => Promise<void>
  dataFolder: string
  payload: Payload
  /** Real HTTP against the server in API-only mode, as the public. */
  visitor: ReturnType<typeof supertest>
}

let shared: Promise<Portal> | undefined
let users = 0

/**
 * A portal of this test file's own: a new database on the leg's server (SQLite or MongoDB), its own
 * data folder, the real payload.config.ts and the real Express app. Files that run together
 * (together.ts) get the same one; the last of them closes it.
 */
export async function startPayload(settings: Record<string, string> = {}): Promise<Portal> {
  if (shared && Object.keys(settings).length > 0) throw new Error('needs a place in test/int/alone')
  users += 1
  const portal = await (shared ??= start(settings))
  const close = async () => {
    users -= 1
    if (users === 0) await portal.close()
  }
  return { ...portal, close }
}

async function start(settings: Record<string, string>): Promise<Portal> {
  const dataFolder = mkdtempSync(path.join(os.tmpdir(), 'portal-int-'))
  const name = `t${randomBytes(6).toString('hex')}`
  const server = DATABASE === 'mongodb' ? await mongoServer() : null
  const file = path.join(dataFolder, 'portal.db')
  const isNew = !server && !settings.DATABASE_URL
  if (isNew) copyMigrated(file)
  Object.assign(process.env, {
    DATABASE_URL: server ? urlOf(server.uri, name) : `file:${file}`,
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    PORTAL_DATA: dataFolder,
    PORTAL_REQUIRE_MFA: 'off',
    PORTAL_UNKNOWN_HOST: 'all',
    PORTAL_URL: 'http://localhost:3000',
    ...settings,
  })
  const { readEnv } = await import('../../src/config/env.ts')
  const { default: config } = await import('../../payload.config.ts')
  const { getPayload } = await import('payload')
  const { createApp } = await import('../../src/server/app.ts')
  const payload = await getPayload({ config })
  if (isNew) await keepMigrated(payload)
  // Jobs run when a test says so.
  payload.config.jobs.shouldAutoRun = () => false
  const app = createApp({ config, env: readEnv(), loginLimit: 10_000, payload })
  return {
    app,
    close: async () => {
      if (server && !server.isOwn) await dropDatabase(payload)
      await payload.destroy()
      server?.stop()
      rmSync(dataFolder, { force: true, recursive: true })
    },
    dataFolder,
    payload,
    visitor: supertest(app),
  }
}

type Server = { isOwn: boolean; stop: () => void; uri: string }

/** The leg's server, or a stand-in of this file's own. */
async function mongoServer(): Promise<Server> {
  const { MONGODB_STAND_IN, TEST_MONGO_URI = '' } = process.env
  if (MONGODB_STAND_IN) return { isOwn: true, ...(await startStandIn(MONGODB_STAND_IN)) }
  return { isOwn: false, stop: () => undefined, uri: TEST_MONGO_URI }
}

function urlOf(server: string, name: string): string {
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

/** The stand-in cannot drop a database, and grows slow with what is left in it. */
async function dropDatabase({ db }: Payload): Promise<void> {
  type Model = { deleteMany: (filter: object) => Promise<unknown> }
  type Mongo = {
    collections: Record<string, Model>
    connection: { dropDatabase: () => Promise<void> }
    versions: Record<string, Model>
  }
  const { collections, connection, versions } = db as unknown as Mongo
  await connection.dropDatabase().catch(async () => {
    const models = [...Object.values(collections), ...Object.values(versions)]
    for (const model of models) await model.deleteMany({})
  })
}
