import type { Request, RequestHandler } from 'express'

import { addressHeader } from '../config/addressHeader.ts'
import { networkAddress } from '../domain/networkAddress.ts'
import { sendError } from './sendError.ts'

type Trust = (address: string | undefined, hop: number) => boolean

/** What a proxy says of a request, and only the outermost one of ours knows. */
const saidByProxy = ['x-forwarded-host', 'x-forwarded-port', 'x-forwarded-proto']

/**
 * Anybody can send `X-Forwarded-Host`. Unless PORTAL_TRUST_PROXY says that the sender is a proxy
 * of ours, such headers are removed, so that nothing behind this point can believe them. The
 * caller's address is handed on in a header of our own, whatever the client sent under its name.
 */
export const dropUntrusted: RequestHandler = (req, _res, next) => {
  const isTrusted = req.app.get('trust proxy fn') as Trust
  if (isTrusted(req.socket.remoteAddress, 0)) keepWhatOurProxySaid(req)
  else {
    for (const name of Object.keys(req.headers)) {
      if (name.startsWith('x-forwarded-') || name === 'forwarded') delete req.headers[name]
    }
  }
  delete req.headers[addressHeader]
  const address = networkAddress(req.ip)
  if (address) req.headers[addressHeader] = address
  // What Payload and Next read as the host is the one Express worked out.
  if (req.host) req.headers.host = req.host
  next()
}

/**
 * Of a list the client may have begun the part that counts: each proxy adds its own at the end, so
 * with one proxy it is the last, with two the one before. Express takes the first. How many of ours
 * a request has passed is told by the addresses, as Express counts them.
 */
function keepWhatOurProxySaid(req: Request): void {
  const hops = Math.max(1, req.ips.length)
  for (const name of saidByProxy) {
    const said = [req.headers[name] ?? []].flat().join(',').split(',')
    const value = (said.at(-hops) ?? said[0])?.trim()
    if (value) req.headers[name] = value
    else delete req.headers[name]
  }
  // Then the caller is the proxy itself, for whoever counts or keeps addresses.
  if (!networkAddress(req.ip)) delete req.headers['x-forwarded-for']
}

/** A name or an address with or without a port; a name in other letters is sent as `xn--…`. */
const host = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i

/** A host that is none would make another address of what was asked for. */
export const refuseStrangeHost: RequestHandler = (req, res, next) => {
  if (req.headers.host === undefined || host.test(req.headers.host)) next()
  else sendError(req, res, 'CP_INPUT_HOST')
}
