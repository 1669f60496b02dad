'use client'

import {
  Button,
  FormSubmit,
  useDocumentInfo,
  useEditDepth,
  useFormModified,
  useHotkey,
  useOperation,
} from '@payloadcms/ui'
import { useRef, useState } from 'react'

import { nextVerb } from '../domain/desk/nextVerb.ts'
import { ActDialog, type Typed } from './ActDialog.tsx'
import { ActMenu } from './ActMenu.tsx'
import { BlockedDialog } from './BlockedDialog.tsx'
import { ConflictDialog } from './ConflictDialog.tsx'
import { useAct } from './useAct.ts'
import { type Conflict, useSaveDraft } from './useSaveDraft.ts'
import { useSpeech } from './wording.ts'

/**
 * The buttons of an item in the workflow: save the draft, the act that comes next, a menu with the
 * rest. In place of Payload's own to publish, which no save does here.
 */
export function ActButtons() {
  const { hasSavePermission, isTrashed } = useDocumentInfo()
  const depth = useEditDepth()
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const { save, saveOnTop } = useSaveDraft(setConflict)
  return (
    <>
      {hasSavePermission && !isTrashed && <SaveDraft save={save} />}
      {/* An item in a drawer is there for the sake of another one. */}
      {depth === 1 && <Acts save={save} />}
      {conflict && (
        <ConflictDialog
          conflict={conflict}
          onClose={() => setConflict(null)}
          onSaveOnTop={() => {
            setConflict(null)
            void saveOnTop(conflict)
          }}
        />
      )}
    </>
  )
}

type Saving = { save: () => Promise<boolean> }

function SaveDraft({ save }: Saving) {
  const { say } = useSpeech()
  const isModified = useFormModified()
  const isDisabled = useOperation() === 'update' && !isModified
  const button = useRef<HTMLButtonElement>(null)
  useHotkey({ cmdCtrlKey: true, editDepth: useEditDepth(), keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    button.current?.click()
  })
  return (
    <FormSubmit
      buttonId="action-save-draft"
      buttonStyle="secondary"
      disabled={isDisabled}
      onClick={() => void save()}
      ref={button}
      size="medium"
      type="button"
    >
      {say('saveDraft')}
    </FormSubmit>
  )
}

function Acts({ save }: Saving) {
  const { inWords } = useSpeech()
  const isModified = useFormModified()
  const { blocked, choose, close, doIt, errors, isBusy, offers, open } = useAct(save)
  const typed = useRef<Typed>({})
  if (!offers) return null
  const next = nextVerb(offers.state, offers.acts)
  const primary = offers.acts.find(({ verb }) => verb === next)
  // What was typed since may be just what was missing: pressing the button saves it and looks again.
  const isBlocked = primary?.isAllowed === false && !isModified
  const why = isBlocked ? primary.reasons.map(({ message }) => inWords(message)).join(' ') : ''
  return (
    <>
      {primary && (
        <Button
          className={isBlocked ? 'desk-primary--blocked' : ''}
          // Not disabled while it works: the focus has to be there when a dialog is left again.
          extraButtonProps={{ 'aria-disabled': isBlocked || isBusy || undefined, title: why }}
          id="desk-primary"
          margin={false}
          onClick={() => void choose(primary)}
          size="medium"
          type="button"
        >
          {inWords(primary.label)}
        </Button>
      )}
      <ActMenu
        acts={offers.acts.filter((act) => act !== primary)}
        isBusy={isBusy}
        onChoose={(act) => void choose(act)}
      />
      {open && (
        <ActDialog
          act={open.act}
          errors={errors}
          isBusy={isBusy}
          key={open.key}
          onCancel={close}
          onDo={(input) => void doIt(input)}
          typed={typed.current}
        />
      )}
      {blocked && <BlockedDialog act={blocked} onClose={close} />}
    </>
  )
}
