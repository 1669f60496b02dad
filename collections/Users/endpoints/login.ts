import { addDataAndFileToRequest, loginOperation, type PayloadHandler } from 'payload'

import { noteQuestion } from '../../../src/access/passwords/evenly.ts'
import { tryAgain } from '../../../src/db/tryAgain.ts'
import { answerWithCookie } from '../login/answerWithCookie.ts'
import { endFreshSessions } from '../login/endFreshSessions.ts'
import { doOnceRefused, onceRefused } from '../login/onceRefused.ts'
import { wantSession } from '../login/sessionWanted.ts'
import { signToken } from '../login/signToken.ts'

/**
 * POST …/login {email, password, code?} — in place of Payload's: it begins a session in the book
 * of sessions, and counts a wrong code although it rolls everything back when it refuses.
 */
export const login: PayloadHandler = async (req) => {
  noteQuestion(req)
  await addDataAndFileToRequest(req)
  const collection = req.payload.collections.users
  const [email, password] = [textOf(req.data?.email), textOf(req.data?.password)]
  const depth = Number(req.searchParams.get('depth') ?? 0)
  try {
    const result = await tryAgain(async () => {
      const sid = wantSession(req)
      const done = await loginOperation({
        collection,
        data: { email, password },
        depth: Number.isInteger(depth) ? depth : 0,
        req,
      })
      return signToken(req, done, sid)
    })
    return answerWithCookie(req, result)
  } catch (error) {
    req.user = null
    onceRefused(req, () => endFreshSessions(req, email))
    await doOnceRefused(req)
    throw error
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
