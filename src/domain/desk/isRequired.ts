import type { OfferedAsk } from './answers.ts'

/** Has this to be filled in, with what stands in the other boxes? */
export function isRequired(ask: OfferedAsk, values: Partial<Record<string, string>>): boolean {
  const { required, requiredWhen } = ask
  if (required || !requiredWhen) return required
  return [requiredWhen.value].flat().includes(values[requiredWhen.name] ?? '')
}
