import type { PayloadRequest } from 'payload'

import { codedError } from '../../../src/access/codedError.ts'
import { noteFailedAttempt } from '../../../src/access/noteFailedAttempt.ts'
import { codeField } from '../../../src/access/secondFactor/codeField.ts'
import { useCode } from '../../../src/access/secondFactor/useCode.ts'
import { countWrongTry } from './countWrongTry.ts'

/**
 * Asks for a code of one's own second factor again. A wrong one counts like a wrong login.
 * @throws a coded error at `code`
 */
export async function refuseWrongCode(
  req: PayloadRequest,
  { email, id }: { email: string; id: string },
): Promise<void> {
  if (await useCode(req, id, req.data?.code)) return
  await countWrongTry(req.payload, id)
  noteFailedAttempt(req, email, 'code')
  throw codedError('CP_ACCOUNT_CODE_WRONG', { field: codeField, req })
}
