'use client'

import { useAuth } from '@payloadcms/ui'
import type { ClientUser } from 'payload'
import { useState } from 'react'

import { useAskAccount } from './askAccount.ts'
import { useWords } from './wording.ts'

/** What Payload's admin takes in of somebody who has logged in. */
type Login = { exp: number; token: string; user: ClientUser }

/** Password first, then the code where the account has a second factor. */
export function useLogin() {
  const { setUser } = useAuth()
  const ask = useAskAccount()
  const words = useWords()
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [asksCode, setAsksCode] = useState(false)
  const [error, setError] = useState('')
  const login = async (email: string): Promise<boolean> => {
    const body = { email, password, ...(asksCode && { code }) }
    const answer = await ask<Login>('/login', { body, method: 'POST' })
    if (answer.isOk && answer.body) {
      setUser(answer.body)
      return true
    }
    const needsCode = answer.error?.code === 'CP_ACCOUNT_CODE_NEEDED'
    const message = needsCode ? words.codeWrong : (answer.error?.message ?? words.failed)
    // The first time it is no error to come without a code.
    setError(needsCode && !asksCode ? '' : message)
    setAsksCode(needsCode)
    setCode('')
    return false
  }
  return { asksCode, code, error, login, password, setCode, setPassword }
}
