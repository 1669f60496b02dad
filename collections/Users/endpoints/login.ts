import { addDataAndFileToRequest, loginOperation, type PayloadHandler } from 'payload'

import { answerWithCookie } from '../login/answerWithCookie.ts'
import { doOnceRefused } from '../login/onceRefused.ts'

/**
 * POST …/login {email, password, code?} — in place of Payload's, which rolls everything back when
 * it refuses: a wrong code must be counted all the same.
 */
export const login: PayloadHandler = async (req) => {
  await addDataAndFileToRequest(req)
  const collection = req.payload.collections.users
  const { email, password } = req.data ?? {}
  const depth = Number(req.searchParams.get('depth') ?? 0)
  try {
    const result = await loginOperation({
      collection,
      data: { email: textOf(email), password: textOf(password) },
      depth: Number.isInteger(depth) ? depth : 0,
      req,
    })
    return answerWithCookie(req, result)
  } catch (error) {
    await doOnceRefused(req)
    throw error
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
