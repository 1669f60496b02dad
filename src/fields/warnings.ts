import type { Warning } from '../domain/warnings.ts'
import type { CollectionBeforeChangeHook, JSONField, PayloadRequest } from 'payload'

import { staffOnly, writtenBySystem } from '../access/rules.ts'

type Data = Record<string, unknown>

/** Looks at an item as it will be stored. `id` is missing while it is being made. */
export type Check = (
  doc: Data,
  place: { id: string | undefined; req: PayloadRequest },
) => Promise<Warning[]> | Warning[]

/** What an editor should look at; stored beside the item, never public, never in the way. */
export function warningsField(): JSONField {
  return {
    name: 'warnings',
    type: 'json',
    label: { en: 'Worth checking', vi: 'Cần kiểm tra' },
    access: { create: writtenBySystem, read: staffOnly, update: writtenBySystem },
    admin: {
      components: {
        // Worked out at every save: what changed is told by the fields it is about.
        Diff: 'payload-commune-portal/client#Nothing',
        Field: 'payload-commune-portal/client#WarningList',
      },
      condition: (data) => Array.isArray(data?.warnings) && data.warnings.length > 0,
      readOnly: true,
    },
  }
}

/** Fills `warnings` anew at every save. Use with `warningsField`. */
export function setWarnings(...checks: Check[]): CollectionBeforeChangeHook {
  return async ({ data, operation, originalDoc, req }) => {
    const doc = { ...(originalDoc as Data | undefined), ...(data as Data) }
    const id = operation === 'update' ? (originalDoc?.id as string) : undefined
    return { ...data, warnings: await warningsIn(doc, checks, { id, req }) }
  }
}

/** What the checks find in an item. */
export async function warningsIn(
  doc: object,
  checks: Check[],
  place: Parameters<Check>[1],
): Promise<Warning[]> {
  const found = await Promise.all(checks.map(async (check) => check(doc as Data, place)))
  return found.flat()
}
