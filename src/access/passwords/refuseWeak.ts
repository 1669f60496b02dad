import type { ErrorCode } from '../../domain/errors.ts'
import type { PayloadRequest } from 'payload'

import {
  leastPasswordLength,
  type PasswordFault,
  passwordFault,
} from '../../domain/accounts/passwordFault.ts'
import { idOf } from '../../domain/idOf.ts'
import { codedError } from '../codedError.ts'
import { hasSecondFactor } from '../secondFactor/secondFactorOf.ts'
import { isGuessable } from './isGuessable.ts'
import { passwordField } from './passwordField.ts'

type Row = { commune?: { id: string } | null | string }
type Account = {
  email?: null | string
  id?: string
  memberships?: null | Row[]
  name?: null | string
}

const codes: Record<PasswordFault, ErrorCode> = {
  common: 'CP_ACCOUNT_PASSWORD_COMMON',
  named: 'CP_ACCOUNT_PASSWORD_NAMED',
  repeated: 'CP_ACCOUNT_PASSWORD_REPEATED',
  short: 'CP_ACCOUNT_PASSWORD_SHORT',
}

/** @throws at the field of the password when this is none for this account */
export async function refuseWeak(
  password: string,
  account: Account,
  req: PayloadRequest,
  path?: string,
): Promise<void> {
  const hasFactor = account.id !== undefined && (await hasSecondFactor(req, account.id))
  const fault = passwordFault(password, {
    hasSecondFactor: hasFactor,
    isGuessable,
    names: [account.name ?? '', account.email ?? '', ...(await communeNames(account, req))],
  })
  if (!fault) return
  throw codedError(codes[fault], {
    field: passwordField(path),
    req,
    values: { min: String(leastPasswordLength(hasFactor)) },
  })
}

async function communeNames({ memberships }: Account, req: PayloadRequest): Promise<string[]> {
  const ids = (memberships ?? []).flatMap(({ commune }) => idOf(commune) ?? [])
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'communes',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: { name: true, slug: true },
    where: { id: { in: ids } },
  })
  return docs.flatMap(({ name, slug }) => [name, slug])
}
