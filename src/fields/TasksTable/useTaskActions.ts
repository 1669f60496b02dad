'use client'

import type { Row, TaskRequests } from './taskRequests.ts'
import type { Tasks } from './useTasks.ts'
import type { Say } from './wording.ts'
import { useState } from 'react'

import { moveButtonId } from './TaskRow.tsx'

/** What was done last, said to everybody, and the way back if there is one. */
export type Message = { text: string; undo?: () => void }

export type TaskActions = {
  cancel: (task: Row) => Promise<void>
  message: Message | null
  move: (task: Row, by: -1 | 1) => Promise<void>
  remove: (task: Row) => Promise<void>
}

type Options = { plan: string; requests: TaskRequests; say: Say; tasks: Tasks }

/** The acts of the table. Whatever happens, the table afterwards shows what the server holds. */
export function useTaskActions({ plan, requests, say, tasks }: Options): TaskActions {
  const [message, setMessage] = useState<Message | null>(null)
  const titleOf = ({ title }: Row) => title || say('untitled')

  const act = async (run: () => Promise<unknown>, done: Message) => {
    try {
      await run()
      setMessage(done)
    } catch (error) {
      setMessage({ text: (error instanceof Error && error.message) || say('failed') })
    }
    await tasks.reload()
  }

  const restore = (task: Row) =>
    act(() => requests.patch(task.id, { deletedAt: null }, 'trash=true'), {
      text: say('restored', { title: titleOf(task) }),
    })

  return {
    cancel: (task) =>
      act(() => requests.patch(task.id, { status: 'huy' }), {
        text: say('cancelled', { title: titleOf(task) }),
      }),
    message,
    move: async (task, by) => {
      const rows = moved(tasks.page?.docs ?? [], task, by)
      tasks.reorder(rows)
      const ids = rows.map(({ id }) => id)
      const place = rows.indexOf(task) + 1
      const text = say('moved', { place, title: titleOf(task) })
      await act(() => requests.saveOrder(plan, ids), { text })
      focusOn(task.id, by)
    },
    remove: (task) =>
      act(() => requests.patch(task.id, { deletedAt: new Date().toISOString() }, ''), {
        text: say('removed', { title: titleOf(task) }),
        undo: () => void restore(task),
      }),
  }
}

function moved(rows: Row[], task: Row, by: -1 | 1): Row[] {
  const others = rows.filter((row) => row !== task)
  const at = rows.indexOf(task) + by
  return [...others.slice(0, at), task, ...others.slice(at)]
}

/** At the end of the table only the other direction is left. */
function focusOn(task: string, by: -1 | 1): void {
  const wanted = document.getElementById(moveButtonId(task, by))
  const isUsable = wanted instanceof HTMLButtonElement && !wanted.disabled
  const button = isUsable ? wanted : document.getElementById(moveButtonId(task, by === 1 ? -1 : 1))
  button?.focus()
}
