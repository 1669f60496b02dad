'use client'

import { ArrayField, CheckboxField, useAuth, useDocumentInfo } from '@payloadcms/ui'
import type { ArrayFieldClientComponent, CheckboxFieldClientComponent } from 'payload'

/** Roles, which nobody gives to oneself: shown in one's own account, changed in those of others. */
export const RolesOfOthers: ArrayFieldClientComponent = (props) => (
  <ArrayField {...props} readOnly={useIsSelf() || props.readOnly} />
)

/** The lock of an account, which nobody turns on oneself. */
export const LockOfOthers: CheckboxFieldClientComponent = (props) => (
  <CheckboxField {...props} readOnly={useIsSelf() || props.readOnly} />
)

function useIsSelf(): boolean {
  const { user } = useAuth()
  const { id } = useDocumentInfo()
  return id !== undefined && id === user?.id
}
