import type { TaskConfig } from 'payload'

export const mailQueue = 'mail'

/** Job: sends one mail. Queued with what it tells of, so that neither happens without the other. */
export const mailTask: TaskConfig<{
  input: { subject: string; text: string; to: string }
  output: object
}> = {
  slug: 'sendMail',
  handler: async ({ input: { subject, text, to }, req }) => {
    await req.payload.sendEmail({ subject, text, to })
    return { output: {} }
  },
  inputSchema: [
    { name: 'to', type: 'text', required: true },
    { name: 'subject', type: 'text', required: true },
    { name: 'text', type: 'textarea', required: true },
  ],
  label: 'Gửi thư',
  retries: { attempts: 5, backoff: { delay: 30_000, type: 'exponential' } },
}
