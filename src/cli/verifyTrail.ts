import type { Payload } from 'payload'

import { type Fault, type KnownHead, verifyChains } from '../../plugins/audit/verifyChains.ts'
import { auditActions } from '../domain/audit/actions.ts'
import { formatInstant } from '../domain/formatInstant.ts'
import { communeChains } from './communeChains.ts'

type Options = {
  /** Only that of the commune with this slug. */
  commune?: string
  heads?: KnownHead[]
  /** Of how far it has come. */
  note?: (line: string) => void
  say: (line: string) => void
}

const progressEvery = 20_000

/**
 * Says of every chain whether it is whole, and its head.
 * @returns whether all of them are
 */
export async function verifyTrail(
  payload: Payload,
  { commune, heads, note = () => undefined, say }: Options,
): Promise<boolean> {
  const { chains, nameOf } = await communeChains(payload, commune)
  let seen = 0
  const onRows = (count: number) => {
    const before = Math.floor(seen / progressEvery)
    seen += count
    if (Math.floor(seen / progressEvery) > before) note(`… đã kiểm tra ${seen} dòng`)
  }
  let broken = 0
  for await (const { chain, end, fault } of verifyChains(payload, { chains, heads, onRows })) {
    say(`${nameOf(chain)}: ${fault ? spoken(fault) : `${end.seq} dòng, nguyên vẹn.`}`)
    if (fault) broken += 1
    if (end.hash) say(`    --head ${chain}:${end.seq}:${end.hash}`)
  }
  say(broken === 0 ? cannotTell : 'NHẬT KÝ KHÔNG CÒN NGUYÊN VẸN.')
  return broken === 0
}

const cannotTell =
  'Ai có cả cơ sở dữ liệu lẫn khoá bí mật của cổng, hoặc bản sao cũ của cơ sở dữ liệu, vẫn có thể cắt bỏ hay viết lại cả chuỗi: hãy cất các dòng --head ở nơi khác và đưa vào lần kiểm tra sau.'

const kinds: Record<Fault['kind'], string> = {
  changed: 'nội dung của dòng này đã bị sửa',
  cutOff: 'chuỗi bị cắt: dòng này đã từng có',
  misplaced: 'dòng này bị chuyển sang xã khác hoặc bị giấu khỏi xã của nó',
  missing: 'thiếu dòng này',
  replaced: 'dòng ngay trước dòng này đã bị thay bằng dòng khác',
  rewritten: 'dòng này không phải là dòng đã ghi nhận trước đây (chuỗi bị viết lại)',
  unsealed:
    'từ dòng này trở đi không có chữ ký của cổng: do nơi khác ghi vào, hoặc chữ ký đã bị xoá',
  unsigned: 'chữ ký cuối chuỗi không phải của cổng này, hoặc khoá bí mật của cổng đã thay đổi',
}

/** The first broken row: its number, what is wrong, and what stands there now. */
function spoken({ kind, row, seq }: Fault): string {
  const now = row
    ? ` Dòng đang có: số ${row.seq}, ${formatInstant(row.at)}, ${auditActions[row.action]?.vi ?? row.action}, mã ${row.id}.`
    : ''
  return `HỎNG ở dòng số ${seq}: ${kinds[kind]}.${now}`
}
