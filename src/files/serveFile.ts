import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { Forbidden, type PayloadHandler, type PayloadRequest } from 'payload'
import parseRange, { type Range } from 'range-parser'

import { codedError } from '../access/codedError.ts'
import { contentDisposition } from './contentDisposition.ts'
import { whereFilename } from './whereFilename.ts'

/**
 * GET …/file/:filename — the file itself: its own name, its type, ranges, no sniffing. Whoever may
 * not read the attachment gets what an unknown name gets, 404 (Payload alone says 403).
 * `?download` asks the browser to save it instead of showing it.
 */
export const serveFile: PayloadHandler = async (req) => {
  const { filename } = req.routeParams as { filename: string }
  const attachment = await attachmentOf(req, filename)
  const size = Object.values(attachment?.sizes ?? {}).find((one) => one?.filename === filename)
  const folder = req.payload.collections.attachments.config.upload.staticDir ?? 'attachments'
  const file = path.join(path.resolve(folder), path.basename(filename))
  const stats = attachment && (await stat(file).catch(() => null))
  if (attachment && !stats) {
    req.payload.logger.error(`The file of attachment ${attachment.id} is missing: ${file}`)
  }
  if (!attachment || !stats) throw codedError('CP_NOT_FOUND', { req })

  const isDownload = req.searchParams?.has('download') ?? false
  const etag = `"${attachment.sha256 ?? stats.mtimeMs}${size ? `-${size.width}` : ''}"`
  const headers = new Headers({
    'Accept-Ranges': 'bytes',
    'Cache-Control': 'no-cache',
    'Content-Disposition': contentDisposition(
      attachment.originalName ?? filename,
      isDownload ? 'attachment' : 'inline',
    ),
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Content-Type': contentType(size?.mimeType ?? attachment.mimeType, attachment.charset),
    ETag: etag,
    'Last-Modified': stats.mtime.toUTCString(),
    'X-Content-Type-Options': 'nosniff',
  })
  if (req.headers.get('if-none-match')?.includes(etag)) {
    return new Response(null, { headers, status: 304 })
  }

  const isRangeCurrent = [null, etag].includes(req.headers.get('if-range'))
  const range = rangeOf(isRangeCurrent ? req.headers.get('range') : null, stats.size)
  if (range === 'outside') {
    headers.set('Content-Range', `bytes */${stats.size}`)
    return new Response(null, { headers, status: 416 })
  }
  const { end, start } = range ?? { end: stats.size - 1, start: 0 }
  headers.set('Content-Length', String(end - start + 1))
  if (range) headers.set('Content-Range', `bytes ${start}-${end}/${stats.size}`)
  const isHead = req.method === 'HEAD' || stats.size === 0
  const body = isHead ? null : Readable.toWeb(createReadStream(file, { end, start }))
  return new Response(body as ReadableStream | null, { headers, status: range ? 206 : 200 })
}

/** The attachment of that file name, if whoever asks may read it. */
async function attachmentOf(req: PayloadRequest, filename: string) {
  const found = await req.payload
    .find({
      collection: 'attachments',
      depth: 0,
      limit: 1,
      overrideAccess: false,
      pagination: false,
      req,
      where: whereFilename([filename]),
    })
    .catch((error: unknown) => {
      if (error instanceof Forbidden) return null
      throw error
    })
  return found?.docs[0]
}

/** Without its character set a browser would guess, and spoil the diacritics. */
function contentType(type: null | string | undefined, charset: null | string | undefined): string {
  if (!type) return 'application/octet-stream'
  return charset ? `${type}; charset=${charset}` : type
}

/** Several ranges, another unit or nonsense: the whole file, as RFC 9110 allows. */
function rangeOf(header: null | string, size: number): 'outside' | Range | undefined {
  const ranges = header ? parseRange(size, header) : -2
  if (ranges === -1) return 'outside'
  return ranges !== -2 && ranges.type === 'bytes' && ranges.length === 1 ? ranges[0] : undefined
}
