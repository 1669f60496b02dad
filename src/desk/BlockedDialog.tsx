'use client'

import type { OfferedAct } from '../domain/desk/answers.ts'
import { Button } from '@payloadcms/ui'

import { Dialog } from '../account/Dialog.tsx'
import { useSpeech } from './wording.ts'

/** Why an act is refused, to who has pressed its button all the same. */
export function BlockedDialog({ act, onClose }: { act: OfferedAct; onClose: () => void }) {
  const { inWords, say } = useSpeech()
  return (
    <Dialog
      heading={say('blocked', { verb: inWords(act.label) })}
      onCancel={onClose}
      onSubmit={onClose}
    >
      <ul className="desk-reasons">
        {act.reasons.map(({ code, message, path }) => (
          <li key={`${code} ${path ?? ''} ${message.en}`}>{inWords(message)}</li>
        ))}
      </ul>
      <div className="account-buttons">
        <Button type="submit">{say('close')}</Button>
      </div>
    </Dialog>
  )
}
