import type { Result } from './result.ts'

import { isOfPayload } from './questions/ways.ts'

/** Addresses that answer nobody, each with the reason. Any other one has to serve somebody. */
const closed: { name: RegExp; why: string }[] = [
  { name: /^payload-jobs /, why: 'jobs are run by the server itself' },
  { name: /^users post \/first-register$/, why: 'there are accounts already' },
  { name: /^users post \/verify\//, why: 'an account is made by an administrator, not verified' },
  { name: /^attachments get \/paste-url\//, why: 'no file is fetched from an address' },
  { name: / post \/:id\/acts\/:verb$/, why: 'each act is a question of its own, seen done' },
]

/**
 * Addresses and fields of GraphQL that nobody was ever served by, beside those stated above and
 * those of Payload, of which it has to be seen done what is allowed.
 */
export function notServed({ ways }: Result): string[] {
  const isStated = (name: string) => closed.some((one) => one.name.test(name)) || isOfPayload(name)
  return [...ways].flatMap(([name, { asked, isServed }]) =>
    isServed || isStated(name) ? [] : [`${name} (asked ${asked} times)`],
  )
}

/** What a whole run has not judged, in words: as bad as a finding. */
export const gapsIn = (result: Result): string[] => [
  ...notServed(result).map((name) => `nobody was ever served: ${name}`),
  ...notDone(result).map((name) => `allowed, and never seen to be done: ${name}`),
]

/** What somebody may do by the table of rights, and was never seen to be done. */
export const notDone = ({ doable }: Result): string[] =>
  [...doable].flatMap(([name, { done }]) => (done > 0 ? [] : [name]))
