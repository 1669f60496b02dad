import type { Finding, Result } from './result.ts'

import { notDone, notServed } from './coverage.ts'

export type Circumstances = {
  commit: string
  database: string
  date: string
  machine: string
  seed: number
}

/** The result as a page of docs/bench. */
export function table(result: Result, circumstances: Circumstances): string {
  const { commit, database, date, machine, seed } = circumstances
  const kinds = [...new Set(['leak', 'telltale', 'change', 'refusal', 'failure'])]
  const counts = kinds.map((kind) => result.findings.filter((one) => one.kind === kind).length)
  const [leaks, telltales, changes, refusals, failures] = counts
  return [
    `# Leak suite, ${date}`,
    '',
    '| | |',
    '| --- | --- |',
    `| Commit | ${commit} |`,
    `| Machine | ${machine} |`,
    `| Database | ${database} |`,
    `| Seed | ${seed} |`,
    `| Requests | ${result.requests} in ${result.seconds} s |`,
    `| Questions | ${result.cases} asked of ${result.cells} (kind × collection or address × caller) |`,
    `| Callers | ${result.callers.length} |`,
    `| Leaks (a text that may not be seen) | ${leaks} |`,
    `| Telltales (hidden and absent answered unlike) | ${telltales} |`,
    `| Changes (done though refused by the table) | ${changes} |`,
    `| Wrongful refusals | ${refusals} |`,
    `| Server errors | ${failures} |`,
    `| Allowed writes and acts, seen to be done | ${sumOf(result, 'done')} |`,
    `| Allowed, with something that could not be used | ${sumOf(result, 'notJudged')} |`,
    `| Addresses and fields of GraphQL | ${result.ways.size} |`,
    '',
    ...listed('Not judged: nobody was ever served', notServed(result)),
    ...listed('Not judged: allowed, and never seen to be done', notDone(result)),
    '## Seen to be done, by collection',
    '',
    'Done of what was allowed; the rest was sent to something that could not be used.',
    '',
    ...grid(
      [...result.doable].map(([name, { done, notJudged, refused }]) => {
        const [row = '', column = ''] = name.split(' ')
        return { cell: `${done}/${done + notJudged + refused}`, column, row }
      }),
    ),
    '',
    '## Requests by collection and question',
    '',
    ...matrix(
      [...result.counts].map(([name, { requests }]) => {
        const [row = '', kind = ''] = name.split('\t')
        return { column: columnOf(kind), requests, row }
      }),
    ),
    '',
    '## Requests by caller and door',
    '',
    ...matrix(
      result.asked.map(({ caller, door, requests }) => ({ column: door, requests, row: caller })),
    ),
    '',
    '## Requests by question, door and caller',
    '',
    'Callers by the number of their row above: 1 is the first.',
    '',
    ...matrix(
      result.asked.map(({ caller, door, question, requests }) => ({
        column: String([...result.callers].sort().indexOf(caller) + 1).padStart(2, '0'),
        requests,
        row: `${columnOf(question)} ${door}`,
      })),
    ),
    '',
    ...(result.findings.length > 0 ? ['## Findings', '', ...grouped(result.findings)] : []),
  ].join('\n')
}

const sumOf = (result: Result, outcome: 'done' | 'notJudged'): number =>
  [...result.doable.values()].reduce((sum, told) => sum + told[outcome], 0)

const listed = (title: string, names: string[]): string[] =>
  names.length === 0 ? [] : [`## ${title}`, '', ...names.map((name) => `- ${name}`), '']

/** Cells by what they are told apart by. */
function grid(cells: { cell: string; column: string; row: string }[]): string[] {
  const columns = [...new Set(cells.map(({ column }) => column))].sort()
  const rows = [...new Set(cells.map(({ row }) => row))].sort()
  const at = (row: string, column: string) =>
    cells.find((one) => one.row === row && one.column === column)?.cell ?? ''
  return [
    `| | ${columns.join(' | ')} |`,
    `| --- | ${columns.map(() => '--:').join(' | ')} |`,
    ...rows.map((row) => `| ${row} | ${columns.map((column) => at(row, column)).join(' | ')} |`),
  ]
}

type Count = { column: string; requests: number; row: string }

/** Requests by two of what they are told apart by, with sums. */
function matrix(counts: Count[]): string[] {
  const rows = new Map<string, Map<string, number>>()
  const sums = new Map<string, number>()
  for (const { column, requests, row } of counts) {
    const cells = rows.get(row) ?? new Map<string, number>()
    cells.set(column, (cells.get(column) ?? 0) + requests)
    rows.set(row, cells)
    sums.set(column, (sums.get(column) ?? 0) + requests)
  }
  const names = [...sums.keys()].sort()
  const line = (title: string, cells: Map<string, number>) => {
    const total = [...cells.values()].reduce((sum, one) => sum + one, 0)
    return `| ${title} | ${names.map((name) => cells.get(name) ?? '').join(' | ')} | ${total} |`
  }
  return [
    `| | ${names.join(' | ')} | all |`,
    `| --- | ${names.map(() => '--:').join(' | ')} | --: |`,
    ...[...rows].sort(([left], [right]) => (left < right ? -1 : 1)).map((row) => line(...row)),
    line('all', sums),
  ]
}

/** Own questions as they are called; what was found in the configuration alone is summed up. */
function columnOf(kind: string): string {
  if (/^(?:query|mutation) /.test(kind)) return 'GraphQL root'
  return kind.includes('/') ? 'endpoints' : kind
}

const mostNamed = 60

/** The same finding once, with how often it was met and one case that shows it. */
function grouped(findings: Finding[]): string[] {
  const groups = new Map<string, Finding[]>()
  for (const one of findings) {
    const key = `${one.kind}: ${one.question}: ${one.what.replace(/bimat\w+|[0-9a-f-]{24,36}/g, '…').slice(0, 200)}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  const lines = [...groups].map(
    ([key, all]) => `- ${all.length} × ${key} (\`--only ${all[0]?.case}\`)`,
  )
  return lines.slice(0, mostNamed)
}
