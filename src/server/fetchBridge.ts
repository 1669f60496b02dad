import type {
  Request as ExpressRequest,
  Response as ExpressResponse,
  RequestHandler,
} from 'express'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import { sendError } from './sendError.ts'

const methods = ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT']
const maxBytes = { form: 60 * 1024 * 1024, other: 5 * 1024 * 1024 }

type FetchHandler = (request: Request) => Promise<Response>

/** Lets a handler that speaks Request and Response (Payload's) answer an Express request. */
export function fetchBridge(handler: FetchHandler): RequestHandler {
  return async (req, res) => {
    const url = `${req.protocol}://${req.host ?? 'localhost'}${req.originalUrl}`
    if (!URL.canParse(url)) return sendError(req, res, 'CP_INPUT_QUERY')
    if (!methods.includes(req.method)) {
      res.set('Allow', methods.join(', '))
      return sendError(req, res, 'CP_INPUT_METHOD', { method: req.method })
    }
    const body = bodyOf(req)
    if (body === 'tooLarge') return sendError(req, res, 'CP_INPUT_TOO_LARGE')
    const abort = new AbortController()
    res.once('close', () => abort.abort())
    // HEAD is GET without its body (RFC 9110 §9.3.2); Payload's router knows GET only.
    const method = req.method === 'HEAD' ? 'GET' : req.method
    const request = new Request(url, {
      body: body?.stream,
      duplex: 'half',
      headers: headersOf(req),
      method,
      signal: abort.signal,
    } as RequestInit)
    const response = await handler(request)
    if (body?.isOverLimit()) return sendError(req, res, 'CP_INPUT_TOO_LARGE')
    await send(response, req, res)
  }
}

function headersOf(req: ExpressRequest): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(req.headers)) {
    for (const one of Array.isArray(value) ? value : [value ?? '']) headers.append(name, one)
  }
  return headers
}

/** The request's body as a stream that stops when it grows beyond what is allowed. */
function bodyOf(req: ExpressRequest) {
  if (req.method === 'GET' || req.method === 'HEAD') return null
  const isForm = req.headers['content-type']?.startsWith('multipart/') ?? false
  const limit = isForm ? maxBytes.form : maxBytes.other
  if (Number(req.headers['content-length'] ?? 0) > limit) return 'tooLarge' as const
  if (req.headers['content-length'] === '0') return null
  if (!req.headers['content-length'] && !req.headers['transfer-encoding']) return null

  let size = 0
  const counted = (Readable.toWeb(req) as ReadableStream<Uint8Array>).pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform: (chunk, controller) => {
        size += chunk.byteLength
        if (size > limit) controller.error(new Error('The body is too large'))
        else controller.enqueue(chunk)
      },
    }),
  )
  return { isOverLimit: () => size > limit, stream: counted }
}

async function send(response: Response, req: ExpressRequest, res: ExpressResponse): Promise<void> {
  res.status(response.status)
  response.headers.forEach((value, name) => {
    if (name !== 'set-cookie') res.setHeader(name, value)
  })
  const cookies = response.headers.getSetCookie()
  if (cookies.length > 0) res.setHeader('set-cookie', cookies)
  if (!response.body || req.method === 'HEAD') {
    await response.body?.cancel()
    res.end()
    return
  }
  // A reader that leaves in the middle of a download is no error of ours.
  await pipeline(Readable.fromWeb(response.body as never), res).catch(() => res.destroy())
}
