import type { RequestHandler } from 'express'

import { emblemSvg } from '../brand/emblem.ts'

/** Browsers ask for /favicon.ico by themselves, also beside a PDF. */
export const favicon: RequestHandler = (_req, res) => {
  res.set('Cache-Control', 'public, max-age=86400').type('svg').send(emblemSvg)
}
