import { fold } from './fold.ts'

/**
 * The address form of a title: `Kế hoạch 12/KH-UBND` → `ke-hoach-12-kh-ubnd`.
 * Cut at a word so that it is at most `maxLength` characters; a first word that is longer is cut
 * hard. A text without a usable character gives `''`, and the caller uses the id instead.
 */
export function slugify(text: string, maxLength = 80): string {
  const slug = fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (slug.length <= maxLength) return slug
  const lastWordEnd = slug.lastIndexOf('-', maxLength)
  return slug.slice(0, lastWordEnd > 0 ? lastWordEnd : Math.max(0, maxLength))
}
