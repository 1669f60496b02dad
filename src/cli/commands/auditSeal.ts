import type { Command } from '../command.ts'
import os from 'node:os'

import { knownChains } from '../../../plugins/audit/knownChains.ts'
import { isSealed, sealAnew } from '../../../plugins/audit/seal.ts'
import { communeChains } from '../communeChains.ts'
import { readArguments } from '../readArguments.ts'
import { withPortal } from '../withPortal.ts'

export const auditSeal: Command = {
  help: 'Ký lại cuối những chuỗi mà chữ ký không khớp: sau khi đổi khoá bí mật, hoặc sau khi đã xem xét chỗ hỏng.',
  name: 'audit seal',
  run: async (args) => {
    const { values } = readArguments(args, { commune: { type: 'string' } })
    const by = `${os.userInfo().username}@${os.hostname()}`
    await withPortal(async (payload) => {
      const { chains, nameOf } = await communeChains(payload, values.commune)
      for (const chain of chains ?? (await knownChains(payload))) {
        if (await isSealed(payload, chain)) continue
        await sealAnew(payload, chain, by)
        console.log(`${nameOf(chain)}: đã ký lại; việc này được ghi vào nhật ký.`)
      }
    })
    return 0
  },
  usage: 'audit seal [--commune <slug>]',
}
