import type { Command } from '../command.ts'
import { createLocalReq, type PayloadRequest } from 'payload'

import { removeSecondFactor } from '../../access/secondFactor/removeSecondFactor.ts'
import { endSessions } from '../../access/sessions/endSessions.ts'
import { inTransaction } from '../../db/inTransaction.ts'
import { accountOf } from '../accountOf.ts'
import { readArguments, required } from '../readArguments.ts'
import { whoSits } from '../whoSits.ts'
import { withPortal } from '../withPortal.ts'

export const resetSecondFactor: Command = {
  help: 'Gỡ xác thực hai bước của một tài khoản (mất điện thoại, hết mã dự phòng) và kết thúc mọi phiên của nó.',
  name: 'users reset-mfa',
  run: async (args) => {
    const { values } = readArguments(args, { email: { type: 'string' } })
    const email = required('--email', values.email)
    const hadOne = await withPortal(async (payload) => {
      const { id } = await accountOf(payload, email)
      const takeOff = async (req: PayloadRequest) => {
        await endSessions(payload, { account: { equals: id } }, req)
        return removeSecondFactor(payload, id, req)
      }
      const asked = await createLocalReq({ context: { via: whoSits() } }, payload)
      return inTransaction(payload, takeOff, asked)
    })
    console.log(
      hadOne
        ? `Đã gỡ xác thực hai bước của ${email}; mọi phiên đã kết thúc.`
        : `${email} chưa bật xác thực hai bước; mọi phiên đã kết thúc.`,
    )
    return 0
  },
  usage: 'users reset-mfa --email <thư điện tử>',
}
