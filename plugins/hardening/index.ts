import type { CollectionConfig, Config, Payload, Plugin } from 'payload'

import { addCodes } from './answers/addCodes.ts'
import { codeBulk } from './answers/codeBulk.ts'
import { shortLogs } from './answers/shortLogs.ts'
import { boundGraphql } from './boundGraphql.ts'
import { capQuery } from './capQuery.ts'
import { checkDepth } from './checkDepth.ts'
import { checkDistinct } from './checkDistinct.ts'
import { codeChecks } from './checks/codeChecks.ts'
import { checkSort } from './checkSort.ts'
import { checkWhere } from './checkWhere.ts'
import { checkInput } from './input/checkInput.ts'
import { keepOwnRows } from './input/keepOwnRows.ts'
import { hideMissingHistory, nothingHere } from './nothingHere.ts'
import { textToNfc } from './textToNfc.ts'

/** How the front door is set; every option has a safe value when the host says nothing. */
export type HardeningOptions = {
  /** Addresses whose pages may use the session cookie, without a slash at the end. */
  origins?: string[]
}

const maxUploadBytes = 50 * 1024 * 1024

/**
 * Safe defaults for a portal of the state: bounded queries, coded errors, cookies that stay home,
 * nothing sent to anybody (telemetry, avatars), text in Unicode NFC.
 */
export const hardening =
  ({ origins = [] }: HardeningOptions = {}): Plugin =>
  (config) => ({
    ...config,
    admin: { ...config.admin, avatar: 'default' },
    collections: config.collections?.map((collection) => harden(collection, origins)),
    // Pages of any host may read what is public: without cookies, "*" gives nothing more away.
    cors: config.cors || '*',
    csrf: [...(config.csrf ?? []), ...origins],
    defaultDepth: 1,
    graphQL: {
      maxComplexity: 200,
      ...config.graphQL,
      validationRules: (args) => [boundGraphql, ...(config.graphQL?.validationRules?.(args) ?? [])],
    },
    hooks: { ...config.hooks, afterError: [...(config.hooks?.afterError ?? []), addCodes] },
    jobs: {
      ...config.jobs,
      access: { cancel: closed, queue: closed, run: closed, ...config.jobs?.access },
    },
    loggingLevels: { ...config.loggingLevels, ...callersFaults },
    maxDepth: 3,
    onInit: async (payload) => {
      shortLogs(payload)
      guardEveryQuestion(payload)
      hideMissingHistory(payload)
      codeChecks(payload)
      await config.onInit?.(payload)
    },
    telemetry: false,
    upload: { abortOnLimit: true, limits: { fileSize: maxUploadBytes }, ...config.upload },
  })

const closed = () => false

/** What a question must pass, whatever it asks for. */
const questionGuards = [capQuery, checkWhere, checkSort, checkDistinct]

/** Payload's own collections (locks, preferences) are made after every plugin has run. */
function guardEveryQuestion({ collections }: Payload): void {
  for (const { config } of Object.values(collections)) {
    const { beforeOperation } = config.hooks
    if (!beforeOperation.includes(checkWhere)) beforeOperation.unshift(...questionGuards)
  }
}

/** What a caller did wrong is answered, not logged with its stack: a log is not a guest book. */
const callersFaults = Object.fromEntries(
  [
    'AuthenticationError',
    'CodedError',
    'FileUploadError',
    'Forbidden',
    'GraphQLError',
    'Locked',
    'LockedAuth',
    'NotFound',
    'QueryError',
    'SyntaxError',
    'ValidationError',
  ].map((name) => [name, false]),
) as Config['loggingLevels']

/** Payload offers to verify addresses also where it keeps no tokens for that, and crashes. */
function withoutVerification({ auth, endpoints }: CollectionConfig): CollectionConfig['endpoints'] {
  const hasTokens = typeof auth === 'object' && Boolean(auth.verify)
  if (endpoints === false || !auth || hasTokens) return endpoints
  return [...(endpoints ?? []), { handler: nothingHere, method: 'post', path: '/verify/:token' }]
}

function harden(collection: CollectionConfig, origins: string[]): CollectionConfig {
  const {
    afterOperation = [],
    beforeOperation = [],
    beforeValidate = [],
    ...hooks
  } = collection.hooks ?? {}
  const isHttps = origins.some((origin) => origin.startsWith('https://'))
  return {
    ...collection,
    endpoints: withoutVerification(collection),
    auth: collection.auth && {
      ...(typeof collection.auth === 'object' && collection.auth),
      cookies: { sameSite: 'Lax', secure: isHttps },
    },
    hooks: {
      ...hooks,
      afterOperation: [...afterOperation, codeBulk],
      beforeOperation: [...questionGuards, checkDepth, checkInput, ...beforeOperation],
      beforeValidate: [keepOwnRows, textToNfc, ...beforeValidate],
    },
  }
}
