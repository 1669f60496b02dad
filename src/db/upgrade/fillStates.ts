import type { Payload } from 'payload'

import { fillRows, pagesOf, placesOf } from './rows.ts'

/**
 * The editorial state of rows from before there was one: what is public is published, everything
 * else a draft. What had been taken down is a draft too: it needs a new approval either way.
 */
export async function fillStates(payload: Payload): Promise<void> {
  for (const { config } of Object.values(payload.collections)) {
    if (!config.flattenedFields.some(({ name }) => name === 'workflow')) continue
    for (const place of placesOf(payload, config.slug)) {
      for await (const page of pagesOf(payload, place, ['_status', 'state'])) {
        const rows = page.filter(({ state }) => state === null || state === undefined)
        const filled = rows.map(({ _status, id }) => ({
          id,
          values: { state: _status === 'published' ? 'published' : 'draft' },
        }))
        await fillRows(payload, place, 'state', filled)
      }
    }
  }
}
