import type { Language } from './wording.ts'

/** A unit as it comes filled in, or its id where it may not be read. */
type Unit = string | { name: string; shortName?: string }

/** What the table shows of a task. */
export type Row = {
  _status?: 'draft' | 'published'
  coordinatingUnits?: null | Unit[]
  dueDate?: null | string
  firstPublishedAt?: null | string
  id: string
  leadUnit?: null | Unit
  periodText?: null | string
  quaHan?: boolean | null
  status: string
  title?: null | string
}

export type Page = { docs: Row[]; totalDocs: number }

export const pageLimit = 100

/** The requests of the table; each fails with a sentence that can be shown. */
export type TaskRequests = {
  list: (plan: string) => Promise<Page>
  patch: (id: string, data: object, query?: string) => Promise<void>
  saveOrder: (plan: string, ids: string[]) => Promise<void>
}

/** @param api the address of the REST API, without a slash at the end */
export function taskRequests(api: string, language: Language): TaskRequests {
  const ask = async (path: string, method: string, body?: object): Promise<unknown> => {
    const response = await fetch(`${api}${path}`, {
      body: body && JSON.stringify(body),
      credentials: 'include',
      headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
      method,
    })
    const answer: unknown = await response.json().catch(() => null)
    if (!response.ok) throw new Error(sentenceOf(answer, language))
    return answer
  }
  return {
    list: async (plan) => {
      const query = `where[plan][equals]=${plan}&draft=true&sort=order,createdAt&limit=${pageLimit}&depth=1`
      return (await ask(`/plan-tasks?${query}`, 'GET')) as Page
    },
    patch: async (id, data, query = 'draft=true') => {
      await ask(`/plan-tasks/${id}?${query}`, 'PATCH', data)
    },
    saveOrder: async (plan, ids) => {
      await ask(`/plans/${plan}/task-order`, 'POST', { ids })
    },
  }
}

type Sentence = { message?: string; sentence?: Record<Language, string> }
type Answer = { errors?: (Sentence & { data?: { errors?: Sentence[] } })[] } | null

/** Every field that is wrong in words of its own; without fields the one sentence there is. */
function sentenceOf(answer: unknown, language: Language): string {
  const [error] = (answer as Answer)?.errors ?? []
  const said = error?.data?.errors ?? (error ? [error] : [])
  return said.map(({ message, sentence }) => sentence?.[language] ?? message ?? '').join(' ')
}

export function nameOf(unit: null | undefined | Unit): string {
  return typeof unit === 'object' ? (unit?.name ?? '') : ''
}
