import type { Request, Response } from 'express'

import { type ErrorCode, errors, errorSentence, type Values } from '../domain/errors.ts'

/** A coded answer from in front of Payload, in the shape of Payload's own errors. */
export function sendError(req: Request, res: Response, code: ErrorCode, values?: Values): void {
  const sentence = errorSentence(code, values)
  const message = req.acceptsLanguages('vi', 'en') === 'en' ? sentence.en : sentence.vi
  res.status(errors[code].status).json({ errors: [{ code, message, sentence }] })
}
