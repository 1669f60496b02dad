import type { PayloadRequest } from 'payload'

type Work = () => Promise<void>

/**
 * What is to be written although the login is refused: it is done when the refusal has rolled
 * back the login's transaction (endpoints/login).
 */
export function onceRefused(req: PayloadRequest, work: Work): void {
  req.context.onceRefused = work
}

export async function doOnceRefused({ context }: PayloadRequest): Promise<void> {
  await (context.onceRefused as undefined | Work)?.()
}
