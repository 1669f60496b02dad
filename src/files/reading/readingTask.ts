import type { TaskConfig } from 'payload'

import { readAttachment } from './readAttachment.ts'

export const readingQueue = 'files'

/** Job: reads the text of one attachment. What goes wrong with the file is a result, not an error. */
export const readingTask: TaskConfig<{ input: { attachment: string }; output: object }> = {
  slug: 'readAttachment',
  handler: async ({ input, req }) => {
    await readAttachment(req.payload, input.attachment)
    return { output: {} }
  },
  inputSchema: [{ name: 'attachment', type: 'text', required: true }],
  label: 'Đọc chữ trong tệp',
  retries: { attempts: 3, backoff: { delay: 2000, type: 'exponential' } },
}
