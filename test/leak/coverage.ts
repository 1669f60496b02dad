import type { Result } from './result.ts'

/** Addresses that answer nobody, each with the reason. Any other one has to serve somebody. */
const closed: { name: RegExp; why: string }[] = [
  { name: /^payload-jobs /, why: 'jobs are run by the server itself' },
]

/** Addresses and fields of GraphQL that nobody was ever served by, beside those stated above. */
export function notServed({ ways }: Result): string[] {
  const isStated = (name: string) => closed.some((one) => one.name.test(name))
  return [...ways].flatMap(([name, { asked, isServed }]) =>
    isServed || isStated(name) ? [] : [`${name} (asked ${asked} times)`],
  )
}

/** What somebody may do by the table of rights, and was never seen to be done. */
export const notDone = ({ doable }: Result): string[] =>
  [...doable].flatMap(([name, { done }]) => (done > 0 ? [] : [name]))
