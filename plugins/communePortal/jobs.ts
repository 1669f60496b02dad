import type { Config, Payload } from 'payload'

import { readingQueue, readingTask } from '../../src/files/reading/readingTask.ts'
import { mailQueue, mailTask } from '../../src/mail/mailTask.ts'

type Jobs = NonNullable<Config['jobs']>
type Runners = Exclude<NonNullable<Jobs['autoRun']>, (...args: never[]) => unknown>

/** Two files at a time, ten mails; looked for every two seconds. */
const runners: Runners = [
  { cron: '*/2 * * * * *', limit: 2, queue: readingQueue, silent: { info: true } },
  { cron: '*/2 * * * * *', limit: 10, queue: mailQueue, silent: { info: true } },
]

/**
 * The product's jobs beside those of the host. They run in the server, from its first request on;
 * a command leaves them to it.
 */
export function withJobs(jobs: Config['jobs']): Jobs {
  const hosts = jobs?.autoRun ?? []
  return {
    ...jobs,
    autoRun:
      typeof hosts === 'function'
        ? async (payload) => [...(await hosts(payload)), ...runners]
        : [...hosts, ...runners],
    shouldAutoRun: async (payload) =>
      ((await jobs?.shouldAutoRun?.(payload)) ?? true) && hasWaitingJob(payload),
    tasks: [...(jobs?.tasks ?? []), readingTask, mailTask],
  }
}

/** Asked before every look: taking a job is a write, also where there is none. */
async function hasWaitingJob(payload: Payload): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'payload-jobs',
    overrideAccess: true,
    req: { payload },
    where: {
      and: [
        { completedAt: { exists: false } },
        { hasError: { not_equals: true } },
        { processing: { equals: false } },
      ],
    },
  })
  return totalDocs > 0
}
