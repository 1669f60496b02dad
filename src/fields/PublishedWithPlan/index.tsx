'use client'

import { useTranslation } from '@payloadcms/ui'

/** Stands where a task would be published: it goes public with its plan. */
export function PublishedWithPlan() {
  const { i18n } = useTranslation()
  return (
    <span>{i18n.language === 'en' ? 'Published with its plan' : 'Xuất bản cùng kế hoạch'}</span>
  )
}

/** Stands where there is nothing to offer. */
export function Nothing() {
  return null
}
