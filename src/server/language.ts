import type { RequestHandler } from 'express'

/**
 * The admin starts in Vietnamese, whatever the browser prefers, until its user chooses another
 * language (Payload keeps that in a cookie). A front end that asks the API keeps its own choice.
 */
export const languageOf: RequestHandler = (req, _res, next) => {
  const cookies = req.headers.cookie ?? ''
  const isAdmin = req.path.startsWith('/admin') || /(?:^|;\s*)payload-token=/.test(cookies)
  if (isAdmin && !/(?:^|;\s*)payload-lng=/.test(cookies)) req.headers['accept-language'] = 'vi'
  next()
}
