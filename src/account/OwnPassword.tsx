'use client'

import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'

import { useAskAccount } from './askAccount.ts'
import { Dialog } from './Dialog.tsx'
import { Input } from './Input.tsx'
import { useWords } from './wording.ts'

/**
 * One's own password, changed by who knows it. Payload's own button beside the address, which does
 * not ask for it, is not offered here.
 */
export function OwnPassword({ onChanged }: { onChanged: () => void }) {
  const words = useWords()
  const [isOpen, setIsOpen] = useState(false)
  const done = () => {
    setIsOpen(false)
    toast.success(words.passwordChanged)
    onChanged()
  }
  return (
    <section>
      <style>{'#change-password { display: none }'}</style>
      <h3>{words.password}</h3>
      <p>{words.ownAddress}</p>
      <div className="account-buttons">
        <Button buttonStyle="secondary" onClick={() => setIsOpen(true)} type="button">
          {words.changePassword}
        </Button>
      </div>
      {isOpen && <ChangePassword onCancel={() => setIsOpen(false)} onDone={done} />}
    </section>
  )
}

function ChangePassword({ onCancel, onDone }: { onCancel: () => void; onDone: () => void }) {
  const ask = useAskAccount()
  const words = useWords()
  const [password, setPassword] = useState('')
  const [newPassword, setNewPassword] = useState('')
  const [repeated, setRepeated] = useState('')
  const [error, setError] = useState('')
  const change = async () => {
    if (newPassword !== repeated) return setError(words.notRepeated)
    const body = { newPassword, password }
    const answer = await ask('/password', { body, method: 'POST' })
    if (answer.isOk) onDone()
    else setError(answer.error?.message ?? words.failed)
  }
  return (
    <Dialog heading={words.changePassword} onCancel={onCancel} onSubmit={() => void change()}>
      <Input
        autoComplete="current-password"
        label={words.currentPassword}
        onChange={setPassword}
        value={password}
      />
      <Input
        autoComplete="new-password"
        hint={words.newPasswordHint}
        label={words.newPassword}
        onChange={setNewPassword}
        value={newPassword}
      />
      <Input
        autoComplete="new-password"
        label={words.newPasswordAgain}
        onChange={setRepeated}
        value={repeated}
      />
      {error && <p role="alert">{error}</p>}
      <Button type="submit">{words.changePassword}</Button>
      <Button buttonStyle="secondary" onClick={onCancel} type="button">
        {words.cancel}
      </Button>
    </Dialog>
  )
}
