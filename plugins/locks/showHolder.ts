import type { CollectionAfterReadHook } from 'payload'

type Lock = { updatedAt?: string; user?: { value?: unknown } }
type Holder = { email?: string; name?: string }

/**
 * Payload's window “somebody is editing this” and its list call the holder by `email`, which
 * colleagues are not shown, and else by the id. There they are told the name, and since when: the
 * window itself writes the time the American way (src/brand/admin.css hides that).
 */
export const showHolder: CollectionAfterReadHook = ({ doc, overrideAccess, req }) => {
  const { updatedAt, user } = doc as Lock
  const holder = user?.value as Holder | null | string | undefined
  if (overrideAccess || !holder || typeof holder === 'string' || !holder.name) return doc
  const since = req.i18n?.language === 'en' ? 'since' : 'từ'
  const email = updatedAt ? `${holder.name} (${since} ${printed(updatedAt)})` : holder.name
  return { ...doc, user: { ...user, value: { ...holder, email } } }
}

/** 14:30 23/11/2026 */
function printed(instant: string): string {
  return new Intl.DateTimeFormat('vi-VN', {
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    month: '2-digit',
    timeZone: 'Asia/Ho_Chi_Minh',
    year: 'numeric',
  }).format(new Date(instant))
}
