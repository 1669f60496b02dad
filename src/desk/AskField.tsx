'use client'

import type { OfferedAsk } from '../domain/desk/answers.ts'
import { useId } from 'react'

import { useSpeech } from './wording.ts'

type Props = { ask: OfferedAsk; isWrong: boolean; onChange: (value: string) => void; value: string }

/** One thing an act asks for: from a list, in words, or a day and time in Vietnam. */
export function AskField({ ask, isWrong, onChange, value }: Props) {
  const id = useId()
  const { inWords, say } = useSpeech()
  const { type, help, label, name, options, required } = ask
  const hint = help ? inWords(help) : type === 'instant' ? say('instantHint') : ''
  const common = {
    'aria-describedby': hint ? `${id}-hint` : undefined,
    'aria-invalid': isWrong || undefined,
    'aria-required': required || undefined,
    id,
    name,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
    value,
  }
  return (
    <div className="desk-field">
      <label htmlFor={id}>
        {inWords(label)}
        {required && <span aria-hidden="true"> *</span>}
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
      {type === 'instant' && <input autoComplete="off" type="text" {...common} />}
      {hint && <p id={`${id}-hint`}>{hint}</p>}
    </div>
  )
}
