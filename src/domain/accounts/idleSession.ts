const minuteMs = 60 * 1000

/** Minutes without activity after which a session ends (TCVN 14423:2026, level 2). */
export const idleMinutes = { others: 120, privileged: 15 } as const

/** How long before the end the admin warns. */
export const warningMinutes = 2

/** The moment at which a session ends that nobody uses any more. */
export function sessionEndsAt(lastActiveMs: number, privileged: boolean): number {
  return lastActiveMs + idleMinutes[privileged ? 'privileged' : 'others'] * minuteMs
}
