'use client'

import type { Language, Say } from './wording.ts'
import { Button, useDocumentDrawer } from '@payloadcms/ui'

import { printDay } from '../../domain/vietnamese/printDay.ts'
import { nameOf, type Row } from './taskRequests.ts'
import { statusIn } from './wording.ts'

type Props = {
  canEdit: boolean
  isFirst: boolean
  isLast: boolean
  language: Language
  onMove: (by: -1 | 1) => void
  onRemove: () => void
  onSave: () => void
  place: number
  say: Say
  task: Row
}

/** Payload's tables give every column 150 px: eight of them would not fit. */
export const cell = { minWidth: '4.5rem', paddingInline: '0.4rem', textAlign: 'start' } as const
/** Names, of which a narrow screen would leave one letter in a line. */
const wideCell = { ...cell, minWidth: '9rem' } as const
export const placeCell = { ...cell, minWidth: 0 } as const
const link = { textAlign: 'start', textDecoration: 'underline' } as const

/** One task: opened in Payload's own drawer, moved and removed by buttons that name it. */
export function TaskRow({ canEdit, language, onSave, place, say, task, ...moves }: Props) {
  const [Drawer, Opener] = useDocumentDrawer({ collectionSlug: 'plan-tasks', id: task.id })
  const title = task.title || say('untitled')
  return (
    <tr>
      <td style={placeCell}>{place}</td>
      <th scope="row" style={{ ...wideCell, fontWeight: 'inherit' }}>
        <Opener aria-label={say('edit', { title })} style={link}>
          {title}
        </Opener>
        <Drawer onSave={onSave} />
      </th>
      <td style={wideCell}>{nameOf(task.leadUnit) || say('noLead')}</td>
      <td style={wideCell}>
        {(task.coordinatingUnits ?? []).map(nameOf).filter(Boolean).join('; ')}
      </td>
      <td style={cell}>{task.periodText}</td>
      <td style={cell}>
        {printDay(task.dueDate ?? '')}
        {task.quaHan && (
          <strong style={{ color: 'var(--theme-error-600)', display: 'block' }}>
            {say('overdue')}
          </strong>
        )}
      </td>
      <td style={cell}>{statusIn(language, task.status)}</td>
      {canEdit && <Moves {...moves} id={task.id} say={say} title={title} />}
    </tr>
  )
}

type MovesProps = Pick<Props, 'isFirst' | 'isLast' | 'onMove' | 'onRemove' | 'say'> & {
  id: string
  title: string
}

function Moves({ id, isFirst, isLast, onMove, onRemove, say, title }: MovesProps) {
  const common = { buttonStyle: 'secondary', margin: false, size: 'small' } as const
  return (
    <td style={{ ...cell, whiteSpace: 'nowrap' }}>
      <Button
        {...common}
        aria-label={say('up', { title })}
        disabled={isFirst}
        id={moveButtonId(id, -1)}
        onClick={() => onMove(-1)}
      >
        ↑
      </Button>{' '}
      <Button
        {...common}
        aria-label={say('down', { title })}
        disabled={isLast}
        id={moveButtonId(id, 1)}
        onClick={() => onMove(1)}
      >
        ↓
      </Button>{' '}
      <Button {...common} aria-label={say('remove', { title })} onClick={onRemove}>
        ✕
      </Button>
    </td>
  )
}

/** The keyboard stays on the button that moved a task: the row goes elsewhere on the page. */
export function moveButtonId(task: string, by: -1 | 1): string {
  return `task-${by === -1 ? 'up' : 'down'}-${task}`
}
