import type { Command } from '../command.ts'

import { makePassword } from '../../access/makePassword.ts'
import { OperatorError } from '../../config/operatorError.ts'
import { readArguments, required } from '../readArguments.ts'
import { withPortal } from '../withPortal.ts'

export const resetPassword: Command = {
  help: 'Đặt mật khẩu mới cho một tài khoản, mở khoá đăng nhập và in mật khẩu một lần.',
  name: 'users reset-password',
  run: async (args) => {
    const { values } = readArguments(args, { email: { type: 'string' } })
    const email = required('--email', values.email)
    const password = makePassword()
    const { docs } = await withPortal((payload) =>
      payload.update({
        collection: 'users',
        data: { lockUntil: null, loginAttempts: 0, password },
        depth: 0,
        overrideAccess: true,
        where: { email: { equals: email.toLowerCase() } },
      }),
    )
    if (docs.length === 0) {
      throw new OperatorError('--email', {
        en: `there is no account ${email}.`,
        vi: `không có tài khoản ${email}.`,
      })
    }
    console.log(`Mật khẩu mới của ${email} (chỉ hiện một lần): ${password}`)
    return 0
  },
  usage: 'users reset-password --email <thư điện tử>',
}
