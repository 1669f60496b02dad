import type { Config } from 'payload'

import { readingQueue, readingTask } from '../../src/files/reading/readingTask.ts'

type Jobs = NonNullable<Config['jobs']>
type Runners = Exclude<NonNullable<Jobs['autoRun']>, (...args: never[]) => unknown>

/** Two files at a time, looked for every two seconds; a queue without jobs costs one query. */
const runner: Runners[number] = {
  cron: '*/2 * * * * *',
  limit: 2,
  queue: readingQueue,
  silent: { info: true },
}

/**
 * The product's jobs beside those of the host. They run where Payload is started with `cron: true`
 * (`npm start`), never in a command or a test.
 */
export function withJobs(jobs: Config['jobs']): Jobs {
  const hosts = jobs?.autoRun ?? []
  return {
    ...jobs,
    autoRun:
      typeof hosts === 'function'
        ? async (payload) => [...(await hosts(payload)), runner]
        : [...hosts, runner],
    tasks: [...(jobs?.tasks ?? []), readingTask],
  }
}
