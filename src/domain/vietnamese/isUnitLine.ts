import { assignmentPatterns, longestName } from './assignmentPatterns.ts'

const { unitEnd, unitFirst } = assignmentPatterns

/** Is this line the name of a unit, with what it does in the lines below? */
export function isUnitLine(text: string): boolean {
  const line = text.trim().replace(/:$/, '')
  const isName = unitFirst.test(line) && !unitEnd.test(line) && !line.endsWith('.')
  return line.length <= longestName && isName
}
