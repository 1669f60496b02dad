import type { Portal } from './startPayload.ts'
import { generateSync } from 'otplib'
import type supertest from 'supertest'

import { password } from './builders.ts'

type Agent = ReturnType<typeof supertest.agent>
export type Factor = { key: string; recoveryCodes: string[] }

/** What the authenticator app shows now, or so many steps of 30 seconds from now. */
export const codeOf = (key: string, steps = 0): string =>
  generateSync({ epoch: Math.floor(Date.now() / 1000) + steps * 30, secret: key })

/** Somebody sets up their second factor; the code of this moment is used up by it. */
export async function setUpFactor(agent: Agent): Promise<Factor> {
  const begun = await agent.post('/api/users/mfa/begin').send({ password })
  if (begun.status !== 200) throw new Error(JSON.stringify(begun.body))
  const { key } = begun.body as { key: string }
  const confirmed = await agent.post('/api/users/mfa/confirm').send({ code: codeOf(key) })
  if (confirmed.status !== 200) throw new Error(JSON.stringify(confirmed.body))
  return { key, recoveryCodes: confirmed.body.recoveryCodes }
}

/** A login as anybody may try it. */
export const tryLogin = ({ visitor }: Portal, email: string, more: object = {}) =>
  visitor.post('/api/users/login').send({ email, password, ...more })
