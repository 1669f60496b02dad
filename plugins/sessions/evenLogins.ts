import type { AfterErrorHook, Plugin } from 'payload'

import { answerEvenly } from '../../src/access/passwords/evenly.ts'

/**
 * Who is refused at the login waits as long, known or not. To be mounted after everything that does
 * something about a refusal (the audit trail), since that takes its time as well.
 */
export const evenLogins = (): Plugin => (config) => ({
  ...config,
  hooks: {
    ...config.hooks,
    afterError: [...(config.hooks?.afterError ?? []), wait],
  },
})

/** To ask for the code is no secret: the password was right. */
const wait: AfterErrorHook = async ({ error, req }) => {
  const { data } = error as { data?: { code?: string } | null }
  if (data?.code !== 'CP_ACCOUNT_CODE_NEEDED') await answerEvenly(req)
}
