import type { OutlinedTask, PlanOutline, Span } from './planOutline.ts'

import { outlineSource } from './outlineSource.ts'
import { outlineTask } from './outlineTask.ts'
import { outlineWarning } from './outlineWarning.ts'
import { readTable, type TableRow } from './readTable.ts'
import { splitUnits } from './splitUnits.ts'
import { taskWarnings } from './taskWarnings.ts'

/**
 * Outlines a table of tasks, row by row (see outlinePlan). What is merged over several rows stands
 * in the first of them only: a row without a task, lead or time takes it from the row above, and
 * with the lead its partners.
 */
export function outlineTable(table: readonly (readonly string[])[]): PlanOutline {
  const { above: before, rows } = readTable(table)
  const notes = [...before]
  const tasks: OutlinedTask[] = []
  let above: null | OutlinedTask = null
  let group: null | Span = null
  for (const row of rows) {
    const newGroup = groupOf(row)
    const task: null | OutlinedTask = newGroup ? null : readTask(row, table, above, group)
    if (task) tasks.push(task)
    else if (!newGroup) notes.push(...textCells(row))
    if (task) notes.push(...row.others)
    group = newGroup ?? group
    above = newGroup ? null : (task ?? above)
  }
  const [first] = before
  return {
    implementation: [],
    notes,
    purposes: [],
    requirements: [],
    tasks,
    warnings: [
      ...(first && rows.length === 0 ? [outlineWarning('noTableHead', first)] : []),
      ...tasks.flatMap(taskWarnings),
    ],
  }
}

/** All that a row says, without its number. */
function textCells({ cells, others }: TableRow): Span[] {
  return [...[...cells].flatMap(([kind, span]) => (kind === 'order' ? [] : span)), ...others]
}

const roman = /^[IVX]+[.)]?(?:\s|$)/

/** A row with a Roman number and one text, or one text merged over all columns, heads a group. */
function groupOf(row: TableRow): null | Span {
  const order = row.cells.get('order')
  const texts = textCells(row)
  const [name] = order ? [...texts, order] : texts
  const isOneText = texts.every(({ text }) => text === name?.text)
  const isGroup = roman.test(String((order ?? name)?.text)) || texts.length > 2
  return name && isOneText && isGroup ? name : null
}

function readTask(
  { cells }: TableRow,
  table: readonly (readonly string[])[],
  above: null | OutlinedTask,
  group: null | Span,
): null | OutlinedTask {
  const isContinued = !cells.has('title') && [...cells.keys()].some((kind) => kind !== 'order')
  const merged = isContinued ? above : null
  const title = cells.get('title') ?? merged?.title
  if (!title) return null
  const lead = cells.get('lead')
  const partners = cells.get('coordinating')
  const partnersAbove = lead ? [] : (above?.coordinatingUnits ?? [])
  return outlineTask({
    budget: cells.get('budget') ?? merged?.budget ?? null,
    coordinatingUnits: partners ? unitsOf(partners, table) : partnersAbove,
    group,
    leadUnit: lead ?? above?.leadUnit ?? null,
    output: cells.get('output') ?? merged?.output ?? null,
    period: cells.get('period') ?? above?.period ?? null,
    title,
  })
}

function unitsOf({ cell }: Span, table: readonly (readonly string[])[]): Span[] {
  const text = String(cell && table[cell.row]?.[cell.column])
  const source = outlineSource(text, cell)
  return splitUnits(source, { end: source.text.length, start: 0 })
}
