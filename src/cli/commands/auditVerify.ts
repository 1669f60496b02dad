import type { Command } from '../command.ts'

import { type Fault, type KnownHead, verifyChains } from '../../../plugins/audit/verifyChains.ts'
import { OperatorError } from '../../config/operatorError.ts'
import { auditActions } from '../../domain/audit/actions.ts'
import { formatInstant } from '../../domain/formatInstant.ts'
import { communeChains } from '../communeChains.ts'
import { readArguments } from '../readArguments.ts'
import { withPortal } from '../withPortal.ts'

const progressEvery = 20_000

export const auditVerify: Command = {
  help: 'Kiểm tra nhật ký còn nguyên vẹn không; in đầu mỗi chuỗi để cất ở nơi khác.',
  name: 'audit verify',
  run: async (args) => {
    const { values } = readArguments(args, {
      commune: { type: 'string' },
      head: { multiple: true, type: 'string' },
    })
    const heads = (values.head ?? []).map(readHead)
    const isWhole = await withPortal(async (payload) => {
      const { chains, nameOf } = await communeChains(payload, values.commune)
      let seen = 0
      const onRows = (count: number) => {
        const before = Math.floor(seen / progressEvery)
        seen += count
        if (Math.floor(seen / progressEvery) > before) console.error(`… đã kiểm tra ${seen} dòng`)
      }
      let broken = 0
      for await (const { chain, end, fault } of verifyChains(payload, { chains, heads, onRows })) {
        console.log(`${nameOf(chain)}: ${fault ? spoken(fault) : `${end.seq} dòng, nguyên vẹn.`}`)
        if (fault) broken += 1
        if (end.hash) console.log(`    --head ${chain}:${end.seq}:${end.hash}`)
      }
      return broken === 0
    })
    console.log(isWhole ? cannotTell : 'NHẬT KÝ KHÔNG CÒN NGUYÊN VẸN.')
    return isWhole ? 0 : 1
  },
  usage: 'audit verify [--commune <slug>] [--head <chuỗi>:<số>:<mã băm>]…',
}

const cannotTell =
  'Chuỗi không tự cho biết nếu các dòng cuối bị cắt bỏ hoặc cả chuỗi bị viết lại: hãy cất các dòng --head ở nơi khác và đưa vào lần kiểm tra sau.'

const kinds: Record<Fault['kind'], string> = {
  changed: 'nội dung của dòng này đã bị sửa',
  cutOff: 'chuỗi bị cắt: dòng này đã từng có',
  misplaced: 'dòng này bị chuyển sang xã khác hoặc bị giấu khỏi xã của nó',
  missing: 'thiếu dòng này',
  replaced: 'dòng ngay trước dòng này đã bị thay bằng dòng khác',
  rewritten: 'dòng này không phải là dòng đã ghi nhận trước đây (chuỗi bị viết lại)',
}

/** The first broken row: its number, what is wrong, and what stands there now. */
function spoken({ kind, row, seq }: Fault): string {
  const now = row
    ? ` Dòng đang có: số ${row.seq}, ${formatInstant(row.at)}, ${auditActions[row.action]?.vi ?? row.action}, mã ${row.id}.`
    : ''
  return `HỎNG ở dòng số ${seq}: ${kinds[kind]}.${now}`
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
