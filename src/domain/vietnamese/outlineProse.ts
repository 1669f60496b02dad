import type { PlanOutline, Span } from './planOutline.ts'

import { assignmentPatterns } from './assignmentPatterns.ts'
import { findPeriod } from './findPeriod.ts'
import { isUnitLine } from './isUnitLine.ts'
import { outlineSource, type OutlineSource } from './outlineSource.ts'
import { outlineTask } from './outlineTask.ts'
import { outlineWarning } from './outlineWarning.ts'
import { type PlanParagraph, planParagraphs } from './planParagraphs.ts'
import { readAssignment } from './readAssignment.ts'
import { type Assignment, readWork } from './readWork.ts'
import { taskWarnings } from './taskWarnings.ts'

/** Outlines the prose of a plan (see outlinePlan). */
export function outlineProse(text: string): PlanOutline {
  const source = outlineSource(text)
  const outline: PlanOutline = {
    implementation: [],
    notes: [],
    purposes: [],
    requirements: [],
    tasks: [],
    warnings: [],
  }
  const paragraphs = planParagraphs(source.text)
  let unit: null | Span = null
  for (const paragraph of paragraphs) {
    const { end, heading, section, start } = paragraph
    const span = source.span(start, end)
    if (section === 'purposes' || section === 'requirements') {
      outline[section].push(span)
      continue
    }
    outline.notes.push(span)
    if (section !== 'implementation') unit = null
    else if (isUnitLine(span.text)) {
      unit = source.span(
        start,
        start + source.text.slice(start, end).trimEnd().replace(/:$/, '').length,
      )
      continue
    }
    const assignments = readParagraph(source, paragraph, unit)
    // "II. Giao nhiệm vụ" is a heading; a sentence behind the mark of a part still assigns.
    const sure = heading ? assignments.filter((one) => one !== 'unclear') : assignments
    if (heading === 'unknown' && sure.length === 0)
      outline.warnings.push(outlineWarning('headingUnknown', span))
    addTasks(outline, source, paragraph, span, sure)
  }
  const together = paragraphs.find(({ section }) => section === 'purposesAndRequirements')
  if (together) {
    const place = source.span(together.start, together.end)
    outline.warnings.push(outlineWarning('purposesAndRequirementsTogether', place))
  }
  return outline
}

/** What one paragraph assigns: as a whole below the name of its unit, else sentence by sentence. */
function readParagraph(
  source: OutlineSource,
  { end, section, start }: PlanParagraph,
  unit: null | Span,
): ('unclear' | Assignment)[] {
  const text = source.text.slice(start, end)
  if (unit && assignmentPatterns.workFirst.test(text))
    return [readWork(source, { end, start }, unit, 'giao') ?? 'unclear']
  const breaks = [...text.matchAll(nextSentence)].map(({ index }) => start + index)
  return [start, ...breaks].flatMap(
    (from, i) =>
      readAssignment(
        source,
        { end: breaks[i] ?? end, start: from },
        section === 'implementation',
      ) ?? [],
  )
}

const nextSentence = /(?<=[\p{Ll}\d)]{2}[.;!?])\s+(?=\p{Lu})/gu

function addTasks(
  outline: PlanOutline,
  source: OutlineSource,
  { end, isMarked, section, start }: PlanParagraph,
  place: Span,
  assignments: readonly ('unclear' | Assignment)[],
): void {
  const { implementation, tasks, warnings } = outline
  const before = tasks.length
  for (const assignment of assignments) {
    if (assignment === 'unclear') {
      warnings.push(outlineWarning('assignmentUnclear', place))
      continue
    }
    const { coordinatingUnits, kind, responsibility, unit, work } = assignment
    implementation.push({ coordinatingUnits, kind, responsibility, unit })
    const period = findPeriod(source, work)
    tasks.push(
      outlineTask({ coordinatingUnits, kind, leadUnit: unit, period, title: responsibility }),
    )
  }
  // Without an assignment, only the points under "Nhiệm vụ" are surely tasks.
  if (section === 'tasks' && isMarked && assignments.length === 0) {
    tasks.push(outlineTask({ period: findPeriod(source, { end, start }), title: place }))
  }
  warnings.push(...tasks.slice(before).flatMap(taskWarnings))
}
