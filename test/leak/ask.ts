import type { Caller, Data, Host, Item } from './types.ts'

export type Door = 'graphql' | 'local' | 'rest'

/** One request, written down so that it can be printed and sent again. */
export type Ask = {
  /** Of a file that is sent with it. */
  file?: { content: string; name: string }
  body?: unknown
  door: Door
  /** Besides those of the caller. */
  headers?: Record<string, string>
  host: Host
  method: 'DELETE' | 'GET' | 'HEAD' | 'OPTIONS' | 'PATCH' | 'POST' | 'PUT'
  /** Of REST the path below /api, of the Local API the operation. */
  path: string
  /** Of REST the query string's values, of the Local API its options. */
  query?: Data
}

export type Answer = { body: unknown; status: number; text: string }

export type Doors = Record<Door, (ask: Ask, caller: Caller) => Promise<Answer>>

/** An item as the request describes it: what goes along with a task is the plan that it names. */
export function asSent(item: Item, { body, query }: Ask): Item {
  const { data, variables, ...own } = (body ?? {}) as { data?: Data; variables?: { data?: Data } }
  const sent = query?.data ?? variables?.data ?? data ?? own
  return { ...item, main: { ...item.main, ...(sent as Data) } }
}

/** One line that says what was asked. */
export function spoken({ body, door, host, method, path, query }: Ask): string {
  const asked = query ? ` ${JSON.stringify(query)}` : ''
  const sent = body === undefined ? '' : ` ${JSON.stringify(body)}`
  return `${door} ${method} ${path}${asked}${sent} (host ${host})`.slice(0, 1500)
}
