'use client'

import type { OfferedAct, OfferedAsk } from '../domain/desk/answers.ts'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { Dialog } from '../account/Dialog.tsx'
import { isRequired } from '../domain/desk/isRequired.ts'
import { typedInstant } from '../domain/desk/typedInstant.ts'
import { formatInstant } from '../domain/formatInstant.ts'
import { readTypedDay } from '../domain/vietnamese/readTypedDay.ts'
import { AskField } from './AskField.tsx'
import { useSpeech } from './wording.ts'

export type Input = Record<string, object[] | string | string[]>

/** What was typed into the boxes of each act, kept while the page is. */
export type Typed = Partial<Record<string, Record<string, string>>>

/** What is asked before something is done: an editorial act, or the like. */
type Question = Pick<OfferedAct, 'asks' | 'label' | 'warnings'> & { verb: string }

type Props = {
  act: Question
  /** What the server said to the last attempt. */
  errors: string[]
  isBusy: boolean
  onCancel: () => void
  onDo: (input: Input) => void
  /** What was typed when it was open before. */
  typed: Typed
}

/** Asks for the reason, the basis, the time of an act, and for every warning to be confirmed. */
export function ActDialog({ act, errors, isBusy, onCancel, onDo, typed }: Props) {
  const { inWords, say } = useSpeech()
  const { fill, values } = useAnswers(act, typed)
  const [confirmed, setConfirmed] = useState<number[]>([])
  const [missing, setMissing] = useState<string[]>([])
  const [wrong, setWrong] = useState<string[]>([])
  const verb = inWords(act.label)

  const submit = () => {
    if (isBusy) return
    const faults = act.asks.flatMap((ask) => {
      const fault = faultOf(ask, values)
      return fault ? [{ name: ask.name, text: say(fault, { label: inWords(ask.label) }) }] : []
    })
    const isUnconfirmed = confirmed.length < act.warnings.length
    setWrong(faults.map(({ name }) => name))
    setMissing([...faults.map(({ text }) => text), ...(isUnconfirmed ? [say('mustConfirm')] : [])])
    if (faults.length === 0 && !isUnconfirmed) onDo(inputOf(act, values))
  }
  const said = missing.length > 0 ? missing : errors
  return (
    <Dialog heading={verb} onCancel={onCancel} onSubmit={submit}>
      {act.asks.length + act.warnings.length === 0 && <p>{say('sure', { verb })}</p>}
      {act.asks.map((ask) => (
        <AskField
          ask={ask}
          isRequired={isRequired(ask, values)}
          isWrong={wrong.includes(ask.name)}
          key={ask.name}
          onChange={(value) => fill(ask, value)}
          value={values[ask.name] ?? ''}
        />
      ))}
      <Warnings act={act} confirmed={confirmed} onChange={setConfirmed} />
      <div role="alert">
        {said.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      <Buttons isBusy={isBusy} onCancel={onCancel} verb={verb} />
    </Dialog>
  )
}

/** What stands in the boxes; it is kept when the dialog is left, for when it is opened again. */
function useAnswers({ asks, verb }: Question, typed: Typed) {
  const [values, setValues] = useState(() => ({ ...startingValues(asks), ...typed[verb] }))
  const fill = ({ name, type }: OfferedAsk, value: string) => {
    setValues({ ...values, [name]: value })
    // Items are found and ticked anew.
    if (type !== 'items') typed[verb] = { ...typed[verb], [name]: value }
  }
  return { fill, values }
}

type ButtonsProps = Pick<Props, 'isBusy' | 'onCancel'> & { verb: string }

function Buttons({ isBusy, onCancel, verb }: ButtonsProps) {
  const { say } = useSpeech()
  return (
    <div className="account-buttons">
      <Button
        buttonStyle="primary"
        extraButtonProps={{ 'aria-disabled': isBusy || undefined }}
        id="desk-confirm"
        type="submit"
      >
        {isBusy ? say('working') : verb}
      </Button>
      <Button buttonStyle="secondary" onClick={onCancel} type="button">
        {say('cancel')}
      </Button>
    </div>
  )
}

type WarningsProps = {
  act: Question
  confirmed: number[]
  onChange: (confirmed: number[]) => void
}

/** Each is confirmed by itself: nobody can say later they had not seen it. */
function Warnings({ act, confirmed, onChange }: WarningsProps) {
  const { inWords, say } = useSpeech()
  if (act.warnings.length === 0) return null
  return (
    <fieldset className="desk-warnings">
      <legend>{say('confirm', { verb: inWords(act.label) })}</legend>
      {act.warnings.map(({ message }, index) => (
        <label key={message.en}>
          <input
            checked={confirmed.includes(index)}
            onChange={({ target }) => {
              const others = confirmed.filter((one) => one !== index)
              onChange(target.checked ? [...others, index] : others)
            }}
            type="checkbox"
          />{' '}
          {inWords(message)}
        </label>
      ))}
    </fieldset>
  )
}

const hourMs = 60 * 60 * 1000

/** A time to come is proposed: the next full hour but one. */
function startingValues(asks: readonly OfferedAsk[]): Record<string, string> {
  const next = new Date(Math.floor(Date.now() / hourMs) * hourMs + 2 * hourMs)
  const instants = asks.filter(({ type, required }) => type === 'instant' && required)
  return Object.fromEntries(instants.map(({ name }) => [name, formatInstant(next)]))
}

function faultOf(ask: OfferedAsk, values: Record<string, string>) {
  const { name, type } = ask
  const value = values[name] ?? ''
  if (isRequired(ask, values) && !value.trim()) return 'fillIn'
  if (!value.trim()) return null
  if (type === 'day') return readTypedDay(value) ? null : 'dayWrong'
  return type === 'instant' && !typedInstant(value) ? 'instantWrong' : null
}

function inputOf({ asks, warnings }: Question, values: Record<string, string>): Input {
  const said = asks.map(({ name, type }) => {
    const value = (values[name] ?? '').trim()
    return [name, value && sent(type, value)] as const
  })
  const confirmed = [...new Set(warnings.map(({ code }) => code))]
  return { ...Object.fromEntries(said.filter(([, value]) => value)), confirmed }
}

/** What was typed, as the act takes it. */
function sent(type: OfferedAsk['type'], value: string): object[] | string {
  if (type === 'instant') return typedInstant(value) ?? ''
  if (type === 'day') return readTypedDay(value) ?? ''
  if (type !== 'items') return value
  return value.split(' ').map((key) => {
    const [relationTo = '', id = ''] = key.split('/')
    return { relationTo, value: id }
  })
}
