import type { Payload } from 'payload'

const dayMs = 24 * 60 * 60 * 1000

/** An account that is used without logging in (by a key) is not idle; written once a day. */
export async function noteUse(
  payload: Payload,
  { id, lastLoginAt }: { id: string; lastLoginAt?: null | string },
): Promise<void> {
  const now = Date.now()
  if (now - Date.parse(lastLoginAt ?? '') < dayMs) return
  try {
    await payload.db.updateOne({
      collection: 'users',
      data: { lastLoginAt: new Date(now).toISOString() },
      options: { atomic: true },
      where: { and: [{ id: { equals: id } }, { disabled: { not_equals: true } }] },
    })
  } catch (err) {
    payload.logger.warn({ err, msg: 'The use of an account was not written down' })
  }
}
