'use client'

import type { ActsAnswer, OfferedAct } from '../domain/desk/answers.ts'
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'

import { styles } from './styles.ts'
import { useAsk } from './useAsk.ts'
import { useVietnamese } from './useVietnamese.ts'

type Known = Record<string, ActsAnswer>
type Desk = {
  known: Known
  load: (path: string, stamp: string, time?: string) => Promise<ActsAnswer | null>
  /** The version on the screen: the one there was when the form with this stamp was opened. */
  versionOf: (path: string, stamp: string) => string | undefined
}

const DeskContext = createContext<Desk>({
  known: {},
  load: () => Promise.resolve(null),
  versionOf: () => undefined,
})

/** Round the admin: what may be done with the item at hand, asked once for all who show it. */
export function Desk({ children }: { children: ReactNode }) {
  useVietnamese()
  const ask = useLatest(useAsk())
  const [known, setKnown] = useState<Known>({})
  const asked = useRef<Record<string, Promise<ActsAnswer | null>>>({})
  const versions = useRef<Record<string, string>>({})
  const load = useCallback(
    (path: string, stamp: string, time = '') =>
      (asked.current[`${path} ${stamp} ${time}`] ??= ask
        .current<ActsAnswer>(`${path}/acts`)
        .then((answer) => {
          if (!answer.isOk || !answer.body) return null
          const { body } = answer
          versions.current[`${path} ${stamp}`] ??= body.updatedAt === stamp ? body.version : 'older'
          setKnown((before) => ({ ...before, [path]: body }))
          return body
        })),
    [ask],
  )
  const versionOf = useCallback(
    (path: string, stamp: string) => versions.current[`${path} ${stamp}`],
    [],
  )
  const desk = useMemo(() => ({ known, load, versionOf }), [known, load, versionOf])
  return (
    <DeskContext.Provider value={desk}>
      <style>{styles}</style>
      {children}
    </DeskContext.Provider>
  )
}

/** What who is logged in may do with an item; asked again when it was saved (`stamp`). */
export function useOffers(path: null | string, stamp: string) {
  const { known, load, versionOf } = useContext(DeskContext)
  useEffect(() => {
    if (path !== null) void load(path, stamp)
  }, [load, path, stamp])
  const loadAgain = () =>
    path === null ? Promise.resolve(null) : load(path, stamp, String(performance.now()))
  return {
    /** The same act as it is offered by now. */
    offeredNow: async (act: OfferedAct): Promise<OfferedAct> =>
      (await loadAgain())?.acts.find(({ verb }) => verb === act.verb) ?? act,
    loadAgain,
    offers: path === null ? null : (known[path] ?? null),
    readVersion: () => (path === null ? undefined : versionOf(path, stamp)),
  }
}

function useLatest<T>(value: T) {
  const ref = useRef(value)
  useEffect(() => {
    ref.current = value
  })
  return ref
}
