import type { Env } from '../config/env.ts'
import type { Payload } from 'payload'

type State = 'complete' | 'loading' | 'off'

const key = 'demo'

/**
 * Shall this start load the demo? A database that was new keeps loading it until it is complete,
 * start after start; one that was begun without the demo never gets it by itself.
 */
export async function shouldLoadDemo(
  payload: Payload,
  { demo }: Pick<Env, 'demo'>,
): Promise<boolean> {
  const state = await payload.kv.get<{ state: State }>(key)
  if (demo === 'on') return state?.state !== 'complete'
  if (demo === 'new') {
    if (state) return state.state === 'loading'
    const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
    if (totalDocs === 0) return true
  }
  if (!state) await setDemoState(payload, 'off')
  return false
}

export async function setDemoState(payload: Payload, state: State): Promise<void> {
  await payload.kv.set(key, { state })
}
