import type { ServerProps } from 'payload'

import { membershipsOf } from '../access/actor.ts'
import { languageOf } from '../domain/languageOf.ts'

/** On the first page of administrators: where mails go while the portal cannot send any. */
export function MailNote({ i18n, payload, user }: ServerProps) {
  const { outbox } = payload.config.custom.communePortal as { outbox: null | string }
  const administers = membershipsOf(user ?? null).some(({ role }) => role.endsWith('Admin'))
  if (outbox === null || !administers) return null
  const isVietnamese = languageOf(i18n) === 'vi'
  return (
    <p className="account-note" role="note">
      {isVietnamese
        ? 'Cổng này chưa gửi được thư (chưa đặt SMTP_URL): thư đặt lại mật khẩu được ghi thành tệp trên máy chủ, tại '
        : 'This portal cannot send mail (no SMTP_URL): mails for a new password are written to files on the server, in '}
      <code>{outbox}</code>
    </p>
  )
}
