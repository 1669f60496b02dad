import type { RequestHandler } from 'express'

import { addressHeader } from '../access/sessions/startSession.ts'

type Trust = (address: string | undefined, hop: number) => boolean

/**
 * Anybody can send `X-Forwarded-Host`. Unless PORTAL_TRUST_PROXY says that the sender is a proxy
 * of ours, such headers are removed, so that nothing behind this point can believe them.
 */
export const dropUntrusted: RequestHandler = (req, _res, next) => {
  const isTrusted = req.app.get('trust proxy fn') as Trust
  if (!isTrusted(req.socket.remoteAddress, 0)) {
    for (const name of Object.keys(req.headers)) {
      if (name.startsWith('x-forwarded-') || name === 'forwarded') delete req.headers[name]
    }
  }
  // What Payload and Next read as the host is the one Express worked out.
  if (req.host) req.headers.host = req.host
  // For the list of one's sessions; what a caller sends under this name is overwritten.
  req.headers[addressHeader] = req.ip ?? ''
  next()
}
