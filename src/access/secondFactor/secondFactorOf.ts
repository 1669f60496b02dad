import type { SecondFactor } from '../../payload-types.ts'
import type { PayloadRequest } from 'payload'

type Asking = Partial<PayloadRequest> & Pick<PayloadRequest, 'payload'>

/** The second factor of an account, on or only begun. Read inside the request's transaction. */
export function secondFactorOf(req: Asking, account: string): Promise<null | SecondFactor> {
  return req.payload.db.findOne<SecondFactor>({
    collection: 'second-factors',
    req,
    where: { account: { equals: account } },
  })
}

/** Does this account log in in two steps? */
export async function hasSecondFactor(req: Asking, account: string): Promise<boolean> {
  return Boolean((await secondFactorOf(req, account))?.enabledAt)
}
