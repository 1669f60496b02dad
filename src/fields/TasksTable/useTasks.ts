'use client'

import type { Page, Row, TaskRequests } from './taskRequests.ts'
import { useCallback, useEffect, useState } from 'react'

export type Tasks = {
  hasFailed: boolean
  /** Null until the first answer. */
  page: null | Page
  reload: () => Promise<void>
  /** Shows the rows in this order at once; the server is told by the caller. */
  reorder: (rows: Row[]) => void
}

/** The tasks of a plan as they are being worked on. Without a plan there are none. */
export function useTasks(plan: string | undefined, requests: TaskRequests): Tasks {
  const [page, setPage] = useState<null | Page>(null)
  const [hasFailed, setHasFailed] = useState(false)

  const reload = useCallback(async () => {
    if (plan === undefined) return
    try {
      setPage(await requests.list(plan))
      setHasFailed(false)
    } catch {
      setHasFailed(true)
    }
  }, [plan, requests])

  useEffect(() => {
    void reload()
  }, [reload])

  const reorder = (docs: Row[]) => setPage((current) => current && { ...current, docs })
  return { hasFailed, page, reload, reorder }
}
