import type { Datum, Law } from './types.ts'

import { builtInLaw } from './builtInLaw.ts'
import { isDay } from './days.ts'
import { deadlineKeys } from './types.ts'

/**
 * Are the data of the law sound? Called when the server starts. Throws one error that names every
 * datum at fault: an unknown act, a day that does not exist, two data of one key at the same time,
 * a reference to something that is not there.
 */
export function checkLaw(law: Law = builtInLaw): void {
  const faults = [
    ...Object.entries(law)
      .filter(([list]) => list !== 'acts')
      .flatMap(([list, data]) => faultsOfList(list, data as readonly Datum[], law)),
    ...twice(law.acts.map(({ key }) => key)).map((key) => `acts ${key}: the key is used twice`),
    ...faultsOfDuties(law),
    ...faultsOfSections(law),
    ...faultsOfDeadlines(law),
    ...faultsOfPatterns(law),
    ...law.holidays
      .filter(({ key }) => !isDay(key))
      .map(({ key }) => `holidays ${key}: it is not a day`),
  ]
  if (faults.length > 0) throw new Error(`The law data are wrong: ${faults.join('; ')}`)
}

function faultsOfList(list: string, data: readonly Datum[], { acts }: Law): string[] {
  return data.flatMap((datum, index) => {
    const { key, source, validFrom, validTo } = datum
    const days = validTo === undefined ? [validFrom] : [validFrom, validTo]
    const earlier = data.slice(0, index).filter((other) => other.key === key)
    const unknown = source.filter(({ act }) => !acts.some((known) => known.key === act))
    return [
      ...days.filter((day) => !isDay(day)).map((day) => `${day} is not a day`),
      ...(validTo !== undefined && validTo < validFrom ? ['it ends before it begins'] : []),
      ...(earlier.some((other) => overlap(datum, other)) ? ['two data hold at the same time'] : []),
      ...(source.length === 0 ? ['it has no source'] : []),
      ...unknown.map(({ act }) => `the act ${act} is unknown`),
    ].map((fault) => `${list} ${key}: ${fault}`)
  })
}

function overlap(a: Datum, b: Datum): boolean {
  return a.validFrom <= (b.validTo ?? '9999-12-31') && b.validFrom <= (a.validTo ?? '9999-12-31')
}

function faultsOfDuties({ deadlines, duties, sections }: Law): string[] {
  const isSection = (legalItem: string) =>
    sections.some(({ legalItems }) => legalItems.includes(legalItem))
  return duties.flatMap(({ counts, freshness, key }) => {
    const deadline = 'deadline' in freshness ? freshness.deadline : null
    const parts = freshness.kind === 'worstOf' ? freshness.parts : []
    const isSimple = (part: string) =>
      duties.some((duty) => duty.key === part && duty.freshness.kind !== 'worstOf')
    return [
      ...(counts.length === 0 && parts.length === 0 ? ['nothing counts for it'] : []),
      ...parts
        .filter((part) => !isSimple(part))
        .map((part) => `its part ${part} is no simple duty`),
      ...(isSection(key) ? [] : ['no section carries it']),
      ...(deadline && !deadlines.some((datum) => datum.key === deadline)
        ? [`the deadline ${deadline} is unknown`]
        : []),
    ].map((fault) => `duties ${key}: ${fault}`)
  })
}

function faultsOfSections({ duties, sections }: Law): string[] {
  return sections.flatMap(({ key, legalItems, parent }, index) => [
    ...legalItems
      .filter((item) => !duties.some((duty) => duty.key === item))
      .map((item) => `sections ${key}: the legal item ${item} is unknown`),
    // A parent stands before its children, so there is no circle and the tree is made in order.
    ...(parent === null || sections.slice(0, index).some((above) => above.key === parent)
      ? []
      : [`sections ${key}: its parent ${parent} does not stand before it`]),
  ])
}

function faultsOfDeadlines({ budgetStages, deadlines }: Law): string[] {
  const known = new Set<string>(deadlines.map(({ key }) => key))
  const used = [...deadlineKeys, ...budgetStages.flatMap(({ deadline }) => deadline ?? [])]
  return [...new Set(used)]
    .filter((key) => !known.has(key))
    .map((key) => `deadlines ${key}: it is missing`)
}

function faultsOfPatterns({ codePatterns }: Law): string[] {
  return codePatterns.flatMap(({ key, pattern }) => {
    try {
      new RegExp(pattern)
      return []
    } catch {
      return [`codePatterns ${key}: its pattern is not a regular expression`]
    }
  })
}

function twice(keys: readonly string[]): string[] {
  return keys.filter((key, index) => keys.indexOf(key) !== index)
}
