import type { Payload } from 'payload'

/** Where items go. `unit` is null when the commune has no such unit. */
export type Target = {
  isDryRun: boolean
  payload: Payload
  tenant: string
  unit: null | string
  unitName: string
}
