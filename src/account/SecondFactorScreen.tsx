'use client'

import { useConfig } from '@payloadcms/ui'

import { SetUpFactor, useSetUp } from './SetUpFactor.tsx'
import { useWords } from './wording.ts'

/** The whole page for who may do nothing before there is a second factor. */
export function SecondFactorScreen() {
  const words = useWords()
  const { config } = useConfig()
  const { admin, routes } = config
  const steps = useSetUp(false, () => window.location.assign(routes.admin))
  return (
    <main className="account-screen">
      <form
        className="account-form"
        onSubmit={(event) => {
          event.preventDefault()
          void steps.submit()
        }}
      >
        <h1>{words.setUp}</h1>
        <p>{words.required}</p>
        <SetUpFactor steps={steps} />
        <p>
          <a href={`${routes.admin}${admin.routes.logout}`}>{words.logout}</a>
        </p>
      </form>
    </main>
  )
}
