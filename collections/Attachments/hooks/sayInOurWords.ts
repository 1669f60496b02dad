import { type CollectionAfterErrorHook, ValidationError } from 'payload'

import { fieldMessage } from '../../../src/access/fieldMessage.ts'

const otherType = /^Invalid MIME type: (.+)\.$/

/**
 * Payload looks at the file too, after us, and says in English what it does not like: answered in
 * the words and with the codes of ours.
 */
export const sayInOurWords: CollectionAfterErrorHook = ({ error, req, result }) => {
  if (!(error instanceof ValidationError)) return
  const found = error.data.errors.find(({ path }) => path === 'file')
  if (!found) return
  const [, type] = otherType.exec(found.message) ?? []
  found.message = type
    ? fieldMessage('CP_FILE_TYPE_NOT_ALLOWED', req, { found: type })
    : fieldMessage('CP_FILE_BROKEN', req)
  const [first, ...others] = (result?.errors ?? []) as Record<string, unknown>[]
  return { response: { errors: [{ ...first, message: found.message }, ...others] } }
}
