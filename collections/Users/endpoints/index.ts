import type { Endpoint } from 'payload'

import { beginSecondFactor } from './beginSecondFactor.ts'
import { changePassword } from './changePassword.ts'
import { confirmSecondFactor } from './confirmSecondFactor.ts'
import { disableSecondFactor } from './disableSecondFactor.ts'
import { endOtherSessions } from './endOtherSessions.ts'
import { endSession } from './endSession.ts'
import { firstAccountByCommand } from './firstAccountByCommand.ts'
import { forgotPassword } from './forgotPassword.ts'
import { listSessions } from './listSessions.ts'
import { login } from './login.ts'
import { propose } from './propose.ts'
import { resetPassword } from './resetPassword.ts'
import { resetSecondFactor } from './resetSecondFactor.ts'
import { sessionState } from './sessionState.ts'

/** What accounts can be asked beside Payload's own; the first four stand in place of those. */
export const accountEndpoints: Endpoint[] = [
  { handler: firstAccountByCommand, method: 'post', path: '/first-register' },
  { handler: forgotPassword, method: 'post', path: '/forgot-password' },
  { handler: login, method: 'post', path: '/login' },
  { handler: resetPassword, method: 'post', path: '/reset-password' },
  { handler: changePassword, method: 'post', path: '/password' },
  { handler: sessionState, method: 'get', path: '/session' },
  { handler: listSessions, method: 'get', path: '/sessions' },
  { handler: endOtherSessions, method: 'delete', path: '/sessions' },
  { handler: endSession, method: 'delete', path: '/sessions/:id' },
  { handler: beginSecondFactor, method: 'post', path: '/mfa/begin' },
  { handler: confirmSecondFactor, method: 'post', path: '/mfa/confirm' },
  { handler: disableSecondFactor, method: 'post', path: '/mfa/disable' },
  { handler: propose, method: 'post', path: '/:id/proposals' },
  { handler: resetSecondFactor, method: 'post', path: '/:id/mfa/reset' },
]
