import type { Payload, Where } from 'payload'

import { inTransaction } from '../../db/inTransaction.ts'
import { limits } from './reading.ts'
import { readingQueue } from './readingTask.ts'
import { saveReading } from './saveReading.ts'

const atOnce = 200
/** A reading ends long before; one that runs longer has lost its server. */
const lostAfterMs = 5 * limits.seconds * 1000

/**
 * Takes up the readings that were under way when their server was killed. A SQLite file has one
 * server: what began before this one did is lost. With MongoDB another server may be at work.
 */
export async function resumeLost(payload: Payload): Promise<void> {
  const isShared = payload.db.name === 'mongoose'
  const startedAt = Date.now() - process.uptime() * 1000
  const latest = Date.now() - lostAfterMs
  const lost = new Date(isShared ? latest : Math.max(latest, startedAt)).toISOString()
  await again(payload, {
    and: [{ processing: { equals: true } }, { updatedAt: { less_than: lost } }],
  })
}

/**
 * At a start: also the readings that failed on something else than their file (a database that
 * did not answer), and the files that an older release took without reading them.
 */
export async function resumeReadings(payload: Payload): Promise<void> {
  await resumeLost(payload)
  await again(payload, { hasError: { equals: true } })
  while ((await queueUnread(payload)) === atOnce);
}

/** Queues some of the files that nobody has read yet; each only once. Returns how many. */
async function queueUnread(payload: Payload): Promise<number> {
  const { docs } = await payload.find({
    collection: 'attachments',
    depth: 0,
    limit: atOnce,
    overrideAccess: true,
    pagination: false,
    req: { payload },
    select: { filename: true },
    trash: true,
    where: { 'extraction.status': { exists: false } },
  })
  for (const { id } of docs) {
    await saveReading(payload, id, { extraction: { status: 'pending' } })
    await inTransaction(payload, (req) =>
      payload.jobs.queue({
        input: { attachment: id },
        queue: readingQueue,
        req,
        task: 'readAttachment',
      }),
    )
  }
  return docs.length
}

async function again(payload: Payload, where: Where): Promise<void> {
  await payload.update({
    collection: 'payload-jobs',
    data: { error: null, hasError: false, log: [], processing: false, totalTried: 0 },
    depth: 0,
    overrideAccess: true,
    req: { payload },
    where: { and: [{ taskSlug: { equals: 'readAttachment' } }, where] },
  })
}
