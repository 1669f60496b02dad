import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'

/** A login by our own endpoint begins a session (hooks/beginSession); `payload.login` does not. */
export function wantSession({ context }: PayloadRequest): string {
  const sid = randomUUID()
  context.sessionWanted = sid
  return sid
}

export const sessionWanted = ({ context }: PayloadRequest): string | undefined =>
  context.sessionWanted as string | undefined
