'use client'

import {
  EmailField,
  Form,
  FormSubmit,
  Link,
  PasswordField,
  TextField,
  useAuth,
  useConfig,
  useTranslation,
} from '@payloadcms/ui'
import { email, getSafeRedirect } from 'payload/shared'
import { useEffect, useState } from 'react'

import { useWords } from './wording.ts'

type Refusal = { errors?: { code?: string; details?: { isWrong?: boolean } }[] }

const codeNeeded = 'CP_ACCOUNT_CODE_NEEDED'

/** Address and password, then the code where the account has a second factor. */
export function LoginForm() {
  const { config } = useConfig()
  const { t } = useTranslation()
  const words = useWords()
  const [asksCode, setAsksCode] = useState(false)
  const handleResponse = useLoginAnswer(() => setAsksCode(true))
  const { admin, routes } = config
  return (
    <Form
      action={`${routes.api}/users/login`}
      className="login__form"
      disableSuccessStatus
      handleResponse={handleResponse}
      initialState={empty}
      method="POST"
      waitForAutocomplete
    >
      <LoginFields asksCode={asksCode} />
      <Link href={`${routes.admin}${admin.routes.forgot}`} prefetch={false}>
        {t('authentication:forgotPasswordQuestion')}
      </Link>
      <FormSubmit size="large">{asksCode ? words.continue : t('authentication:login')}</FormSubmit>
    </Form>
  )
}

function LoginFields({ asksCode }: { asksCode: boolean }) {
  const { t } = useTranslation()
  const words = useWords()
  return (
    <div className="login__form__inputWrap">
      <EmailField
        field={{
          name: 'email',
          admin: { autoComplete: 'email' },
          label: t('general:email'),
          required: true,
        }}
        path="email"
        validate={email}
      />
      <PasswordField
        field={{ name: 'password', label: t('general:password'), required: true }}
        path="password"
      />
      {asksCode && (
        <TextField
          field={{
            name: 'code',
            admin: { autoComplete: 'one-time-code', description: words.codeHint },
            label: words.code,
            required: true,
          }}
          path="code"
        />
      )}
    </div>
  )
}

const empty = {
  code: { initialValue: '', valid: true, value: '' },
  email: { valid: true },
  password: { valid: true },
}

/** Goes on to where one wanted to go, asks for the code, or says what was wrong. */
function useLoginAnswer(askForCode: () => void) {
  const { config } = useConfig()
  const { setUser, user } = useAuth()
  const words = useWords()
  const isLoggedIn = Boolean(user)
  const { admin } = config.routes
  useEffect(() => {
    if (!isLoggedIn) return
    const wanted = new URLSearchParams(window.location.search).get('redirect')
    window.location.assign(getSafeRedirect({ fallbackTo: admin, redirectTo: wanted ?? '' }))
  }, [admin, isLoggedIn])
  return (response: Response, _done: unknown, say: (message: string) => void) => {
    void response.json().then(
      (body: Parameters<typeof setUser>[0] & Refusal) => {
        const [refusal] = body?.errors ?? []
        if (response.ok) setUser(body)
        else if (refusal?.code === codeNeeded) askForCode()
        const isFirstAsked = refusal?.code === codeNeeded && !refusal.details?.isWrong
        if (refusal && !isFirstAsked) say(messageOf(refusal, words.codeWrong))
      },
      () => say(words.failed),
    )
  }
}

function messageOf(refusal: { code?: string; message?: string }, codeWrong: string): string {
  return refusal.code === codeNeeded ? codeWrong : (refusal.message ?? '')
}
