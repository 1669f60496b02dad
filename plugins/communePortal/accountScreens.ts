import type { Config } from 'payload'

type Admin = NonNullable<Config['admin']>

/** The screens of accounts beside those of the host: logging in, the end of a session, mail. */
export function withAccounts(admin: Config['admin']): Admin['components'] {
  const components = admin?.components
  return {
    ...components,
    beforeDashboard: [
      'payload-commune-portal/client#MailNote',
      ...(components?.beforeDashboard ?? []),
    ],
    providers: ['payload-commune-portal/client#SessionGuard', ...(components?.providers ?? [])],
    views: {
      login: { Component: 'payload-commune-portal/client#LoginView' },
      ...components?.views,
    },
  }
}
