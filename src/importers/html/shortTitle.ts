import { maxTitleLength } from '../../fields/title.ts'

/** A title as its field can hold it: one that is too long ends between two words, with "…". */
export function shortTitle(title: string): string {
  if (title.length <= maxTitleLength) return title
  const cut = title.slice(0, maxTitleLength - 1)
  return `${/^.+(?=\s)/su.exec(cut)?.[0].trimEnd() ?? cut}…`
}
