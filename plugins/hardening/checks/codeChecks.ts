import type { Field, Payload } from 'payload'

import { codedCheck } from './codedCheck.ts'

type Checked = { name?: string; validate?: unknown }

const done = new WeakSet<object>()

/**
 * Lets the check of every field answer with a code and the field's label, in forms, drafts and
 * publications alike. Done when all plugins have run and Payload has given each field its check.
 */
export function codeChecks({ collections }: Payload): void {
  for (const { config } of Object.values(collections)) {
    wrapAll(config.fields)
    wrapAll(config.flattenedFields)
  }
}

/** Payload keeps fields twice, as they are laid out and as they are stored; some are one object. */
function wrapAll(fields: readonly unknown[]): void {
  for (const field of fields as (Checked & Field)[]) {
    if (done.has(field)) continue
    done.add(field)
    if (typeof field.validate === 'function') Object.assign(field, { validate: codedCheck(field) })
    for (const part of ['fields', 'flattenedFields', 'tabs', 'blocks'] as const) {
      const inner: unknown = (field as Record<string, unknown>)[part]
      if (Array.isArray(inner)) wrapAll(inner.filter((one) => typeof one === 'object'))
    }
  }
}
