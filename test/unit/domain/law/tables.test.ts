import type { Datum, Law, Source } from '../../../../src/domain/law/index.ts'
import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'

import { builtInLaw } from '../../../../src/domain/law/index.ts'

type Titled = Datum & { title: { en: string; vi: string } }

/** The fixed days off of the other years follow from one line (holidays.test.ts). */
const isShown = (list: string, { key }: Pick<Datum, 'key'>) =>
  list !== 'holidays' || /^202[567]/.test(key)

const sourceOf = ({ act, article, clause, point }: Source) =>
  [act, article, clause, point].filter(Boolean).join('.')

/** A datum in one line: when it holds, how sure it is, where it stands, its names, what it says. */
function lineOf(datum: Titled): string {
  const { confidence, key, note: _note, source, title, validFrom, validTo, ...own } = datum
  const sorted = Object.fromEntries(Object.entries(own).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  return [
    key,
    `${validFrom}…${validTo ?? ''}`,
    confidence,
    source.map(sourceOf).join(' '),
    title.vi,
    title.en,
    JSON.stringify(sorted),
  ].join('\t')
}

function tableOf(list: keyof Law): string {
  if (list === 'acts') {
    return builtInLaw.acts.map(({ key, title }) => [key, title.vi, title.en].join('\t')).join('\n')
  }
  const data: readonly Titled[] = builtInLaw[list]
  return data
    .filter((datum) => isShown(list, datum))
    .map(lineOf)
    .join('\n')
}

describe('the data of the law', () => {
  it.each(Object.keys(builtInLaw) as (keyof Law)[])(
    'are those of the table: %s changes only with its line',
    (list) => {
      expect(tableOf(list).split('\n')).toEqual(
        readFileSync(`test/fixtures/law/${list}.tsv`, 'utf8').trimEnd().split('\n'),
      )
    },
  )
})
