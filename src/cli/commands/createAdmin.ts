import type { Command } from '../command.ts'

import { makePassword } from '../../access/makePassword.ts'
import { readArguments, required } from '../readArguments.ts'
import { whoSits } from '../whoSits.ts'
import { withPortal } from '../withPortal.ts'

export const createAdmin: Command = {
  help: 'Tạo tài khoản quản trị (mọi xã) và in mật khẩu một lần.',
  name: 'users create-admin',
  run: async (args) => {
    const { values } = readArguments(args, { email: { type: 'string' }, name: { type: 'string' } })
    const email = required('--email', values.email)
    const password = makePassword()
    await withPortal((payload) =>
      payload.create({
        collection: 'users',
        context: { via: whoSits() },
        data: {
          email,
          memberships: [{ role: 'provinceAdmin' }],
          name: values.name ?? 'Quản trị hệ thống',
          password,
        },
        depth: 0,
        overrideAccess: true,
      }),
    )
    console.log(`Đã tạo tài khoản ${email}. Mật khẩu (chỉ hiện một lần): ${password}`)
    return 0
  },
  usage: 'users create-admin --email <thư điện tử> [--name <họ tên>]',
}
