'use client'

import type { OfferedAct } from '../domain/desk/answers.ts'
import { Popup } from '@payloadcms/ui'

import { isWithinReach } from '../domain/desk/nextVerb.ts'
import { useSpeech } from './wording.ts'

type Props = { acts: OfferedAct[]; isBusy: boolean; onChoose: (act: OfferedAct) => void }

/** The other acts; below them those that are refused, each with the reason. */
export function ActMenu({ acts, isBusy, onChoose }: Props) {
  const { inWords, say } = useSpeech()
  const allowed = acts.filter(({ isAllowed }) => isAllowed)
  // First what could be put right, then what is for others or for another time.
  const refused = acts
    .filter(({ isAllowed }) => !isAllowed)
    .sort((left, right) => Number(isWithinReach(right)) - Number(isWithinReach(left)))
  if (acts.length === 0) return null
  return (
    <Popup
      button={<span className="desk-menu-button">{say('others')} ▾</span>}
      className="desk-menu"
      disabled={isBusy}
      horizontalAlign="right"
      id="desk-menu"
      portalClassName="desk-menu-list"
      render={({ close }) => (
        <div className="desk-acts">
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
          {refused.map(({ label, reasons, verb }) => {
            const why = reasons.map(({ message }) => inWords(message)).join(' ')
            return (
              <button aria-disabled="true" key={verb} title={why} type="button">
                {inWords(label)}
                <small>{why}</small>
              </button>
            )
          })}
        </div>
      )}
      showScrollbar
      size="fit-content"
      verticalAlign="bottom"
    />
  )
}
