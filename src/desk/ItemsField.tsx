'use client'

import type { OfferedAsk } from '../domain/desk/answers.ts'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'

import { type Answer, useAsk } from './useAsk.ts'
import { useSpeech } from './wording.ts'

type Found = { key: string; title: string }
type Listed = { docs: (Record<string, string | undefined> & { id: string })[] }
type Props = { ask: OfferedAsk; onChange: (value: string) => void; value: string }

const shown = 8
const pauseMs = 300

/** Items of the portal, found by words and ticked: `documents/<id> articles/<id>`. */
export function ItemsField({ ask, onChange, value }: Props) {
  const id = useId()
  const { inWords, say } = useSpeech()
  const [words, setWords] = useState('')
  const found = useFound(ask.relationTo ?? [], words)
  const [chosen, setChosen] = useState<Found[]>([])
  const keys = value.split(' ').filter(Boolean)
  const rows = [...chosen, ...found.filter(({ key }) => !keys.includes(key))]
  const tick = (row: Found, isTicked: boolean) => {
    const others = chosen.filter(({ key }) => key !== row.key)
    const next = isTicked ? [...others, row] : others
    setChosen(next)
    onChange(next.map(({ key }) => key).join(' '))
  }
  return (
    <fieldset className="desk-field desk-items">
      <legend>{inWords(ask.label)}</legend>
      <label htmlFor={id}>{say('findItems')}</label>
      <input
        autoComplete="off"
        id={id}
        onChange={({ target }) => setWords(target.value)}
        type="search"
        value={words}
      />
      {ask.help && <p>{inWords(ask.help)}</p>}
      {rows.map((row) => (
        <label key={row.key}>
          <input
            checked={keys.includes(row.key)}
            onChange={({ target }) => tick(row, target.checked)}
            type="checkbox"
          />{' '}
          {row.title}
        </label>
      ))}
      {words.trim() && found.length === 0 && <p role="status">{say('nothingFound')}</p>}
    </fieldset>
  )
}

/** What has these words in its title, a moment after somebody has stopped typing. */
function useFound(slugs: readonly string[], words: string): Found[] {
  const ask = useAsk()
  const { config } = useConfig()
  const [found, setFound] = useState<Found[]>([])
  const asked = words.trim()
  useEffect(() => {
    if (!asked) return setFound([])
    let isCurrent = true
    const timer = setTimeout(() => {
      const lists = slugs.map(async (slug) => {
        const title = config.collections.find((one) => one.slug === slug)?.admin.useAsTitle ?? 'id'
        const where = `where[searchText][like]=${encodeURIComponent(asked)}`
        const answer = await ask<Listed>(`/${slug}?depth=0&limit=${shown}&${where}`)
        return rowsOf(answer, slug, title)
      })
      void Promise.all(lists).then((all) => isCurrent && setFound(all.flat().slice(0, shown)))
    }, pauseMs)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
    // Only what is typed changes while the dialog is open.
  }, [asked])
  return found
}

const rowsOf = ({ body }: Answer<Listed>, slug: string, title: string): Found[] =>
  (body?.docs ?? []).map((doc) => ({
    key: `${slug}/${doc.id}`,
    title: doc.subject ?? doc[title] ?? doc.id,
  }))
