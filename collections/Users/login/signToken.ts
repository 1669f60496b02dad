import { getFieldsToSign, jwtSign, type loginOperation, type PayloadRequest } from 'payload'

type Result = Awaited<ReturnType<typeof loginOperation>>

/** The token of a session, in place of the one Payload has made: that one names no session. */
export async function signToken(req: PayloadRequest, result: Result, sid: string): Promise<Result> {
  const { config } = req.payload.collections.users
  const { exp, token } = await jwtSign({
    fieldsToSign: getFieldsToSign({
      collectionConfig: config,
      email: req.user?.email ?? '',
      sid,
      user: req.user,
    }),
    secret: req.payload.secret,
    tokenExpiration: config.auth.tokenExpiration,
  })
  return { ...result, exp, token }
}
