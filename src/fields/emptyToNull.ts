import type { FieldHook } from 'payload'

/** A day, a time, a code that was taken out again in a form is none: `''` would count as one. */
export const emptyToNull: FieldHook = ({ value }) => (value === '' ? null : (value as unknown))
