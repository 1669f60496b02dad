'use client'

import type { Conflict } from './useSaveDraft.ts'
import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui'

import { Dialog } from '../account/Dialog.tsx'
import { formatInstant } from '../domain/formatInstant.ts'
import { useSpeech } from './wording.ts'

type Props = { conflict: Conflict; onClose: () => void; onSaveOnTop: () => void }

/** Two people at once: who saved when, and how to go on without losing either text. */
export function ConflictDialog({ conflict, onClose, onSaveOnTop }: Props) {
  const { id, collectionSlug } = useDocumentInfo()
  const { routes } = useConfig().config
  const { say } = useSpeech()
  const { at, by } = conflict
  const theirs = `${routes.admin}/collections/${collectionSlug}/${String(id)}`
  return (
    <Dialog heading={say('conflict')} onCancel={onClose} onSubmit={onClose}>
      <p>{say('conflictText', { at: formatInstant(at), by })}</p>
      <p>{say('conflictNote')}</p>
      <p>
        <a href={theirs} rel="noreferrer" target="_blank">
          {say('conflictTheirs', { by })}
        </a>
      </p>
      <div className="account-buttons">
        <Button type="submit">{say('conflictKeep')}</Button>
        <Button buttonStyle="secondary" onClick={onSaveOnTop} type="button">
          {say('conflictMine')}
        </Button>
      </div>
    </Dialog>
  )
}
