import type { Config } from 'payload'

type Admin = NonNullable<Config['admin']>

/** The screens round the items beside those of the host: logging in, sessions, mail, my work. */
export function withAccounts(admin: Config['admin']): Admin['components'] {
  const components = admin?.components
  return {
    ...components,
    beforeDashboard: [
      'payload-commune-portal/client#MailNote',
      'payload-commune-portal/client#MyWork',
      ...(components?.beforeDashboard ?? []),
    ],
    providers: [
      'payload-commune-portal/client#SessionGuard',
      'payload-commune-portal/client#Desk',
      ...(components?.providers ?? []),
    ],
    views: {
      login: { Component: 'payload-commune-portal/client#LoginView' },
      ...components?.views,
    },
  }
}
