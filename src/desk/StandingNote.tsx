'use client'

import { isWithinReach, nextVerb } from '../domain/desk/nextVerb.ts'
import { formatInstant } from '../domain/formatInstant.ts'
import { useItem } from './useItem.ts'
import { useSpeech } from './wording.ts'

/** Above the form: why it is where it is, and what is still missing for the next step. */
export function StandingNote() {
  const { offers } = useItem()
  const { inWords, say } = useSpeech()
  if (!offers) return null
  const { acts, standing, state } = offers
  const { basis, note, problem, publishAt, reason } = standing
  const next = nextVerb(state, acts)
  const blocked = acts.find((act) => act.verb === next && !act.isAllowed && isWithinReach(act))
  const lines = [
    problem && [say('problem'), problem],
    state === 'scheduled' && publishAt && [say('publishAt', { at: formatInstant(publishAt) }), ''],
    reason && [say('reason'), inWords(reason)],
    basis && [say('basis'), basis],
    note && [say('note'), note],
  ].filter((line) => Array.isArray(line))
  if (lines.length === 0 && !blocked) return null
  const isTrouble = Boolean(problem) || state === 'returned'
  return (
    <div className={`desk-note${isTrouble ? ' desk-note--trouble' : ''}`} role="note">
      {lines.map(([label, value]) => (
        <p key={label}>
          <strong>{value ? `${label}: ` : label}</strong>
          {value}
        </p>
      ))}
      {blocked && (
        <div>
          <p>{say('blockedBy', { verb: inWords(blocked.label) })}</p>
          <ul>
            {blocked.reasons.map(({ code, message, path }) => (
              <li key={`${code} ${path ?? ''} ${message.en}`}>{inWords(message)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
