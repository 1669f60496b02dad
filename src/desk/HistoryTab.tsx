'use client'

import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'

import { useMayLookBehind } from './useItem.ts'
import { useSpeech } from './wording.ts'

/** The way to the history, for who may read it; in place of Payload's, which shows it to everybody. */
export function HistoryTab() {
  const { id, collectionSlug } = useDocumentInfo()
  const { routes } = useConfig().config
  const mayLook = useMayLookBehind()
  const pathname = usePathname()
  const { say } = useSpeech()
  const address = `${routes.admin}/collections/${collectionSlug}/${String(id)}/versions`
  const isHere = pathname.startsWith(address)
  if (!mayLook || id === undefined) return null
  return (
    <Button
      aria-label={say('history')}
      buttonStyle="tab"
      className={`doc-tab${isHere ? ' doc-tab--active' : ''}`}
      disabled={isHere}
      el={pathname === address ? 'div' : 'link'}
      margin={false}
      size="medium"
      to={address}
    >
      <span className="doc-tab__label">{say('history')}</span>
    </Button>
  )
}
