import type { OfferedAsk } from './answers.ts'

/** Has this to be filled in, with what stands in the other boxes? */
export function isRequired(ask: OfferedAsk, values: Partial<Record<string, string>>): boolean {
  const { required, requiredWhen } = ask
  return (
    required || (requiredWhen !== undefined && values[requiredWhen.name] === requiredWhen.value)
  )
}
