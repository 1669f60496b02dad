import type { Act, Ask, Input, Reason } from './act.ts'

import { isMoment } from '../../src/domain/isInstant.ts'
import { reason, unfilled } from './reasons.ts'

const longest = 5000
const mostConfirmed = 50

/** What a caller sent for an act: trimmed words, and what of it cannot be used or is missing. */
export function readInput({ asks }: Act, sent: unknown): { input: Input; reasons: Reason[] } {
  const given = typeof sent === 'object' && sent !== null ? (sent as Record<string, unknown>) : {}
  const input: Input = { confirmed: codesIn(given.confirmed) }
  const reasons: Reason[] = []
  for (const ask of asks) {
    const value = given[ask.name]
    if (value === undefined || value === null || (typeof value === 'string' && !value.trim())) {
      if (ask.required) reasons.push(unfilled(ask.name, ask.label))
      continue
    }
    if (isUsable(ask, value)) input[ask.name] = value.trim().normalize('NFC')
    else reasons.push(reason('CP_INPUT_INVALID', { label: ask.label }, ask.name))
  }
  return { input, reasons }
}

function isUsable({ options, type }: Ask, value: unknown): value is string {
  if (typeof value !== 'string' || value.length > longest) return false
  if (type === 'choice') return Object.hasOwn(options ?? {}, value)
  return type !== 'instant' || (isMoment(value) && value.includes('T'))
}

function codesIn(value: unknown): string[] {
  if (!Array.isArray(value)) return []
  return value.slice(0, mostConfirmed).filter((one) => typeof one === 'string')
}
