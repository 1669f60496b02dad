import type { Where } from 'payload'

import { imageSizes } from './imageSizes.ts'

/** Attachments whose file, or a size of it, has one of these names. */
export function whereFilename(names: string[]): Where {
  const paths = ['filename', ...imageSizes.map(({ name }) => `sizes.${name}.filename`)]
  return { or: paths.map((path) => ({ [path]: { in: names } })) }
}
