import type { PayloadRequest } from 'payload'

type Work = () => Promise<void>

/**
 * What is to be written although the login is refused: it is done when the refusal has rolled
 * back the login's transaction (endpoints/login).
 */
export function onceRefused({ context }: PayloadRequest, work: Work): void {
  context.onceRefused = [...worksOf(context), work]
}

/** Does it, in turn. What fails is logged: the answer stays the refusal. */
export async function doOnceRefused({ context, payload }: PayloadRequest): Promise<void> {
  try {
    for (const work of worksOf(context)) await work()
  } catch (err) {
    payload.logger.error({ err, msg: 'What a refused log-in leads to could not be written' })
  }
}

const worksOf = (context: PayloadRequest['context']): Work[] =>
  (context.onceRefused as undefined | Work[]) ?? []
