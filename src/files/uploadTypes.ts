import { kinds } from './accept/kinds.ts'

/**
 * For the browser's file dialog and for Payload's own look at the bytes, which comes after ours;
 * it calls every file of Word and Excel 97–2003 `x-cfb`.
 */
export const uploadTypes: string[] = [
  ...Object.values(kinds).map(({ mime }) => mime),
  'application/x-cfb',
]
