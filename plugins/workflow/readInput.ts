import type { ErrorCode } from '../../src/domain/errors.ts'
import type { Act, Ask, Input, ItemRef, Reason } from './act.ts'

import { isMoment } from '../../src/domain/isInstant.ts'
import { isDay } from '../../src/domain/law/index.ts'
import { toNfc } from '../../src/domain/vietnamese/index.ts'
import { isStorable } from '../hardening/input/isStorable.ts'
import { reason, unfilled } from './reasons.ts'

const longest = 5000
const mostConfirmed = 50
const mostItems = 20

/** What a caller sent for an act: trimmed words, and what of it cannot be used or is missing. */
export function readInput({ asks }: Act, sent: unknown): { input: Input; reasons: Reason[] } {
  const given = typeof sent === 'object' && sent !== null ? (sent as Record<string, unknown>) : {}
  const input: Input = { confirmed: codesIn(given.confirmed) }
  if (typeof given.version === 'string') input.version = given.version
  const reasons: Reason[] = []
  for (const ask of asks) {
    const value = given[ask.name]
    if (value === undefined || value === null || (typeof value === 'string' && !value.trim())) {
      if (ask.required) reasons.push(unfilled(ask.name, ask.label))
      continue
    }
    if (ask.name === 'evidence') {
      if (areItems(ask, value)) input.evidence = value.map(bare)
      else reasons.push(wrong('CP_INPUT_RELATION', ask))
    } else if (!isUsable(ask, value)) {
      reasons.push(wrong(ask.type === 'day' ? 'CP_INPUT_DAY' : 'CP_INPUT_INVALID', ask))
    } else if (!isStorable(value)) {
      reasons.push(wrong('CP_INPUT_CHARACTERS', ask))
    } else if (value.length > (ask.maxLength ?? longest)) {
      reasons.push(wrong('CP_INPUT_LONG', ask))
    } else input[ask.name] = toNfc(value.trim())
  }
  return { input, reasons }
}

function isUsable({ options, type }: Ask, value: unknown): value is string {
  if (typeof value !== 'string' || value.length > longest) return false
  if (type === 'choice') return Object.hasOwn(options ?? {}, value)
  if (type === 'day') return isDay(value)
  return type !== 'instant' || (isMoment(value) && value.includes('T'))
}

function areItems({ relationTo = [] }: Ask, value: unknown): value is ItemRef[] {
  if (!Array.isArray(value) || value.length > mostItems) return false
  return value.every((one) => {
    const { relationTo: slug, value: id } = (one ?? {}) as Partial<ItemRef>
    if (typeof slug !== 'string' || !relationTo.includes(slug)) return false
    return typeof id === 'string' && isStorable(id)
  })
}

const bare = ({ relationTo, value }: ItemRef): ItemRef => ({ relationTo, value })

function wrong(code: ErrorCode, { label, maxLength = longest, name }: Ask): Reason {
  return { ...reason(code, { label, max: String(maxLength) }, name), label }
}

function codesIn(value: unknown): string[] {
  if (!Array.isArray(value)) return []
  return value.slice(0, mostConfirmed).filter((one) => typeof one === 'string')
}
