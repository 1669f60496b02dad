'use client'

import { Button, toast } from '@payloadcms/ui'

import { useWords } from './wording.ts'

/** The codes that are told once: to copy, to print, and to put away. */
export function RecoveryCodes({ codes }: { codes: string[] }) {
  const words = useWords()
  const copy = async () => {
    await navigator.clipboard.writeText(codes.join('\n'))
    toast.success(words.copied)
  }
  return (
    <div className="account-codes">
      <h3>{words.recovery}</h3>
      <p>{words.recoveryText}</p>
      <ul>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="account-buttons">
        <Button buttonStyle="secondary" onClick={() => void copy()} type="button">
          {words.copy}
        </Button>
        <Button buttonStyle="secondary" onClick={() => window.print()} type="button">
          {words.print}
        </Button>
        <Button type="submit">{words.done}</Button>
      </div>
    </div>
  )
}
