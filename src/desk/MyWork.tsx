'use client'

import type { MyWorkAnswer, WorkRow } from '../domain/desk/answers.ts'
import { getTranslation } from '@payloadcms/translations'
import { Button, Link, Pill, useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { workGroups } from '../domain/desk/answers.ts'
import { formatInstant } from '../domain/formatInstant.ts'
import { printDay } from '../domain/vietnamese/printDay.ts'
import { useAsk } from './useAsk.ts'
import { useSpeech } from './wording.ts'

/** The first screen: what waits for who is logged in. */
export function MyWork() {
  const ask = useAsk()
  const { inWords, say } = useSpeech()
  const [work, setWork] = useState<'failed' | MyWorkAnswer | null>(null)
  const load = async () => {
    const { body, isOk } = await ask<MyWorkAnswer>('/my-work')
    setWork(isOk && body ? body : 'failed')
  }
  useEffect(() => {
    void load()
    // Somebody who comes back to this window sees what has happened meanwhile.
    const again = () => void load()
    window.addEventListener('focus', again)
    return () => window.removeEventListener('focus', again)
  }, [])
  return (
    <section aria-busy={work === null} aria-labelledby="my-work" className="desk-work">
      <h2 id="my-work">{say('myWork')}</h2>
      {work === null && <p role="status">{say('loading')}</p>}
      {work === 'failed' && (
        <p role="alert">
          {say('failed')}{' '}
          <Button buttonStyle="secondary" margin={false} onClick={() => void load()} size="small">
            {say('retry')}
          </Button>
        </p>
      )}
      {work !== null && work !== 'failed' && work.groups.length === 0 && <p>{say('emptyWork')}</p>}
      {work !== null &&
        work !== 'failed' &&
        work.groups.map(({ group, rows, total }) => (
          <section aria-labelledby={`work-${group}`} className={`desk-group--${group}`} key={group}>
            <h3 id={`work-${group}`}>
              {inWords(workGroups[group])} <span className="desk-count">{total}</span>
            </h3>
            <ul>
              {rows.map((row) => (
                <Row key={`${row.collection} ${row.id}`} row={row} />
              ))}
            </ul>
            {total > rows.length && <p>{say('shown', { shown: rows.length, total })}</p>}
          </section>
        ))}
    </section>
  )
}

function Row({ row }: { row: WorkRow }) {
  const { config, getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const { inWords, say } = useSpeech()
  const { at, by, collection, dueOn, id, isOverdue, note, publishAt, reason, stateLabel } = row
  const label = getEntityConfig({ collectionSlug: collection })?.labels?.singular
  const when = publishAt
    ? say('publishAt', { at: formatInstant(publishAt) })
    : dueOn
      ? say('due', { day: printDay(dueOn) })
      : at && formatInstant(at)
  const about = [label && getTranslation(label, i18n), dueOn ? null : by, when]
  const why = [reason && inWords(reason), note].filter(Boolean).join('. ')
  return (
    <li>
      <div>
        <Link href={`${config.routes.admin}/collections/${collection}/${id}`} prefetch={false}>
          {row.title || say('untitled')}
        </Link>
        {stateLabel && (
          <Pill pillStyle="light" size="small">
            {inWords(stateLabel)}
          </Pill>
        )}
        {isOverdue && (
          <Pill pillStyle="error" size="small">
            {say('overdue')}
          </Pill>
        )}
      </div>
      <p>{about.filter(Boolean).join(' · ')}</p>
      {why && <p className="desk-why">{why}</p>}
    </li>
  )
}
