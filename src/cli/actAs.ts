import type { ActResult, Input } from '../../plugins/workflow/act.ts'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { describeFailure, type Failure } from '../../plugins/hardening/answers/describeFailure.ts'
import { contentHash } from '../../plugins/workflow/contentHash.ts'
import { findPlace } from '../../plugins/workflow/findPlace.ts'
import { type Asked, perform } from '../../plugins/workflow/perform.ts'
import { OperatorError } from '../config/operatorError.ts'
import { errors } from '../domain/errors.ts'
import { whoSits } from './whoSits.ts'

export type Answer = { lines: string[]; result: null } | { lines: null; result: ActResult }

/**
 * Does an editorial act in the name of an account, with the rights it has today: the same function
 * as behind the buttons. The audit trail tells who sat at the server as well.
 * @returns what came of it, or the lines that say why it was refused
 * @throws OperatorError for an account that is not there or is disabled
 */
export async function actAs(payload: Payload, email: string, asked: Asked): Promise<Answer> {
  const req = await requestOf(payload, email)
  try {
    const input = { version: await versionNow(req, asked), ...(asked.input as Input) }
    return { lines: null, result: await perform(req, { ...asked, input, via: whoSits() }) }
  } catch (error) {
    return { lines: refusalLines(error as Failure, req), result: null }
  }
}

/** Who sits at the server does it to what is there now, unless the command names a version. */
async function versionNow(req: PayloadRequest, asked: Asked): Promise<string | undefined> {
  const place = await findPlace(req, { id: asked.id, slug: asked.slug })
  return place ? contentHash(place) : undefined
}

async function requestOf(payload: Payload, email: string): Promise<PayloadRequest> {
  const { docs } = await payload.find({
    collection: 'users',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    where: { email: { equals: email.toLowerCase() } },
  })
  const [user] = docs
  if (!user || user.disabled) {
    throw new OperatorError('--as', {
      en: `there is no account ${email}, or it is disabled.`,
      vi: `không có tài khoản ${email}, hoặc tài khoản đã bị khoá.`,
    })
  }
  return createLocalReq({ user: { ...user, collection: 'users' } }, payload)
}

type Named = { code?: string; message: { vi: string } | string; path?: string }

/** The code and its sentence, then what is wrong where. A failure of our own is thrown on. */
function refusalLines(error: Failure, req: PayloadRequest): string[] {
  const { code, data, details, sentence } = describeFailure(error, req)
  if (errors[code].status >= 500) throw error
  const named = [
    ...((data?.errors ?? []) as Named[]),
    ...((details?.reasons ?? []) as Named[]),
  ].map(({ message, path, ...one }) => {
    const text = typeof message === 'string' ? message : message.vi
    return `    ${[path, one.code].filter(Boolean).join(' ')}: ${text}`
  })
  return [`${code}: ${sentence.vi} (${sentence.en})`, ...(named.length > 1 ? named : [])]
}
