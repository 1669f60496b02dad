import type { Report, Row } from '../importers/importRun.ts'

const outcomes: Record<string, string> = {
  completed: 'bổ sung',
  created: 'tạo mới',
  failed: 'LỖI',
  kept: 'giữ bản đã sửa',
  unchanged: 'không đổi',
}

/** The rows somebody has to look at, then the sums. */
export function printReport({ counts, rows }: Report, isDryRun: boolean): void {
  for (const row of rows) {
    if (rows.length > 50 && row.outcome === 'unchanged') continue
    console.log(
      `${outcomes[row.outcome]}: ${row.title ? `${row.title} (${row.source})` : row.source}`,
    )
    for (const line of remarks(row)) console.log(`    ${line}`)
  }
  const sums = Object.entries(counts).map(([outcome, count]) => `${outcomes[outcome]} ${count}`)
  console.log(`${rows.length} mục: ${sums.join(', ')}.`)
  if (isDryRun) console.log('Chạy thử: chưa ghi gì vào cơ sở dữ liệu.')
}

function remarks({ message, warnings = [] }: Row): string[] {
  const notes = warnings as { code: string; message: string }[]
  return [...(message ? [message] : []), ...notes.map((note) => `[${note.code}] ${note.message}`)]
}
