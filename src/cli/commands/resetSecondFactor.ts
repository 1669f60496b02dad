import type { Command } from '../command.ts'

import { removeSecondFactor } from '../../access/secondFactor/removeSecondFactor.ts'
import { endSessions } from '../../access/sessions/endSessions.ts'
import { OperatorError } from '../../config/operatorError.ts'
import { readArguments, required } from '../readArguments.ts'
import { withPortal } from '../withPortal.ts'

export const resetSecondFactor: Command = {
  help: 'Gỡ xác thực hai bước của một tài khoản (mất điện thoại, hết mã dự phòng) và kết thúc mọi phiên của nó.',
  name: 'users reset-mfa',
  run: async (args) => {
    const { values } = readArguments(args, { email: { type: 'string' } })
    const email = required('--email', values.email)
    const hadOne = await withPortal(async (payload) => {
      const { docs } = await payload.find({
        collection: 'users',
        depth: 0,
        limit: 1,
        overrideAccess: true,
        where: { email: { equals: email.toLowerCase() } },
      })
      const [account] = docs
      if (!account) {
        throw new OperatorError('--email', {
          en: `there is no account ${email}.`,
          vi: `không có tài khoản ${email}.`,
        })
      }
      await endSessions(payload, { account: { equals: account.id } })
      return removeSecondFactor(payload, account.id)
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
