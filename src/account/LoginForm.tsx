'use client'

import { Button, Link, useConfig, useTranslation } from '@payloadcms/ui'
import { getSafeRedirect } from 'payload/shared'
import { type FormEvent, useState } from 'react'

import { Input } from './Input.tsx'
import { useLogin } from './useLogin.ts'
import { useWords } from './wording.ts'

/** Address and password, then the code where the account has a second factor. */
export function LoginForm() {
  const { admin, routes } = useConfig().config
  const { t } = useTranslation()
  const words = useWords()
  const [email, setEmail] = useState('')
  const { asksCode, code, error, login, password, setCode, setPassword } = useLogin()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!(await login(email))) return
    const wanted = new URLSearchParams(window.location.search).get('redirect') ?? ''
    window.location.assign(getSafeRedirect({ fallbackTo: routes.admin, redirectTo: wanted }))
  }
  return (
    <form className="account-form" onSubmit={(event) => void submit(event)}>
      <Input
        autoComplete="email"
        id="field-email"
        label={t('general:email')}
        onChange={setEmail}
        value={email}
      />
      <Input
        autoComplete="current-password"
        id="field-password"
        label={t('general:password')}
        onChange={setPassword}
        value={password}
      />
      {asksCode && (
        <Input
          autoComplete="one-time-code"
          hint={words.codeHint}
          id="field-code"
          label={words.code}
          onChange={setCode}
          value={code}
        />
      )}
      {error && <p role="alert">{error}</p>}
      <Link href={`${routes.admin}${admin.routes.forgot}`} prefetch={false}>
        {t('authentication:forgotPasswordQuestion')}
      </Link>
      <Button className="account-wide" size="large" type="submit">
        {asksCode ? words.continue : t('authentication:login')}
      </Button>
    </form>
  )
}
