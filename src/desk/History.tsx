'use client'

import type { HistoryAnswer, HistoryEntry } from '../domain/desk/answers.ts'
import {
  Button,
  Gutter,
  Link,
  SetDocumentStepNav,
  useConfig,
  useDocumentInfo,
} from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { formatInstant } from '../domain/formatInstant.ts'
import { useAsk } from './useAsk.ts'
import { useMayLookBehind } from './useItem.ts'
import { useSpeech } from './wording.ts'

/** Who did what with an item, when and why, with a way to what each step changed. */
export function History() {
  const { id, collectionSlug, isTrashed } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { say } = useSpeech()
  const ask = useAsk()
  const [page, setPage] = useState(1)
  const [history, setHistory] = useState<'failed' | HistoryAnswer | null>(null)
  const collection = getEntityConfig({ collectionSlug: collectionSlug ?? '' })
  const mayLook = useMayLookBehind()
  useEffect(() => {
    if (!mayLook) return
    void ask<HistoryAnswer>(`/${collectionSlug}/${String(id)}/history?page=${page}`).then(
      ({ body, isOk }) => setHistory(isOk && body ? body : 'failed'),
    )
    // `ask` is new at every turn and always the same.
  }, [collectionSlug, id, mayLook, page])
  return (
    <Gutter className="desk-history">
      <SetDocumentStepNav
        collectionSlug={collectionSlug}
        id={id}
        isTrashed={isTrashed}
        pluralLabel={collection?.labels?.plural}
        useAsTitle={collection?.admin?.useAsTitle}
        view={say('history')}
      />
      <h2>{say('history')}</h2>
      {!mayLook && <p role="alert">{say('historyOfOthers')}</p>}
      {mayLook && history === null && <p role="status">{say('loading')}</p>}
      {history === 'failed' && <p role="alert">{say('failed')}</p>}
      {history !== null && history !== 'failed' && <Entries history={history} onPage={setPage} />}
    </Gutter>
  )
}

type Props = { history: HistoryAnswer; onPage: (page: number) => void }

function Entries({ history, onPage }: Props) {
  const { say } = useSpeech()
  const { entries, page, totalPages } = history
  if (entries.length === 0) return <p>{say('emptyHistory')}</p>
  const turn = { buttonStyle: 'secondary', margin: false, size: 'small' } as const
  return (
    <>
      <table>
        <thead>
          <tr>
            {(['date', 'by', 'step', 'why'] as const).map((word) => (
              <th key={word} scope="col">
                {say(word)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <Entry entry={entry} key={`${entry.at} ${entry.label.en}`} />
          ))}
        </tbody>
      </table>
      {totalPages > 1 && (
        <div className="account-buttons">
          <Button {...turn} disabled={page <= 1} onClick={() => onPage(page - 1)}>
            {say('newer')}
          </Button>
          <span>{say('page', { page, pages: totalPages })}</span>
          <Button {...turn} disabled={page >= totalPages} onClick={() => onPage(page + 1)}>
            {say('older')}
          </Button>
        </div>
      )}
    </>
  )
}

function Entry({ entry }: { entry: HistoryEntry }) {
  const { id, collectionSlug } = useDocumentInfo()
  const { routes } = useConfig().config
  const { inWords, say } = useSpeech()
  const { at, by, changed, from, label, to, version, words } = entry
  const versions = `${routes.admin}/collections/${collectionSlug}/${String(id)}/versions`
  return (
    <tr>
      <td>{formatInstant(at)}</td>
      <td>{by}</td>
      <td>
        <strong>{inWords(label)}</strong>
        {from && to && <div>{say('steps', { from: inWords(from), to: inWords(to) })}</div>}
      </td>
      <td>
        {words.map(({ label: name, value }) => (
          <p key={name.en}>
            {inWords(name)}: {inWords(value)}
          </p>
        ))}
        {changed.length > 0 && (
          <p>
            {say('changed')}: {changed.map(inWords).join(', ')}
          </p>
        )}
        {version && (
          <Link href={`${versions}/${version}`} prefetch={false}>
            {say(entry.isFirst ? 'look' : 'compare')}
          </Link>
        )}
      </td>
    </tr>
  )
}
