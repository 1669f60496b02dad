import type { RequestHandler } from 'express'
import type { Payload } from 'payload'

import { payloadInstances } from '../config/instances.ts'

/** GET /healthz — 200 when the database answers, 503 when it does not. For a watchdog or proxy. */
export function health(payload: Payload): RequestHandler {
  return async (_req, res) => {
    res.set('Cache-Control', 'no-store')
    try {
      await payload.db.count({ collection: 'communes' })
      res.json({
        database: payload.db.name,
        payloadInstances: payloadInstances(),
        status: 'ok',
      })
    } catch {
      res.status(503).json({ database: payload.db.name, status: 'databaseDown' })
    }
  }
}
