import type { Payload } from 'payload'

import { countAccountsAnew } from './countAccountsAnew.ts'
import { fillDefaults } from './fillDefaults.ts'
import { fillDocumentNumbers } from './fillDocumentNumbers.ts'
import { fillSearchTexts } from './fillSearchTexts.ts'
import { fillStates } from './fillStates.ts'
import { holdFiles } from './holdFiles.ts'
import { markShownFiles } from './markShownFiles.ts'
import { moveDocumentFiles } from './moveDocumentFiles.ts'

type Step = { name: string; run: (payload: Payload) => Promise<void> }

/**
 * What an upgrade does to rows, once the tables are those of this release. The order counts; a
 * name is recorded in the database and never changes. Every step may be repeated, cut short at any
 * moment and run by two servers at once: it only touches rows that still lack what it writes.
 */
export const steps: Step[] = [
  { name: '0.2-document-files', run: moveDocumentFiles },
  { name: '0.2-defaults', run: fillDefaults },
  { name: '0.2-document-numbers', run: fillDocumentNumbers },
  { name: '0.2-search-texts', run: fillSearchTexts },
  { name: '0.2-states', run: fillStates },
  { name: '0.2-shown-files', run: markShownFiles },
  { name: '0.2-held-files', run: holdFiles },
  { name: '0.2-idle-accounts', run: countAccountsAnew },
]

/**
 * Brings the rows of an older release up to this one, before anything is served: each step once
 * per database, recorded as `upgrade:<name>` in Payload's key-value store.
 * @throws what the database threw; the next start goes on with the same step
 */
export async function upgrade(payload: Payload): Promise<void> {
  for (const { name, run } of steps) {
    const key = `upgrade:${name}`
    if (await payload.kv.has(key)) continue
    await run(payload)
    await record(payload, key)
  }
}

async function record(payload: Payload, key: string): Promise<void> {
  try {
    await payload.kv.set(key, { at: new Date().toISOString() })
  } catch (error) {
    // Another server has just recorded it: keys are unique.
    if (!(await payload.kv.has(key))) throw error
  }
}
