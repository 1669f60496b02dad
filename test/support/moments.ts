/** Where a process is killed: on this line of its output, this many milliseconds later. */
export type Moment = [line: RegExp, wait: number]

/**
 * `npm run test:crash` kills at every moment; `npm test` at every fourth, so that it stays short.
 */
export function momentsOfThisRun(all: Moment[]): Moment[] {
  return process.env.TEST_CRASH === 'all' ? all : all.filter((_, index) => index % 4 === 2)
}
