'use client'

import {
  Button,
  ConfirmationModal,
  toast,
  useConfig,
  useDocumentInfo,
  useForm,
  useModal,
  useTranslation,
} from '@payloadcms/ui'

/**
 * Takes what is public down again. Payload keeps this in the menu behind the three dots, which it
 * draws only for who may also create or delete: heads of a board do neither.
 */
export function TakeDown() {
  const { id, hasPublishedDoc, hasPublishPermission, isTrashed } = useDocumentInfo()
  const { openModal } = useModal()
  const { t } = useTranslation()
  const takeDown = useTakeDown()
  const modal = `take-down-${id}`
  if (!id || !hasPublishedDoc || !hasPublishPermission || isTrashed) return null
  return (
    <>
      <Button
        buttonStyle="secondary"
        id="action-take-down"
        margin={false}
        onClick={() => openModal(modal)}
        size="medium"
      >
        {t('version:unpublish')}
      </Button>
      <ConfirmationModal
        body={t('version:aboutToUnpublish')}
        confirmingLabel={t('version:unpublishing')}
        heading={t('version:confirmUnpublish')}
        modalSlug={modal}
        onConfirm={takeDown}
      />
    </>
  )
}

function useTakeDown(): () => Promise<void> {
  const info = useDocumentInfo()
  const { config } = useConfig()
  const { reset } = useForm()
  const { i18n, t } = useTranslation()
  const address = `${config.serverURL}${config.routes.api}/${info.collectionSlug}/${info.id}?depth=0`
  return async () => {
    const response = await fetch(address, {
      body: JSON.stringify({ _status: 'draft' }),
      credentials: 'include',
      headers: { 'Accept-Language': i18n.language, 'Content-Type': 'application/json' },
      method: 'PATCH',
    }).catch(() => null)
    if (!response?.ok) {
      const answer = (await response?.json().catch(() => null)) as Answer
      toast.error(answer?.errors?.[0]?.message ?? t('error:unPublishingDocument'))
      return
    }
    // As Payload's own item of the menu leaves the form.
    await reset({ ...info.data, _status: 'draft' })
    info.incrementVersionCount()
    info.setUnpublishedVersionCount(1)
    info.setMostRecentVersionIsAutosaved(false)
    info.setHasPublishedDoc(false)
    toast.success(t('version:unpublishedSuccessfully'))
  }
}

type Answer = null | undefined | { errors?: { message?: string }[] }
