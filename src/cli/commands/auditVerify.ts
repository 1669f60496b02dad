import type { KnownHead } from '../../../plugins/audit/verifyChains.ts'
import type { Command } from '../command.ts'

import { OperatorError } from '../../config/operatorError.ts'
import { readArguments } from '../readArguments.ts'
import { verifyTrail } from '../verifyTrail.ts'
import { withPortal } from '../withPortal.ts'

export const auditVerify: Command = {
  help: 'Kiểm tra nhật ký còn nguyên vẹn không; in đầu mỗi chuỗi để cất ở nơi khác.',
  name: 'audit verify',
  run: async (args) => {
    const { values } = readArguments(args, {
      commune: { type: 'string' },
      head: { multiple: true, type: 'string' },
    })
    const heads = (values.head ?? []).map(readHead)
    const isWhole = await withPortal((payload) =>
      verifyTrail(payload, {
        commune: values.commune,
        heads,
        note: (line) => console.error(line),
        say: (line) => console.log(line),
      }),
    )
    return isWhole ? 0 : 1
  },
  usage: 'audit verify [--commune <slug>] [--head <chuỗi>:<số>:<mã băm>]…',
}

/** @throws OperatorError unless it is chain, number and hash */
function readHead(text: string): KnownHead {
  const [, chain, seq, hash] = /^([\w-]+):(\d+):([\da-f]{64})$/.exec(text) ?? []
  if (chain && seq && hash) return { chain, hash, seq: Number(seq) }
  throw new OperatorError('--head', {
    en: 'must be <chain>:<number>:<hash>, as “audit verify” prints it.',
    vi: 'phải có dạng <chuỗi>:<số>:<mã băm>, đúng như “audit verify” in ra.',
  })
}
