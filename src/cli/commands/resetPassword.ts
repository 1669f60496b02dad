import type { Command } from '../command.ts'

import { makePassword } from '../../access/makePassword.ts'
import { accountOf } from '../accountOf.ts'
import { readArguments, required } from '../readArguments.ts'
import { whoSits } from '../whoSits.ts'
import { withPortal } from '../withPortal.ts'

export const resetPassword: Command = {
  help: 'Đặt mật khẩu mới cho một tài khoản, mở khoá đăng nhập, kết thúc mọi phiên và in mật khẩu một lần.',
  name: 'users reset-password',
  run: async (args) => {
    const { values } = readArguments(args, { email: { type: 'string' } })
    const email = required('--email', values.email)
    const password = makePassword()
    await withPortal(async (payload) => {
      const { id } = await accountOf(payload, email)
      await payload.update({
        collection: 'users',
        context: { via: whoSits() },
        data: { lockUntil: null, loginAttempts: 0, password },
        depth: 0,
        id,
        overrideAccess: true,
      })
    })
    console.log(`Mật khẩu mới của ${email} (chỉ hiện một lần): ${password}`)
    return 0
  },
  usage: 'users reset-password --email <thư điện tử>',
}
