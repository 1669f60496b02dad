import type { PayloadRequest } from 'payload'

import { networkAddress } from '../../src/domain/networkAddress.ts'

type Caller = {
  address: null | string
  id: null | string
  name: null | string
  type: 'person' | 'public' | 'system' | 'technical'
  userAgent: null | string
}

/**
 * Who asks and from where. The address is what the server in front of Payload hands over in the
 * header that the portal's options name: it removes what a client sends under that name. Where no
 * header is named, no address is believed; what is no address is none anywhere.
 */
export function callerOf(req: PayloadRequest): Caller {
  const { addressHeader } = (req.payload.config.custom.audit ?? {}) as { addressHeader?: string }
  const address = addressHeader ? (req.headers?.get(addressHeader) ?? null) : null
  const user = req.user as { id?: unknown; kind?: unknown; name?: unknown } | null
  return {
    address: networkAddress(address),
    id: user ? String(user.id) : null,
    name: typeof user?.name === 'string' ? user.name : null,
    type: typeOf(req),
    userAgent: req.headers?.get('user-agent') ?? null,
  }
}

/** Without an account it is the product itself, unless somebody asks from outside. */
function typeOf({ payloadAPI, user }: PayloadRequest): Caller['type'] {
  if (!user) return payloadAPI === 'local' ? 'system' : 'public'
  const { collection, kind } = user as { collection?: string; kind?: unknown }
  return collection !== 'users' || kind === 'technical' ? 'technical' : 'person'
}
