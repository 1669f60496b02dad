'use client'

import { useId } from 'react'

type Props = {
  autoComplete: 'current-password' | 'one-time-code'
  label: string
  onChange: (value: string) => void
  value: string
}

/** One line to type a password or a code into. */
export function Input({ autoComplete, label, onChange, value }: Props) {
  const id = useId()
  const isPassword = autoComplete === 'current-password'
  return (
    <div className="field-type text">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        autoComplete={autoComplete}
        id={id}
        onChange={(event) => onChange(event.target.value)}
        required
        spellCheck={false}
        type={isPassword ? 'password' : 'text'}
        value={value}
      />
    </div>
  )
}
