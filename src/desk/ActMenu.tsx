'use client'

import type { OfferedAct } from '../domain/desk/answers.ts'

import { isForOthers, isWithinReach } from '../domain/desk/nextVerb.ts'
import { useMenu } from './useMenu.ts'
import { useSpeech } from './wording.ts'

type Props = { acts: OfferedAct[]; isBusy: boolean; onChoose: (act: OfferedAct) => void }

/** The other acts of this role; below them those that are not possible now, each with the reason. */
export function ActMenu({ acts, isBusy, onChoose }: Props) {
  const { inWords, say } = useSpeech()
  const { button, close, list } = useMenu()
  const own = acts.filter((act) => !isForOthers(act))
  const allowed = own.filter(({ isAllowed }) => isAllowed)
  // First what could be put right, then what is for another time.
  const refused = own
    .filter(({ isAllowed }) => !isAllowed)
    .sort((left, right) => Number(isWithinReach(right)) - Number(isWithinReach(left)))
  if (own.length === 0) return null
  return (
    <>
      <button {...button} aria-disabled={isBusy || undefined} id="desk-menu" type="button">
        {say('others')} ▾
      </button>
      <div {...list} aria-label={say('others')} className="desk-acts" role="group">
        {allowed.map((act) => (
          <button
            key={act.verb}
            onClick={() => {
              close()
              onChoose(act)
            }}
            type="button"
          >
            {inWords(act.label)}
          </button>
        ))}
        {refused.length > 0 && <p>{say('refused')}</p>}
        {refused.map(({ label, reasons, verb }) => (
          <button aria-disabled="true" key={verb} type="button">
            {inWords(label)}
            <small>{reasons.map(({ message }) => inWords(message)).join(' ')}</small>
          </button>
        ))}
      </div>
    </>
  )
}
