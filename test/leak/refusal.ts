import type { Answer } from './ask.ts'

type Problem = { code?: string; message?: string; path?: string }
type Error_ = Problem & {
  data?: { errors?: Problem[] }
  extensions?: { data?: { errors?: Problem[] } }
}

/** Why something was refused, in one line: the status, the codes and where. */
export function refusalOf({ body, status, text }: Answer): string {
  const { data, errors = [] } = (body ?? {}) as { data?: { errors?: Problem[] }; errors?: Error_[] }
  const [first] = errors
  const fields = first?.data?.errors ?? first?.extensions?.data?.errors ?? data?.errors ?? []
  const told = (fields.length > 0 ? fields : first ? [first] : []).map(({ code, message, path }) =>
    `${path ?? ''} ${code ?? message ?? ''}`.trim(),
  )
  return `${status} ${told.join('; ') || text.slice(-200)}`
}
