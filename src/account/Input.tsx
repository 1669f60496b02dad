'use client'

import { useId } from 'react'

type Props = {
  autoComplete: keyof typeof types
  hint?: string
  id?: string
  label: string
  onChange: (value: string) => void
  value: string
}

const types = {
  'current-password': 'password',
  email: 'email',
  'new-password': 'password',
  'one-time-code': 'text',
}

/** One line to type an address, a password or a code into. */
export function Input({ id: givenId, autoComplete, hint, label, onChange, value }: Props) {
  const ownId = useId()
  const id = givenId ?? ownId
  return (
    <div className="field-type text">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        aria-describedby={hint && `${id}-hint`}
        autoComplete={autoComplete}
        id={id}
        onChange={(event) => onChange(event.target.value)}
        required
        spellCheck={false}
        type={types[autoComplete]}
        value={value}
      />
      {hint && (
        <p className="field-description" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
