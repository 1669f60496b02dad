import type { Finding, Result } from './run.ts'

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
    `| Callers | ${result.callers} |`,
    `| Leaks (a text that may not be seen) | ${leaks} |`,
    `| Telltales (hidden and absent answered unlike) | ${telltales} |`,
    `| Changes (done though refused by the table) | ${changes} |`,
    `| Wrongful refusals | ${refusals} |`,
    `| Server errors | ${failures} |`,
    `| Allowed, but refused for the data sent | ${result.notJudged} |`,
    '',
    '## Requests by collection and question',
    '',
    ...matrix(result),
    '',
    ...(result.findings.length > 0 ? ['## Findings', '', ...grouped(result.findings)] : []),
  ].join('\n')
}

/** Own questions as columns; what was found in the configuration alone is summed up. */
function matrix({ counts }: Result): string[] {
  const rows = new Map<string, Map<string, number>>()
  const columns = new Set<string>()
  for (const [name, { requests }] of counts) {
    const [slug = '', kind = ''] = name.split('\t')
    const column = columnOf(kind)
    columns.add(column)
    const row = rows.get(slug) ?? new Map<string, number>()
    row.set(column, (row.get(column) ?? 0) + requests)
    rows.set(slug, row)
  }
  const names = [...columns].sort()
  return [
    `| | ${names.join(' | ')} |`,
    `| --- | ${names.map(() => '--:').join(' | ')} |`,
    ...[...rows.keys()]
      .sort()
      .map(
        (slug) =>
          `| ${slug} | ${names.map((name) => rows.get(slug)?.get(name) ?? '').join(' | ')} |`,
      ),
  ]
}

function columnOf(kind: string): string {
  if (kind.startsWith('query ')) return 'GraphQL root'
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
