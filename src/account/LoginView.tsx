import { RenderServerComponent } from '@payloadcms/ui/elements/RenderServerComponent'
import type { AdminViewServerProps } from 'payload'

import { Logo } from '../brand/index.tsx'
import { LoginForm } from './LoginForm.tsx'

/** In place of Payload's page for logging in, which has no second step. */
export function LoginView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { locale, permissions, req } = initPageResult
  const { i18n, payload, user } = req
  const { afterLogin, beforeLogin, graphics } = payload.config.admin.components ?? {}
  const serverProps = { i18n, locale, params, payload, permissions, searchParams, user }
  const shared = { importMap: payload.importMap, serverProps }
  return (
    <>
      <div className="login__brand">
        {RenderServerComponent({ ...shared, Component: graphics?.Logo, Fallback: Logo })}
      </div>
      {RenderServerComponent({ ...shared, Component: beforeLogin })}
      <LoginForm />
      {RenderServerComponent({ ...shared, Component: afterLogin })}
    </>
  )
}
