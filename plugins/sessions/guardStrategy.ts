import type { AuthStrategy, AuthStrategyFunctionArgs, Payload, PayloadRequest } from 'payload'

import { isPrivilegedToday } from '../../src/access/isPrivilegedToday.ts'
import { asksForFactor } from '../../src/access/secondFactor/needsSecondFactor.ts'
import { hasSecondFactor } from '../../src/access/secondFactor/secondFactorOf.ts'
import { asksInBackground } from '../../src/access/sessions/asksInBackground.ts'
import { withoutRights } from '../../src/access/sessions/lacksSecondFactor.ts'
import { liveSession } from '../../src/access/sessions/liveSession.ts'
import { noteUse } from '../../src/access/sessions/noteUse.ts'
import { disableIdle } from '../../src/access/standing/disableIdle.ts'
import { standingOf } from '../../src/access/standing/standingOf.ts'
import { isIdle } from '../../src/domain/accounts/idleAccounts.ts'
import { sessionOf } from './sessionOf.ts'

type User = NonNullable<PayloadRequest['user']> & { _sid?: string; _strategy?: string }

const guarded = Symbol.for('commune-portal.guarded')
/** What Payload calls its way to let in who sends a token. */
const byToken = 'local-jwt'

/**
 * A way to find out who asks, with the end of idle sessions behind it: REST, GraphQL and the pages
 * of the admin all pass here. A strategy of Payload's cannot be refused by another one that comes
 * before it, so it is wrapped.
 */
export function guardStrategy(strategy: AuthStrategy): AuthStrategy {
  if (guarded in strategy) return strategy
  return {
    ...strategy,
    [guarded]: true,
    authenticate: async (args) => {
      const result = await strategy.authenticate(args)
      const user = result.user
      if (user?.collection !== 'users') return result
      return { ...result, user: await admitted(args, user) }
    },
  } as AuthStrategy
}

async function admitted(args: AuthStrategyFunctionArgs, user: User): Promise<null | User> {
  const { headers, payload } = args
  if (user.disabled) return null
  if (user._strategy !== byToken) return usedWithout(payload, user)
  const sid = sessionOf(args)
  if (!sid) return null
  const privileged = await isPrivilegedToday({ payload, user })
  const session = await liveSession(payload, {
    account: user.id,
    isBackground: asksInBackground(headers),
    isPrivileged: privileged,
    sid,
  })
  if (!session) return null
  const isAsked = privileged && asksForFactor(payload)
  // A session that began in two steps may belong to an account that has turned them off since.
  const lacksFactor =
    isAsked && !(session.hasSecondFactor && (await hasSecondFactor({ payload }, user.id)))
  return { ...(lacksFactor ? withoutRights(user) : user), _sid: sid }
}

/**
 * An API key, or a way of the host's, has no session: using it is what counts as using the account.
 * One that nobody used for too long does not begin to count anew by being used.
 */
async function usedWithout(payload: Payload, user: User): Promise<null | User> {
  if (user.kind === 'technical' && isIdle(standingOf(user), Date.now())) {
    await disableIdle(payload, [user.id])
    return null
  }
  await noteUse(payload, user)
  return user
}
