import { type AuthStrategyFunctionArgs, extractJWT } from 'payload'

/**
 * The session a token belongs to. To be asked only once Payload's strategy has let the same request
 * in: by then it has verified the token, of which this reads what it says.
 */
export function sessionOf({ headers, payload }: AuthStrategyFunctionArgs): string | undefined {
  const [, claims] = (extractJWT({ headers, payload }) ?? '').split('.')
  if (!claims) return undefined
  const { sid } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as { sid?: unknown }
  return typeof sid === 'string' ? sid : undefined
}
