'use client'

import type { ActsAnswer } from '../domain/desk/answers.ts'
import type { Sentence } from '../domain/errors.ts'
import type { Verb } from '../domain/states.ts'
import type { Word } from './words.ts'
import { useEditDepth } from '@payloadcms/ui'

import { isWithinReach, nextVerb } from '../domain/desk/nextVerb.ts'
import { formatInstant } from '../domain/formatInstant.ts'
import { useItem } from './useItem.ts'
import { type Say, useSpeech } from './wording.ts'

/** Above the form: why it is where it is, and what is still missing for the next step. */
export function StandingNote() {
  const { offers } = useItem()
  const { say } = useSpeech()
  // An item in a drawer is there for the sake of another one.
  const isInDrawer = useEditDepth() > 1
  return (
    <>
      {isInDrawer && <p className="desk-drawer-note">{say('ownPage')}</p>}
      {offers && <Note offers={offers} />}
    </>
  )
}

function Note({ offers }: { offers: ActsAnswer }) {
  const { inWords, say } = useSpeech()
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
  const closed = whyClosed(offers, say, inWords)
  if (lines.length === 0 && !blocked && !closed) return null
  const isTrouble = Boolean(problem) || state === 'returned'
  return (
    <div className={`desk-note${isTrouble ? ' desk-note--trouble' : ''}`} role="note">
      {closed && <p>{closed}</p>}
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

/** Why the form is for reading only, and what who reads it can do about that. */
function whyClosed(
  { acts, edit }: ActsAnswer,
  say: Say,
  inWords: (sentence: Sentence) => string,
): null | string {
  const [reason] = edit.reasons
  const [verb, word, otherwise] = closed[reason?.code ?? ''] ?? []
  if (!otherwise) return null
  const act = acts.find((one) => one.verb === verb && one.isAllowed)
  return act && word ? say(word, { verb: inWords(act.label) }) : say(otherwise)
}

type Closed = readonly [null | Verb, null | Word, Word]

/** The act that opens the form, what is said to whom it is offered, and to everybody else. */
const closed: Partial<Record<string, Closed>> = {
  CP_WORKFLOW_RESTORE_FIRST: ['restore', 'restoreFirst', 'goneForOthers'],
  CP_WORKFLOW_TAKE_FIRST: ['take', 'takeFirst', 'submittedForOthers'],
  CP_WORKFLOW_UNTOUCHABLE: [null, null, 'heldByOthers'],
}
