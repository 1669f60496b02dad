import type { SecondFactor } from '../../payload-types.ts'
import type { PayloadRequest, Where } from 'payload'

import { hashOfCode } from './recoveryCodes.ts'
import { secondFactorOf } from './secondFactorOf.ts'
import { stepOf } from './totp.ts'

/**
 * Uses up a code of the app, or a recovery code, of an account that logs in in two steps. Whether
 * it was still there is decided by the write itself, so of two requests with one code one fails.
 */
export async function useCode(
  req: PayloadRequest,
  account: string,
  given: unknown,
): Promise<boolean> {
  const factor = await secondFactorOf(req, account)
  if (typeof given !== 'string' || !factor?.enabledAt || !factor.secret) return false
  const step = stepOf(req.payload.decrypt(factor.secret), given.replace(/\s/g, ''))
  return step === null ? useRecoveryCode(req, factor, given) : useStep(req, factor, step)
}

/** A code counts once, and none that is older than the last one used. */
const useStep = (req: PayloadRequest, { id }: SecondFactor, step: number): Promise<boolean> =>
  change(req, [{ id: { equals: id } }, { lastStep: { less_than: step } }], { lastStep: step })

async function useRecoveryCode(
  req: PayloadRequest,
  { id, recoveryCodes }: SecondFactor,
  given: string,
): Promise<boolean> {
  const left = (recoveryCodes ?? '').split(' ')
  const hash = hashOfCode(given, req.payload.secret)
  if (!left.includes(hash)) return false
  const unchanged = { recoveryCodes: { equals: recoveryCodes } }
  const others = left.filter((one) => one !== hash).join(' ')
  return change(req, [{ id: { equals: id } }, unchanged], { recoveryCodes: others })
}

async function change(req: PayloadRequest, and: Where[], data: object): Promise<boolean> {
  const changed: unknown = await req.payload.db.updateOne({
    collection: 'second-factors',
    data: data as Record<string, unknown>,
    options: { atomic: true },
    req,
    where: { and },
  })
  return changed !== null && changed !== undefined
}
