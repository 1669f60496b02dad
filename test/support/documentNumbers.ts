import { readFileSync } from 'node:fs'

export const corpus = 'test/fixtures/document-numbers.tsv'

export type Entry = {
  expected: { typeCode: null | string } & Record<string, unknown>
  line: number
  text: string
}

/** The corpus of document numbers by its groups; the line is the one in the file. */
export function readCorpus(): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>()
  let group: Entry[] = []
  for (const [i, row] of readFileSync(corpus, 'utf8').split('\n').entries()) {
    if (row.startsWith('## ')) groups.set(row.slice(3), (group = []))
    if (row === '' || row.startsWith('#')) continue
    const cells = row.split('\t')
    const cell = (column: number) => cells[column] || null
    const figure = (column: number) => (cells[column] ? Number(cells[column]) : null)
    const text = JSON.parse(`"${cells[0] ?? ''}"`) as string
    const warnings = cell(8)?.split(',') ?? []
    group.push({
      expected: {
        isLegalNormative: cell(7) === 'x',
        issuer: cell(5),
        notation: cell(3),
        number: figure(1),
        raw: text,
        typeCode: cell(4),
        unit: cell(6),
        warnings,
        year: figure(2),
      },
      line: i + 1,
      text,
    })
  }
  return groups
}
