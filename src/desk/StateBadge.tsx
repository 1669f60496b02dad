'use client'

import { Pill, useDocumentInfo } from '@payloadcms/ui'

import { formatInstant } from '../domain/formatInstant.ts'
import { isState, type State, states } from '../domain/states.ts'
import { useItem } from './useItem.ts'
import { useSpeech } from './wording.ts'

const colours: Partial<Record<State, 'error' | 'success' | 'warning'>> = {
  approved: 'success',
  corrected: 'success',
  expired: 'error',
  published: 'success',
  returned: 'warning',
  scheduled: 'success',
  unpublished: 'error',
}

/** Where the item stands, and who brought it there when; in place of Payload's draft or published. */
export function StateBadge() {
  const { offers, path } = useItem()
  const { data } = useDocumentInfo()
  const { inWords, say } = useSpeech()
  if (!offers && path === null) return <PublicState state={data?.state} />
  if (!offers) return null
  const { live, standing, state, stateLabel } = offers
  const since = [standing.by, standing.at && formatInstant(standing.at)].filter(Boolean).join(', ')
  return (
    <div className="desk-state" title={say('state')}>
      <Pill pillStyle={colours[state] ?? 'light'} size="small">
        {inWords(stateLabel)}
      </Pill>
      {live && live !== state && <span> · {say('publicNow')}</span>}
      {since && <span> · {since}</span>}
    </div>
  )
}

/** Of what others have written one sees what the public reads. */
function PublicState({ state }: { state: unknown }) {
  const { inWords, say } = useSpeech()
  if (!isState(state)) return null
  return (
    <div className="desk-state" title={say('state')}>
      <Pill pillStyle={colours[state] ?? 'light'} size="small">
        {inWords(states[state])}
      </Pill>
    </div>
  )
}
