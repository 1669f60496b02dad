'use client'

import { useDocumentInfo } from '@payloadcms/ui'

import { useOffers } from './Desk.tsx'

/** The item of the form at hand, and what may be done with it. */
export function useItem() {
  const { id, collectionSlug, data, isTrashed } = useDocumentInfo()
  const mayLook = useMayLookBehind()
  const isThere = id !== undefined && collectionSlug !== undefined && !isTrashed && mayLook
  const path = isThere ? `/${collectionSlug}/${String(id)}` : null
  const saved = data as undefined | { revision?: number; updatedAt?: string }
  return { path, ...useOffers(path, String(saved?.updatedAt ?? '')) }
}

/** Who reads only what is public is not told of the version in work: they need not ask. */
export function useMayLookBehind(): boolean {
  const { data, docPermissions } = useDocumentInfo()
  const isInWorkflow = (data as undefined | { state?: string })?.state !== undefined
  return !isInWorkflow || Boolean(docPermissions && 'readVersions' in docPermissions)
}
