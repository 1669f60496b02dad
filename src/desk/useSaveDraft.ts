'use client'

import { useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'

import { useAsk } from './useAsk.ts'
import { useItem } from './useItem.ts'

/** Somebody else saved since the form was opened. */
export type Conflict = { at: string; by: string; revision: number }

type Stored = { revision?: number; updatedAt?: string; updatedBy?: null | { name?: string } }

/**
 * Saves the form as a draft, as Payload's own button does. When it was refused because somebody
 * else had saved meanwhile, it tells who and when: what was typed stays in the form.
 */
export function useSaveDraft(onConflict: (conflict: Conflict) => void) {
  const { id, collectionSlug, setUnpublishedVersionCount } = useDocumentInfo()
  const { config } = useConfig()
  const { dispatchFields, getData, submit } = useForm()
  const ask = useAsk()
  const { loadAgain } = useItem()
  const path = `/${collectionSlug}${id === undefined ? '' : `/${String(id)}`}`

  const save = async (): Promise<boolean> => {
    const result = (await submit({
      action: `${config.serverURL}${config.routes.api}${path}?depth=0&fallback-locale=null&draft=true`,
      method: id === undefined ? 'POST' : 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
    })) as undefined | { res?: Response }
    if (result?.res?.ok) {
      setUnpublishedVersionCount((count) => count + 1)
      return true
    }
    if (id !== undefined) await lookForConflict()
    return false
  }

  const lookForConflict = async () => {
    // Where it has to be taken first, the note above the form says so: nothing is to be decided.
    if ((await loadAgain())?.edit.isAllowed === false) return
    const { body } = await ask<Stored>(`${path}?draft=true&depth=1`)
    const { revision = 0, updatedAt = '', updatedBy } = body ?? {}
    if (revision <= revisionOf(getData())) return
    onConflict({ at: updatedAt, by: updatedBy?.name ?? '', revision })
  }

  /** Puts this form on top of what was saved meanwhile; that stays as an older version. */
  const saveOnTop = async ({ revision }: Conflict): Promise<boolean> => {
    dispatchFields({ type: 'UPDATE', path: 'revision', value: revision })
    // The form's next submission reads what was dispatched.
    await new Promise((resolve) => setTimeout(resolve))
    return save()
  }

  return { save, saveOnTop }
}

const revisionOf = (data: unknown): number =>
  (data as undefined | { revision?: null | number })?.revision ?? 0
