import { getPayload } from 'payload'

import { startHousekeeping } from '../../plugins/communePortal/housekeeping.ts'
import { readEnv } from '../config/env.ts'
import { ensureSecret } from '../config/secret.ts'
import { loadDemo } from '../demo/loadDemo.ts'
import { setDemoState, shouldLoadDemo } from '../demo/state.ts'
import { ensureAdminBuild } from './adminBuild.ts'
import { announce, announceAccounts } from './announce.ts'
import { createApp } from './app.ts'
import { type Flags, help, readFlags } from './flags.ts'
import { type Lifecycle, lifecycle } from './lifecycle.ts'
import { listen } from './listen.ts'
import { outliveStrayRejections } from './outliveStrayRejections.ts'
import { preflight } from './preflight.ts'
import { prepareNext } from './prepareNext.ts'
import { say } from './say.ts'

/**
 * `npm start`. A signal that comes while it is still starting ends it after the step that runs.
 * @throws OperatorError with one sentence when a setting has to be changed
 */
export async function start(args: string[]): Promise<void> {
  const flags = readFlags(args)
  if (flags.isHelp) return say(help)
  const life = lifecycle()
  try {
    await boot(flags, life)
    life.isUp()
  } catch (error) {
    if (!life.signal.aborted) throw error
    await life.end()
  }
}

/**
 * Checks, secret, admin build, Next, Payload (with its migrations), demo, listen. Next comes
 * before Payload: in this order the process holds one Payload instance that both share.
 */
async function boot(flags: Flags, life: Lifecycle): Promise<void> {
  const env = readEnv()
  await preflight(env)
  ensureSecret(env, say)

  if (!flags.isApiOnly && !flags.isDev) await ensureAdminBuild(life.signal)
  life.signal.throwIfAborted()
  const next = flags.isApiOnly ? undefined : await prepareNext(flags, env, life)

  life.signal.throwIfAborted()
  const { default: config } = await import('../../payload.config.ts')
  const payload = await getPayload({ config, cron: true })
  life.closeLater(() => payload.destroy())

  const isDemo = await shouldLoadDemo(payload, env)
  const password = isDemo ? await loadDemo(payload, { say, signal: life.signal }) : null

  life.signal.throwIfAborted()
  outliveStrayRejections(payload)
  const port = await listen(createApp({ config, env, next, payload }), env, life)
  announce(env, port, flags)
  startHousekeeping(payload)
  if (password) {
    announceAccounts(password)
    await setDemoState(payload, 'complete')
  }
}
