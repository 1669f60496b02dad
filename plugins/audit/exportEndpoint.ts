import type { Endpoint, PayloadRequest } from 'payload'

import { type Communes, communesWith, includes } from '../../src/access/actor.ts'
import { codedError } from '../../src/access/codedError.ts'
import { isDay } from '../../src/domain/law/index.ts'
import { rights } from '../../src/domain/roles.ts'
import { today } from '../../src/domain/today.ts'
import { type ExportFormat, exportRows } from './exportRows.ts'
import { knownChains } from './knownChains.ts'
import { recordExport } from './recordExport.ts'
import { installation } from './toRow.ts'

type Named = { id: string; name: string; slug: string }
type Question = { commune?: string; format: ExportFormat; from?: string; until?: string }

const labels = {
  commune: { en: 'Commune', vi: 'Xã, phường' },
  format: { en: 'Format', vi: 'Định dạng' },
  from: { en: 'From', vi: 'Từ ngày' },
  until: { en: 'Until', vi: 'Đến hết ngày' },
}
const mediaTypes = { csv: 'text/csv', jsonl: 'application/x-ndjson' }

/**
 * `GET /api/audit-events/export?commune=<id or slug>&from=2026-11-01&until=2026-11-30&format=csv`:
 * the trail as JSON Lines, or as a table for a spreadsheet, of the communes in which who asks may
 * export it; `commune=installation` is what belongs to none, the province's. Told in the trail of
 * what is exported before the first byte goes. 403 for who may nowhere, 404 for another commune, 400
 * with the name of a parameter that is wrong.
 */
export const exportEndpoint: Endpoint = {
  handler: async (req) => {
    const held = communesWith(req.user, rights['audit-events'], 'export')
    if (held.length === 0) throw codedError('CP_ACCESS_FORBIDDEN', { req })
    const question = askedIn(req)
    const communes = await communesOf(req)
    const chain = question.commune && chainCalled(question.commune, communes, held)
    if (question.commune && !chain) throw codedError('CP_NOT_FOUND', { req })
    const chains = chain ? [chain] : held === 'all' ? await knownChains(req.payload) : held
    for (const tenant of chain || held !== 'all' ? chains : [installation]) {
      await recordExport(req, {
        collection: 'audit-events',
        format: question.format,
        question,
        tenant: tenant === installation ? null : tenant,
        what: 'Nhật ký',
      })
    }
    const nameOf = (id: string) => communes.find((one) => one.id === id)?.name ?? id
    const text = exportRows(req.payload, { ...question, chains, nameOf })
    return new Response(streamOf(text, req), { headers: headersOf(question) })
  },
  method: 'get',
  path: '/export',
}

function askedIn(req: PayloadRequest): Question {
  const [format = 'jsonl', from, until] = [
    given(req, 'format'),
    given(req, 'from'),
    given(req, 'until'),
  ]
  if (format !== 'csv' && format !== 'jsonl') throw wrong(req, 'format', 'CP_INPUT_CHOICE')
  if (from !== undefined && !isDay(from)) throw wrong(req, 'from', 'CP_INPUT_DAY')
  if (until !== undefined && !isDay(until)) throw wrong(req, 'until', 'CP_INPUT_DAY')
  if (from && until && until < from) throw wrong(req, 'until', 'CP_INPUT_DAY_ORDER')
  return { commune: given(req, 'commune'), format, from, until }
}

/** One text for each parameter, or none. */
function given(req: PayloadRequest, name: keyof typeof labels): string | undefined {
  const value: unknown = req.query[name]
  if (value === undefined || value === '') return undefined
  if (typeof value !== 'string') throw wrong(req, name, 'CP_INPUT_CHOICE')
  return value
}

function wrong(
  req: PayloadRequest,
  path: keyof typeof labels,
  code: 'CP_INPUT_CHOICE' | 'CP_INPUT_DAY' | 'CP_INPUT_DAY_ORDER',
) {
  const field = { label: labels[path], path }
  return codedError(code, { field, req, values: { start: labels.from } })
}

async function communesOf(req: PayloadRequest): Promise<Named[]> {
  const { docs } = await req.payload.find({
    collection: 'communes',
    depth: 0,
    limit: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: { name: true, slug: true },
  })
  return docs
}

/** The chain of a commune in which it may be exported; of another one there is none. */
function chainCalled(name: string, communes: Named[], held: Communes): string | undefined {
  if (name === installation) return held === 'all' ? installation : undefined
  const commune = communes.find(({ id, slug }) => id === name || slug === name)
  return commune && includes(held, commune.id) ? commune.id : undefined
}

/** Piece by piece, as it is taken; who leaves in the middle ends the reading. */
function streamOf(pieces: AsyncGenerator<string>, { payload }: PayloadRequest): ReadableStream {
  const encoder = new TextEncoder()
  return new ReadableStream<Uint8Array>({
    cancel: async () => {
      await pieces.return(undefined)
    },
    pull: async (controller) => {
      try {
        const { done, value } = await pieces.next()
        if (done) controller.close()
        else controller.enqueue(encoder.encode(value))
      } catch (err) {
        payload.logger.error({ err, msg: 'An export of the audit trail broke off.' })
        controller.error(err)
      }
    },
  })
}

function headersOf({ format }: Question): Headers {
  return new Headers({
    'Cache-Control': 'no-store',
    'Content-Disposition': `attachment; filename="nhat-ky-${today()}.${format}"`,
    'Content-Type': `${mediaTypes[format]}; charset=utf-8`,
  })
}
