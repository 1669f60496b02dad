'use client'

import type { ErrorCode } from '../../domain/errors.ts'
import { getTranslation } from '@payloadcms/translations'
import {
  DatePicker,
  fieldBaseClass,
  FieldDescription,
  FieldError,
  FieldLabel,
  TextInput,
  useField,
  useTranslation,
} from '@payloadcms/ui'
import type { StaticDescription, StaticLabel } from 'payload'
import { type KeyboardEvent, useRef, useState } from 'react'
import { errorSentence } from '../../domain/errors.ts'
import { languageOf } from '../../domain/languageOf.ts'
import { pickerWording } from './pickerWording.ts'

/** How a stored value and what people read and type are told from each other. */
export type Notation = {
  /** What is said of a text that is none. */
  code: ErrorCode
  /** The picker's pattern of what `print` writes. */
  displayFormat: string
  /** What the picker chose, as it is stored. */
  fromPicker: (date: Date) => string
  hasTime: boolean
  print: (value: string) => string
  read: (text: string) => null | string
  /** Where the picker opens; undefined for a text that is none. */
  toPicker: (value: string) => Date | undefined
}

type Props = {
  field: {
    admin?: { description?: StaticDescription; readOnly?: boolean }
    label?: StaticLabel
    name: string
    required?: boolean
  }
  notation: Notation
  path: string
  readOnly?: boolean
}

/**
 * A text box with Payload's calendar. The box reads by our own rules: the calendar's reader makes
 * 03/11/2026 of 31/02/2026 without a word. What is not understood stays as typed and is the value
 * of the field, so that it is refused and never saved as another day.
 */
export function TypedDate({ field, notation, path, readOnly }: Props) {
  const { showError, value } = useField<null | string>({ path })
  const { i18n } = useTranslation()
  const [isTyping, setTyping] = useState(false)
  const shown = value ? notation.print(value) : ''
  const { label = field.name, required } = field
  const description = <FieldDescription description={field.admin?.description} path={path} />

  // Payload's picker offers to empty and to open also what nobody may change.
  if (readOnly || field.admin?.readOnly) {
    return (
      <TextInput
        Description={description}
        label={label}
        path={path}
        readOnly
        required={required}
        value={shown}
      />
    )
  }

  const isUnreal = !isTyping && shown !== '' && notation.read(shown) === null
  const isWrong = showError || isUnreal
  const sentence = errorSentence(notation.code, { label: getTranslation(label, i18n) })
  return (
    <div
      className={`${fieldBaseClass} date-time-field${isWrong ? ' date-time-field--has-error error' : ''}`}
    >
      <FieldLabel label={label} path={path} required={required} />
      <div className={`${fieldBaseClass}__wrap`} id={`field-${path.replaceAll('.', '__')}`}>
        <FieldError
          message={isUnreal ? sentence[languageOf(i18n)] : undefined}
          path={path}
          showError={isWrong}
        />
        <Box
          isUnreal={isUnreal}
          notation={notation}
          onTyping={setTyping}
          path={path}
          shown={shown}
        />
      </div>
      {description}
    </div>
  )
}

type BoxProps = {
  isUnreal: boolean
  notation: Notation
  onTyping: (isTyping: boolean) => void
  path: string
  shown: string
}

function Box({ isUnreal, notation, onTyping, path, shown }: BoxProps) {
  const { disabled, setValue, value } = useField<null | string>({ path })
  const { i18n } = useTranslation()
  const [text, setText] = useState<null | string>(null)
  const picker = useRef<null | { setOpen: (open: boolean) => void }>(null)
  const show = (typed: null | string) => {
    setText(typed)
    onTyping(typed !== null)
  }
  const take = (typed: string) => {
    show(typed)
    setValue(typed.trim() ? (notation.read(typed) ?? typed.trim()) : null)
  }
  // The calendar would take the day it stands on in place of the one that was typed.
  const finish = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || text === null) return
    event.preventDefault()
    event.stopPropagation()
    show(null)
    picker.current?.setOpen(false)
  }
  return (
    <div onBlur={() => show(null)} onKeyDownCapture={finish}>
      <DatePicker
        displayFormat={notation.displayFormat}
        onChange={(date: Date | null) => {
          show(null)
          setValue(date ? notation.fromPicker(date) : null)
        }}
        overrides={{
          ...pickerWording(i18n.language),
          ariaInvalid: isUnreal ? 'true' : undefined,
          onChangeRaw: (event) => {
            // Choosing in the calendar comes by here too, without a text.
            if (!(event?.target instanceof HTMLInputElement)) return
            event.preventDefault()
            take(event.target.value)
          },
          // Payload hands these on to the calendar as they are.
          ...({ ref: picker } as object),
          value: text ?? shown,
        }}
        pickerAppearance={notation.hasTime ? 'dayAndTime' : 'dayOnly'}
        readOnly={disabled}
        timeFormat="HH:mm"
        value={value ? notation.toPicker(value) : undefined}
      />
    </div>
  )
}
