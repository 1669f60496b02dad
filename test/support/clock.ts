import { jest } from '@jest/globals'

/** Runs with the calendar at an instant; time itself goes on as ever. */
export async function at<T>(instant: string, run: () => PromiseLike<T>): Promise<T> {
  jest.useFakeTimers({
    doNotFake: [
      'hrtime',
      'nextTick',
      'performance',
      'queueMicrotask',
      'setImmediate',
      'clearImmediate',
      'setInterval',
      'clearInterval',
      'setTimeout',
      'clearTimeout',
    ],
    now: new Date(instant),
  })
  try {
    return await run()
  } finally {
    jest.useRealTimers()
  }
}
