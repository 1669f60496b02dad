import type { ImportRun } from '../payload-types.ts'
import os from 'node:os'
import type { Payload } from 'payload'

import { record } from '../../plugins/audit/record.ts'
import { OperatorError } from '../config/operatorError.ts'
import { inTransaction } from '../db/inTransaction.ts'
import { idOf } from '../domain/idOf.ts'

/** The record of one run; also the lock that keeps two runs out of one commune. */
export type RunRecord = {
  finish: (report: Report, state: 'finished' | 'interrupted') => Promise<void>
  /** Writes down what was done so far, at most every few seconds. */
  note: (report: Report) => Promise<void>
}

export type Row = {
  message?: string
  outcome: string
  source: string
  title?: string
  warnings?: object[]
}
export type Report = { counts: Record<string, number>; rows: Row[] }

const noteEveryMs = 5000
/** A run that has not written for this long, on another machine, is taken for dead. */
const deadAfterMs = 60_000

/**
 * Opens the record of a run. A run that was killed is marked as broken off and replaced.
 * @throws OperatorError when another run is at work in this commune
 */
export async function openRun(
  payload: Payload,
  tenant: string,
  source: string,
): Promise<RunRecord> {
  const common = { collection: 'import-runs', depth: 0, overrideAccess: true } as const
  const data = {
    runningFor: tenant,
    source,
    startedBy: thisProcess,
    state: 'running',
    tenant,
  } as const
  const take = () => payload.create({ ...common, data })
  const { id } = await take().catch(async (error: unknown) => {
    const running = await runningIn(payload, tenant)
    if (!running) throw error
    if (isAlive(running)) throw isBusy(running)
    await close(payload, running, 'interrupted')
    return take()
  })

  let notedAt = 0
  return {
    finish: ({ counts, rows }, state) =>
      close(payload, { id, source, tenant }, state, { counts, rows }),
    note: async ({ counts, rows }) => {
      if (Date.now() - notedAt < noteEveryMs) return
      notedAt = Date.now()
      await payload.update({ ...common, data: { ...counts, rows }, id })
    },
  }
}

type Run = Pick<ImportRun, 'id' | 'source' | 'tenant'>

/** The end of a run and its row in the audit trail, both or neither. */
async function close(
  payload: Payload,
  { id, source, tenant }: Run,
  state: 'finished' | 'interrupted',
  { counts = {}, rows }: Partial<Report> = {},
): Promise<void> {
  await inTransaction(payload, async (req) => {
    const data = { ...counts, finishedAt: new Date().toISOString(), rows, runningFor: id, state }
    const run = await payload.update({
      collection: 'import-runs',
      data,
      depth: 0,
      id,
      overrideAccess: true,
      req,
    })
    const { completed, created, failed, kept, unchanged } = run
    await record(req, {
      action: 'import',
      collection: 'import-runs',
      details: { completed, created, failed, kept, state, unchanged },
      docId: id,
      tenant: idOf(tenant) ?? null,
      title: source,
    })
  })
}

const thisProcess = `${os.hostname()}:${process.pid}`

async function runningIn(payload: Payload, tenant: string): Promise<ImportRun | undefined> {
  const { docs } = await payload.find({
    collection: 'import-runs',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    where: { runningFor: { equals: tenant } },
  })
  return docs[0]
}

function isAlive({ startedBy, updatedAt }: ImportRun): boolean {
  const [host, pid] = (startedBy ?? '').split(':')
  if (host !== os.hostname()) return Date.now() - Date.parse(updatedAt) < deadAfterMs
  try {
    process.kill(Number(pid), 0)
    return Number(pid) !== process.pid
  } catch {
    return false
  }
}

function isBusy({ createdAt, startedBy }: ImportRun): OperatorError {
  return new OperatorError('--commune', {
    en: `another import is running for this commune (${startedBy}, since ${createdAt}).`,
    vi: `đang có một lần nhập khác cho xã này (${startedBy}, từ ${createdAt}).`,
  })
}
