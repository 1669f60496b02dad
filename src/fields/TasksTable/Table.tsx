'use client'

import type { Row } from './taskRequests.ts'
import type { Language, Say } from './wording.ts'

import { cell, placeCell, TaskRow } from './TaskRow.tsx'

type Props = {
  canEdit: boolean
  language: Language
  onMove: (task: Row, by: -1 | 1) => void
  onRemove: (task: Row) => void
  onSave: () => void
  rows: Row[]
  say: Say
}

const columns = ['title', 'lead', 'coordinators', 'period', 'due', 'status'] as const

/** The tasks in the order of the plan; wider than the screen it scrolls by itself. */
export function Table({ canEdit, language, onMove, onRemove, onSave, rows, say }: Props) {
  return (
    <div className="table" style={{ overflowX: 'auto' }}>
      <table>
        <caption className="field-label" style={{ textAlign: 'start' }}>
          {say('caption')}
        </caption>
        <thead>
          <tr>
            <th scope="col" style={placeCell}>
              #
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" style={cell}>
                {say(column)}
              </th>
            ))}
            {canEdit && (
              <th scope="col" style={cell}>
                {say('actions')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((task, index) => (
            <TaskRow
              canEdit={canEdit}
              isFirst={index === 0}
              isLast={index === rows.length - 1}
              key={task.id}
              language={language}
              onMove={(by) => onMove(task, by)}
              onRemove={() => onRemove(task)}
              onSave={onSave}
              place={index + 1}
              say={say}
              task={task}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}
