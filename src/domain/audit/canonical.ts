/**
 * One text for one content, whatever keeps it: keys in order, no spaces, instants as ISO text. What
 * is not there, `null` and an object without anything in it are the same, since databases differ
 * in which of them they give back.
 */
export function canonical(value: unknown): string {
  return textOf(value) ?? 'null'
}

function textOf(value: unknown): string | undefined {
  if (value === null || value === undefined) return undefined
  if (value instanceof Date) return JSON.stringify(value.toISOString())
  if (Array.isArray(value)) return `[${value.map((one) => textOf(one) ?? 'null').join(',')}]`
  if (typeof value !== 'object') return JSON.stringify(value)
  const members = Object.entries(value)
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([key, one]) => {
      const text = textOf(one)
      return text === undefined ? [] : [`${JSON.stringify(key)}:${text}`]
    })
  return members.length > 0 ? `{${members.join(',')}}` : undefined
}
