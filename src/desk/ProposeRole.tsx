'use client'

import type { OfferedAsk } from '../domain/desk/answers.ts'
import type { Sentence } from '../domain/errors.ts'
import { Button } from '@payloadcms/ui'
import { useRef, useState } from 'react'

import { approvers, roles, rolesWithinCommune } from '../domain/roles.ts'
import { ActDialog, type Input, type Typed } from './ActDialog.tsx'
import { leaveWith } from './doneToast.ts'
import { sentencesIn, useAsk } from './useAsk.ts'
import { useOnce } from './useOnce.ts'
import { useSpeech } from './wording.ts'

type Props = {
  account: string
  /** Where who is logged in may propose. */
  communes: string[]
}

const heading: Sentence = { en: 'Propose a role', vi: 'Đề xuất vai trò' }

/** For the head and the deputy head: which role, in which unit, for which days. */
export function ProposeRole({ account, communes }: Props) {
  const ask = useAsk()
  const { inWords, say } = useSpeech()
  const [asks, setAsks] = useState<null | OfferedAsk[]>(null)
  const [errors, setErrors] = useState<string[]>([])
  const typed = useRef<Typed>({})
  const choices = useChoices()
  const { isBusy, once } = useOnce()
  const open = async () => {
    setErrors([])
    setAsks(asksFor(await choices('communes', communes), await choices('units', communes)))
  }
  const propose = async ({ commune, email, from, role, unit, until }: Input) => {
    const row = { from, role, units: unit && [unit], until }
    const body = { ...row, commune: commune ?? communes[0], email }
    const answer = await ask(`/users/${account}/proposals`, { body, method: 'POST' })
    if (answer.isOk) return leaveWith(say('proposed'))
    return setErrors(sentencesIn(answer, say('failed')))
  }
  return (
    <>
      <Button buttonStyle="secondary" onClick={() => void once(open)} type="button">
        {inWords(heading)}
      </Button>
      {asks && (
        <ActDialog
          act={{ asks, label: heading, verb: 'propose', warnings: [] }}
          errors={errors}
          isBusy={isBusy}
          onCancel={() => setAsks(null)}
          onDo={(input) => void once(() => propose(input))}
          typed={typed.current}
        />
      )}
    </>
  )
}

type Choices = Record<string, Sentence>
type Named = { docs: { id: string; name: string }[] }

/** What the communes, or the units of them, are called. */
function useChoices() {
  const ask = useAsk()
  return async (slug: 'communes' | 'units', communes: string[]): Promise<Choices> => {
    const path = slug === 'units' ? 'tenant' : 'id'
    const where = `where[${path}][in]=${communes.join(',')}`
    const { body } = await ask<Named>(`/${slug}?depth=0&limit=200&sort=name&${where}`)
    const named = (body?.docs ?? []).map(({ id, name }) => [id, { en: name, vi: name }] as const)
    return Object.fromEntries(named)
  }
}

const roleChoices = Object.fromEntries(rolesWithinCommune.map((role) => [role, roles[role]]))

function asksFor(communes: Choices, units: Choices): OfferedAsk[] {
  const isOfSeveral = Object.keys(communes).length > 1
  return [
    {
      name: 'role',
      type: 'choice',
      label: { en: 'Role', vi: 'Vai trò' },
      options: roleChoices,
      required: true,
    },
    {
      name: 'email',
      type: 'email',
      help: {
        en: 'For heads and deputy heads: the address you know this person by.',
        vi: 'Bắt buộc với Trưởng, Phó Trưởng Ban: ghi đúng địa chỉ bạn biết của người này.',
      },
      label: { en: 'Mail address of this person', vi: 'Thư điện tử của người này' },
      required: false,
      requiredWhen: { name: 'role', value: approvers },
    },
    ...(isOfSeveral
      ? [
          {
            name: 'commune',
            type: 'choice' as const,
            label: { en: 'Commune', vi: 'Xã, phường' },
            options: communes,
            required: true,
          },
        ]
      : []),
    {
      name: 'unit',
      type: 'choice',
      help: { en: 'Empty: the whole commune.', vi: 'Để trống: cả xã, phường.' },
      label: { en: 'Unit', vi: 'Đơn vị' },
      options: units,
      required: false,
    },
    { name: 'from', type: 'day', label: { en: 'From', vi: 'Từ ngày' }, required: false },
    { name: 'until', type: 'day', label: { en: 'Until', vi: 'Đến hết ngày' }, required: false },
  ]
}
