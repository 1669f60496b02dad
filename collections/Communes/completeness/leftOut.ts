import type { Where } from 'payload'

import {
  builtInLaw,
  type CarryingSection,
  type ContentItem,
  type CountedCollection,
} from '../../../src/domain/law/index.ts'

/**
 * What duties ask of a collection and none of these items answers: a section, a legal item, a stage
 * of the budget, a flag. Each is a condition to look for one item more with.
 */
export function leftOut(
  collection: CountedCollection,
  items: readonly ContentItem[],
  sections: readonly CarryingSection[],
): Where[] {
  const counted = builtInLaw.duties.flatMap(({ counts, key }) =>
    counts.filter((one) => one.collection === collection).map((one) => ({ ...one, key })),
  )
  const named = counted.filter(({ by }) => by === 'legalItem').map(({ key }) => key)
  const stages = counted.flatMap(({ stage }) => stage ?? [])
  const flags = counted.flatMap(({ where }) => Object.entries(where ?? {}))
  const bySection = counted.filter(({ by }) => by === 'section').map(({ key }) => key)
  const carrying = sections.filter(({ legalItems }) =>
    legalItems.some((item) => bySection.includes(item)),
  )
  return [
    ...missing('section', keysOf(carrying), (item) => item.sectionKey, items),
    ...missing('item', named, (item) => item.legalItem, items),
    ...missing('stage', stages, (item) => item.stage, items),
    ...flags
      .filter(([name, value]) => items.every(({ fields }) => fields?.[name] !== value))
      .map(([name, value]): Where => ({ [name]: { equals: value } })),
  ]
}

const keysOf = (sections: readonly CarryingSection[]) => sections.map(({ key }) => key)

function missing(
  field: string,
  wanted: readonly string[],
  of: (item: ContentItem) => null | string | undefined,
  items: readonly ContentItem[],
): Where[] {
  const found = new Set(items.map(of))
  return [...new Set(wanted)]
    .filter((value) => !found.has(value))
    .map((value) => ({ [field]: { equals: value } }))
}
