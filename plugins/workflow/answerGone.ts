import {
  type AfterErrorHook,
  formatNames,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type Where,
} from 'payload'

import { includes } from '../../src/access/actor.ts'
import { codedError } from '../../src/access/codedError.ts'
import { communesOfHost } from '../../src/access/hostCommunes.ts'
import { tenantOf } from '../../src/domain/idOf.ts'
import { goneStates } from '../../src/domain/states.ts'
import { whereFilename } from '../../src/files/whereFilename.ts'
import { wholeOf } from './wholeOf.ts'
import { isInWorkflow } from './workflowSlugs.ts'

/**
 * What was public and was taken down answers 410 instead of 404, for the item and for its files:
 * who kept the address learns that it is no mistake of theirs. Asked only where something was not
 * found; what never was public, or is another portal's, stays unknown.
 */
export const answerGone: AfterErrorHook = async ({ error, graphqlResult, req }) => {
  const failure = (error as GraphqlError).originalError ?? error
  const asked = graphqlResult ? askedByGraphql(error, req) : askedByRest(req)
  if ((failure as { status?: number }).status !== 404 || !(await wasPublic(req, asked))) return
  const { data, message, status } = codedError('CP_CONTENT_GONE', { req })
  Object.assign(failure, { data, message, status })
  if (graphqlResult) Object.assign(graphqlResult, { message })
}

type Asked = { filename?: string; id?: string; slug?: string }
type Argument = { name: { value: string }; value: { name?: { value: string }; value?: unknown } }
type GraphqlError = Error & {
  nodes?: readonly { arguments?: readonly Argument[]; name?: { value: string } }[]
  originalError?: Error
}

function askedByRest({ method, routeParams }: PayloadRequest): Asked {
  const { collection, filename, id } = (routeParams ?? {}) as Record<string, string | undefined>
  return method === 'GET' ? { filename, id, slug: collection } : {}
}

/** `Article(id: …)`, whatever it is called in the answer, with the id in the query or beside it. */
function askedByGraphql({ nodes }: GraphqlError, req: PayloadRequest): Asked {
  const [node] = nodes ?? []
  const given = node?.arguments?.find(({ name }) => name.value === 'id')?.value
  const { variables = {} } = (req.data ?? {}) as { variables?: null | Record<string, unknown> }
  const id = given?.name ? variables?.[given.name.value] : given?.value
  const found = Object.values(req.payload.collections).find(
    ({ config }) => queryNameOf(config) === node?.name?.value,
  )
  return { id: typeof id === 'string' ? id : undefined, slug: found?.config.slug }
}

/** As Payload names it. */
const queryNameOf = ({ graphQL, slug }: SanitizedCollectionConfig): string =>
  (graphQL && graphQL.singularName) || formatNames(slug).singular

async function wasPublic(req: PayloadRequest, { filename, id, slug }: Asked): Promise<boolean> {
  const config = slug && req.payload.collections[slug as 'articles']?.config
  if (!config) return false
  if (slug === 'attachments') {
    const one = filename ? whereFilename([filename]) : { id: { equals: id ?? '' } }
    return isGone(req, 'attachments', { and: [one, hidden] })
  }
  if (!id) return false
  const whole = wholeOf(config)
  if (whole) return isPartOfGone(req, slug as 'plan-tasks', whole.name, id)
  if (!isInWorkflow(config)) return false
  return isGone(req, slug as 'articles', {
    and: [{ id: { equals: id } }, hidden, { state: { in: [...goneStates] } }],
  })
}

/** A task that was public goes with its plan. */
function isPartOfGone(req: PayloadRequest, slug: 'plan-tasks', name: string, id: string) {
  return isGone(req, slug, {
    and: [
      { id: { equals: id } },
      { firstPublishedAt: { exists: true } },
      { [`${name}._status`]: { equals: 'draft' } },
      { [`${name}.state`]: { in: [...goneStates] } },
    ],
  })
}

const hidden: Where = {
  and: [{ _status: { equals: 'draft' } }, { firstPublishedAt: { exists: true } }],
}

type Slug = 'articles' | 'attachments' | 'plan-tasks'

async function isGone(req: PayloadRequest, collection: Slug, where: Where) {
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    where,
  })
  return docs[0] !== undefined && includes(await communesOfHost(req), tenantOf(docs[0]))
}
