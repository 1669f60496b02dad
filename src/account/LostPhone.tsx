'use client'

import { Button, ConfirmationModal, toast, useModal } from '@payloadcms/ui'

import { useAskAccount } from './askAccount.ts'
import { useWords } from './wording.ts'

/** For administrators: takes the second factor off somebody's account who lost the phone. */
export function LostPhone({ id }: { id: string }) {
  const ask = useAskAccount()
  const words = useWords()
  const { openModal } = useModal()
  const modal = `lost-phone-${id}`
  const reset = async () => {
    const answer = await ask(`/${id}/mfa/reset`, { method: 'POST' })
    if (answer.isOk) toast.success(words.lostPhoneDone)
    else toast.error(answer.error?.message ?? words.failed)
  }
  return (
    <div className="account-security">
      <Button buttonStyle="secondary" onClick={() => openModal(modal)} type="button">
        {words.lostPhone}
      </Button>
      <ConfirmationModal
        body={words.lostPhoneAsk}
        heading={words.lostPhone}
        modalSlug={modal}
        onConfirm={reset}
      />
    </div>
  )
}
