'use client'

import type { ActsAnswer } from '../domain/desk/answers.ts'
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
type Desk = { known: Known; load: (path: string, stamp: string) => Promise<ActsAnswer | null> }

const DeskContext = createContext<Desk>({ known: {}, load: () => Promise.resolve(null) })

/** Round the admin: what may be done with the item at hand, asked once for all who show it. */
export function Desk({ children }: { children: ReactNode }) {
  useVietnamese()
  const ask = useLatest(useAsk())
  const [known, setKnown] = useState<Known>({})
  const asked = useRef<Record<string, Promise<ActsAnswer | null>>>({})
  const load = useCallback(
    (path: string, stamp: string) =>
      (asked.current[`${path} ${stamp}`] ??= ask
        .current<ActsAnswer>(`${path}/acts`)
        .then((answer) => {
          if (!answer.isOk || !answer.body) return null
          const { body } = answer
          setKnown((before) => ({ ...before, [path]: body }))
          return body
        })),
    [ask],
  )
  const desk = useMemo(() => ({ known, load }), [known, load])
  return (
    <DeskContext.Provider value={desk}>
      <style>{styles}</style>
      {children}
    </DeskContext.Provider>
  )
}

/** What who is logged in may do with an item; asked again when it was saved (`stamp`). */
export function useOffers(path: null | string, stamp: string) {
  const { known, load } = useContext(DeskContext)
  useEffect(() => {
    if (path !== null) void load(path, stamp)
  }, [load, path, stamp])
  return {
    loadAgain: () =>
      path === null ? Promise.resolve(null) : load(path, `${stamp} ${performance.now()}`),
    offers: path === null ? null : (known[path] ?? null),
  }
}

function useLatest<T>(value: T) {
  const ref = useRef(value)
  useEffect(() => {
    ref.current = value
  })
  return ref
}
