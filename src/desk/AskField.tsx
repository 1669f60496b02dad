'use client'

import type { OfferedAsk } from '../domain/desk/answers.ts'
import { useId } from 'react'

import { ItemsField } from './ItemsField.tsx'
import { useSpeech } from './wording.ts'

type Props = {
  ask: OfferedAsk
  isRequired: boolean
  isWrong: boolean
  onChange: (value: string) => void
  value: string
}

/** What is typed in a certain way, and the hint that says how. */
const typed = { day: 'dayHint', instant: 'instantHint' } as const

/** One thing an act asks for: from a list, in words, items, or a day and time in Vietnam. */
export function AskField({ ask, isRequired, isWrong, onChange, value }: Props) {
  const id = useId()
  const { inWords, say } = useSpeech()
  const { type, help, label, name, options } = ask
  const hints = [
    ...(help ? [inWords(help)] : []),
    ...(type in typed ? [say(typed[type as 'day'])] : []),
  ]
  const hint = hints.join(' ')
  const common = {
    'aria-describedby': hint ? `${id}-hint` : undefined,
    'aria-invalid': isWrong || undefined,
    'aria-required': isRequired || undefined,
    id,
    name,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
    value,
  }
  if (type === 'items') return <ItemsField ask={ask} onChange={onChange} value={value} />
  return (
    <div className="desk-field">
      <label htmlFor={id}>
        {inWords(label)}
        {isRequired && <span aria-hidden="true"> *</span>}
      </label>
      {type === 'choice' && (
        <select {...common}>
          <option value="">—</option>
          {Object.entries(options ?? {}).map(([key, option]) => (
            <option key={key} value={key}>
              {inWords(option)}
            </option>
          ))}
        </select>
      )}
      {type === 'text' && <textarea rows={3} {...common} />}
      {type === 'email' && <input autoComplete="off" type="email" {...common} />}
      {type in typed && <input autoComplete="off" type="text" {...common} />}
      {hint && <p id={`${id}-hint`}>{hint}</p>}
    </div>
  )
}
