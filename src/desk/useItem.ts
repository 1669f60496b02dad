'use client'

import { useDocumentInfo } from '@payloadcms/ui'

import { useOffers } from './Desk.tsx'

/** The item of the form at hand, and what may be done with it. */
export function useItem() {
  const { id, collectionSlug, data, isTrashed } = useDocumentInfo()
  const isThere = id !== undefined && collectionSlug !== undefined && !isTrashed
  const path = isThere ? `/${collectionSlug}/${String(id)}` : null
  const saved = data as undefined | { revision?: number; updatedAt?: string }
  return { path, ...useOffers(path, String(saved?.updatedAt ?? '')) }
}
