import { addDataAndFileToRequest, type Endpoint, NotFound, type PayloadRequest } from 'payload'

import { codedError } from '../../../src/access/codedError.ts'
import { type Verb, verbs } from '../../../src/domain/states.ts'
import { standingOf } from '../desk/standingOf.ts'
import { findPlace } from '../findPlace.ts'
import { listActs } from '../listActs.ts'
import { maySee, perform } from '../perform.ts'

/**
 * `POST /api/<collection>/:id/acts/<verb>` does an act and answers `ActResult`;
 * `GET /api/<collection>/:id/acts` answers `Offers` and `standing`, who brought it there. Only for
 * who may read the version in work.
 */
export function actEndpoints(slug: string): Endpoint[] {
  return [
    {
      handler: async (req) => {
        const place = await placeOf(req, slug)
        return Response.json({ ...(await listActs(place)), standing: await standingOf(place) })
      },
      method: 'get',
      path: '/:id/acts',
    },
    {
      handler: async (req) => {
        if (!req.user) throw codedError('CP_ACCESS_FORBIDDEN', { req })
        const verb = verbOf(req)
        await addDataAndFileToRequest(req)
        const id = String(req.routeParams?.id)
        const key = keyOf(req)
        return Response.json(await perform(req, { id, input: req.data, key, slug, verb }))
      },
      method: 'post',
      path: '/:id/acts/:verb',
    },
  ]
}

async function placeOf(req: PayloadRequest, slug: string) {
  if (!req.user) throw codedError('CP_ACCESS_FORBIDDEN', { req })
  const place = await findPlace(req, { id: String(req.routeParams?.id), slug })
  if (!place || !(await maySee(req, place))) throw new NotFound(req.t)
  return place
}

function verbOf(req: PayloadRequest): Verb {
  const verb: unknown = req.routeParams?.verb
  const isKnown = typeof verb === 'string' && Object.hasOwn(verbs, verb) && verb !== 'expire'
  if (!isKnown) throw codedError('CP_WORKFLOW_UNKNOWN_ACT', { req })
  return verb as Verb
}

const keyOf = (req: PayloadRequest): string | undefined =>
  req.headers.get('idempotency-key')?.trim() || undefined
