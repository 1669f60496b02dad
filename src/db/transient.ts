/** What MongoDB says of a write that may be tried again, its transaction included. */
const labels = ['TransientTransactionError', 'UnknownTransactionCommitResult']

/**
 * Another writer was faster: nothing was stored, and the same transaction succeeds when it is run
 * again. Known by the label MongoDB gives to its own.
 */
export class LostRace extends Error {
  /** What a caller is answered when nobody runs it again (src/domain/errors). */
  readonly data = { code: 'CP_SERVER_BUSY' }
  readonly status = 503

  hasErrorLabel(label: string): boolean {
    return label === labels[0]
  }
}

/**
 * May the whole transaction be run again? After `UnknownTransactionCommitResult` it may have been
 * stored all the same: whoever acts finds that by the key of the act.
 */
export function isTransient(error: unknown): boolean {
  const { hasErrorLabel } = (error ?? {}) as { hasErrorLabel?: (label: string) => boolean }
  return labels.some((label) => hasErrorLabel?.call(error, label) ?? false)
}
