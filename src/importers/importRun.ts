import type { ImportRun } from '../payload-types.ts'
import os from 'node:os'
import type { Payload } from 'payload'

import { OperatorError } from '../config/operatorError.ts'

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
    await payload.update({
      ...common,
      data: { finishedAt: new Date().toISOString(), runningFor: running.id, state: 'interrupted' },
      id: running.id,
    })
    return take()
  })

  let notedAt = 0
  const write = async ({ counts, rows }: Report, more: Partial<ImportRun> = {}) => {
    await payload.update({ ...common, data: { ...counts, rows, ...more }, id })
  }
  return {
    finish: (report, state) =>
      write(report, { finishedAt: new Date().toISOString(), runningFor: id, state }),
    note: async (report) => {
      if (Date.now() - notedAt < noteEveryMs) return
      notedAt = Date.now()
      await write(report)
    },
  }
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
