import type { Payload } from 'payload'

const longestMessage = 300
const longestTrace = 2000

type Logged = { cause?: unknown; code?: unknown; message: string; name: string; stack?: string }

/**
 * A failing query comes with all it was to write: tens of megabytes, and what people wrote. The
 * log gets the beginning of its text; the cause says what the database objected to.
 */
export function shortLogs(payload: Payload): void {
  const logger = payload.logger.child({}, { serializers: { err: shortened } })
  const { error } = logger
  // Without a message of its own, a line takes the whole message of the error.
  logger.error = (first: unknown, ...others: unknown[]) => {
    const { err, msg } = (first ?? {}) as { err?: unknown; msg?: unknown }
    const isUnsaid = others.length === 0 && msg === undefined && isError(err)
    const said = isUnsaid ? [cut(err.message, longestMessage)] : others
    Reflect.apply(error, logger, [first, ...said])
  }
  payload.logger = logger
}

/** Errors of the database driver come from another realm: no `instanceof`. */
const isError = (value: unknown): value is Logged =>
  typeof value === 'object' && value !== null && 'message' in value && 'name' in value

function shortened(error: unknown): unknown {
  if (!isError(error)) return error
  const { name, cause, code, message, stack = '' } = error
  return {
    type: name,
    ...(code !== undefined && { code }),
    ...(cause !== undefined && { cause: shortened(cause) }),
    message: cut(message, longestMessage),
    // It begins with the whole message.
    stack: cut(stack.replace(message, '').trimStart(), longestTrace),
  }
}

function cut(text: string, longest: number): string {
  const [query = ''] = text.split('\nparams:')
  return query.length > longest ? `${query.slice(0, longest)}…` : query
}
