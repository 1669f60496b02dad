import type { Span } from './planOutline.ts'

import { outlineSource } from './outlineSource.ts'
import { tableColumn, type TableColumn } from './tableColumn.ts'

/** One row below the heads: what is in the columns that are known, and what else stands there. */
export type TableRow = { cells: ReadonlyMap<TableColumn, Span>; others: Span[] }

type Heads = ReadonlyMap<number, TableColumn>

/**
 * Finds the heads of a table of tasks and reads the rows below them; `above` is what stands before
 * the heads. Heads that are repeated on a new page, and rows of column numbers, are left out. A
 * table without a head for the task and one more has no rows.
 */
export function readTable(table: readonly (readonly string[])[]): {
  above: Span[]
  rows: TableRow[]
} {
  const above: Span[] = []
  const rows: TableRow[] = []
  let columns: Heads | null = null
  for (const [row, texts] of table.entries()) {
    const heads = headsOf(texts)
    if (isHead(heads) || (columns && isMoreHeads(texts, heads))) {
      // "Chủ trì" in a second row of heads says more than "Đơn vị" above it.
      columns = new Map([...(columns ?? []), ...heads])
      continue
    }
    const spans = texts
      .map((text, column) => outlineSource(text, { column, row }).span(0, text.length))
      .filter(({ text }) => text !== '')
    if (!columns) above.push(...spans)
    else if (!isNumbering(spans)) rows.push(toRow(spans, columns))
  }
  return { above, rows }
}

function headsOf(texts: readonly string[]): Heads {
  return new Map(
    texts.flatMap((text, column) => {
      const kind = tableColumn(text)
      return kind ? [[column, kind] as const] : []
    }),
  )
}

function isHead(heads: Heads): boolean {
  const kinds = new Set(heads.values())
  return kinds.has('title') && kinds.size > 1
}

function isMoreHeads(texts: readonly string[], heads: Heads): boolean {
  return heads.size > 0 && texts.every((text, column) => heads.has(column) || text.trim() === '')
}

/** `(1) | (2) | (3)` */
function isNumbering(spans: readonly Span[]): boolean {
  return spans.every(({ text }) => /^\(?\d{1,2}\)?$/.test(text))
}

function toRow(spans: readonly Span[], columns: Heads): TableRow {
  const cells = new Map<TableColumn, Span>()
  const others: Span[] = []
  for (const span of spans) {
    const kind = columns.get(Number(span.cell?.column))
    if (!kind || kind === 'note' || cells.has(kind)) others.push(span)
    else cells.set(kind, span)
  }
  return { cells, others }
}
