import { MongoMemoryReplSet } from 'mongodb-memory-server'
import mongoose from 'mongoose'
import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** A MongoDB the tests may use: an address without a database name, and what it says it is. */
export type Mongo = { isStandIn: boolean; name: string; stop: () => Promise<unknown>; uri: string }

const noProgressMs = 20_000

/**
 * MONGODB_URI, else a replica set of one with a mongod that is here (MONGOMS_SYSTEM_BINARY, the
 * PATH) or can be downloaded; a download without progress is given up after twenty seconds.
 * @returns why there is none, when there is none
 */
export async function findMongo(): Promise<Mongo | string> {
  const given = process.env.MONGODB_URI
  if (given) return describe(given, () => Promise.resolve())
  const systemBinary = process.env.MONGOMS_SYSTEM_BINARY ?? onPath('mongod')
  if (!systemBinary && !(await download())) return 'no mongod here, and none can be downloaded'
  const server = await MongoMemoryReplSet.create({
    binary: systemBinary ? { systemBinary } : { downloadDir },
    replSet: { count: 1, storageEngine: 'wiredTiger' },
  })
  return describe(server.getUri(), () => server.stop())
}

async function describe(uri: string, stop: Mongo['stop']): Promise<Mongo | string> {
  const client = new mongoose.mongo.MongoClient(uri, { serverSelectionTimeoutMS: 5000 })
  try {
    await client.connect()
    const { gitVersion, version } = await client.db().admin().command({ buildInfo: 1 })
    const isStandIn = !/^[0-9a-f]{40}$/.test(String(gitVersion))
    const name = isStandIn ? `${version}, a stand-in, not MongoDB` : `MongoDB ${version}`
    return { isStandIn, name, stop, uri }
  } catch (error) {
    await stop()
    return `MongoDB does not answer: ${(error as Error).message}`
  } finally {
    await client.close()
  }
}

function onPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return folders
    .map((folder) => path.join(folder, name))
    .find((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
}

const downloadDir = path.join(os.homedir(), '.cache', 'mongodb-binaries')

/** Downloads a mongod in a process of its own, which is ended when nothing arrives any more. */
function download(): Promise<boolean> {
  mkdirSync(downloadDir, { recursive: true })
  const code = `
    const { MongoBinary } = await import('mongodb-memory-server')
    await MongoBinary.getPath({ downloadDir: ${JSON.stringify(downloadDir)} })`
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: 'ignore' })
  let size = sizeOf(downloadDir)
  let changedAt = Date.now()
  const watch = setInterval(() => {
    const now = sizeOf(downloadDir)
    if (now !== size) changedAt = Date.now()
    size = now
    if (Date.now() - changedAt > noProgressMs) child.kill('SIGKILL')
  }, 500)
  return new Promise((resolve) => {
    child.once('exit', (exitCode) => {
      clearInterval(watch)
      resolve(exitCode === 0)
    })
  })
}

function sizeOf(folder: string): number {
  return readdirSync(folder).reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0)
}
