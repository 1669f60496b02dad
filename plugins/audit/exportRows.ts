import type { AuditEvent as AuditEventRow } from '../../src/payload-types.ts'
import type { Payload } from 'payload'

import { auditActions } from '../../src/domain/audit/actions.ts'
import { byteOrderMark, csvLine } from '../../src/domain/csv.ts'
import { formatInstant } from '../../src/domain/formatInstant.ts'
import { type Role, roles } from '../../src/domain/roles.ts'
import { dayOf } from '../../src/domain/today.ts'
import { rowsOfChain } from './rowsOfChain.ts'

export type ExportFormat = 'csv' | 'jsonl'

type Options = {
  chains: string[]
  format: ExportFormat
  /** Days in Vietnam, both included. */
  from?: string
  /** What a chain is called: the commune's name. */
  nameOf: (chain: string) => string
  until?: string
}

const actorTypes = {
  person: 'Người dùng',
  public: 'Không đăng nhập',
  system: 'Hệ thống',
  technical: 'Tài khoản kỹ thuật',
}

const columns: [string, (row: AuditEventRow) => null | number | string | undefined][] = [
  ['Số thứ tự', ({ seq }) => seq],
  ['Lúc', ({ at }) => formatInstant(at)],
  ['Người thực hiện', ({ actorName }) => actorName],
  ['Loại tài khoản', ({ actorType }) => actorTypes[actorType]],
  ['Vai trò', ({ role }) => rolesIn(role)],
  ['Việc', ({ action }) => auditActions[action]?.vi ?? action],
  ['Kết quả', ({ result }) => (result === 'ok' ? 'Đã thực hiện' : 'Từ chối')],
  ['Đối tượng', ({ title }) => title],
  ['Lý do', ({ reason }) => reason],
  ['Loại nội dung', ({ itemCollection }) => itemCollection],
  ['Mã nội dung', ({ itemId }) => itemId],
  ['Mã đơn vị', ({ unit }) => unit],
  ['Mã tài khoản', ({ actorId }) => actorId],
  ['Địa chỉ mạng', ({ ip }) => ip],
  ['Trình duyệt', ({ userAgent }) => userAgent],
  ['Phiên bản trước', ({ before }) => before],
  ['Phiên bản sau', ({ after }) => after],
  ['Chi tiết', ({ details }) => (details ? JSON.stringify(details) : null)],
  ['Mã băm dòng trước', ({ prevHash }) => prevHash],
  ['Mã băm', ({ hash }) => hash],
]

/**
 * The trail as text, piece by piece. CSV is for people (Excel shows it right); JSON Lines holds
 * every field the hashes cover, so that it can be verified without this portal.
 */
export async function* exportRows(payload: Payload, options: Options): AsyncGenerator<string> {
  const { chains, format, nameOf } = options
  if (format === 'csv')
    yield byteOrderMark + csvLine(['Xã, phường', ...columns.map(([name]) => name)])
  for (const chain of chains) {
    for await (const rows of rowsOfChain(payload, chain)) {
      const wanted = rows.filter(({ at }) => isWithin(dayOf(at) ?? '', options))
      const line = (row: AuditEventRow) =>
        format === 'csv'
          ? csvLine([nameOf(chain), ...columns.map(([, valueOf]) => valueOf(row))])
          : `${JSON.stringify(withoutGuard(row))}\n`
      yield wanted.map(line).join('')
    }
  }
}

function isWithin(day: string, { from = '', until = '9999-12-31' }: Options): boolean {
  return day >= from && day <= until
}

function withoutGuard({ onceKey: _onceKey, ...row }: AuditEventRow) {
  return row
}

function rolesIn(text: null | string | undefined): null | string {
  if (!text) return null
  return text
    .split(', ')
    .map((name) => roles[name as Role]?.vi ?? name)
    .join(', ')
}
