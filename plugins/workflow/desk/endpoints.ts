import { type Endpoint, NotFound, type PayloadRequest } from 'payload'

import { codedError } from '../../../src/access/codedError.ts'
import { findPlace } from '../findPlace.ts'
import { myWork } from '../myWork/index.ts'
import { maySee } from '../perform.ts'
import { historyOf } from './historyOf.ts'

/** `GET /api/<collection>/:id/history?page=1`: for who may read the version in work. */
export function historyEndpoint(slug: string): Endpoint {
  return {
    handler: async (req) => {
      if (!req.user) throw codedError('CP_ACCESS_FORBIDDEN', { req })
      const place = await findPlace(req, { id: String(req.routeParams?.id), slug })
      if (!place || !(await maySee(req, place))) throw new NotFound(req.t)
      return Response.json(await historyOf(place, pageOf(req)))
    },
    method: 'get',
    path: '/:id/history',
  }
}

/** `GET /api/my-work`: what waits for who asks. */
export const myWorkEndpoint: Endpoint = {
  handler: async (req) => {
    if (req.user?.collection !== 'users') throw codedError('CP_ACCESS_FORBIDDEN', { req })
    return Response.json(await myWork(req))
  },
  method: 'get',
  path: '/my-work',
}

const lastPage = 1000

/** The page asked for; the first for anything that is none. */
function pageOf({ searchParams }: PayloadRequest): number {
  const page = Number(searchParams.get('page') ?? 1)
  return Number.isInteger(page) && page >= 1 && page <= lastPage ? page : 1
}
