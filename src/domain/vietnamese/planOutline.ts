/**
 * A piece of the source and where it stands: UTF-16 offsets into the text as given, end exclusive;
 * in a table into the text of its cell, whose row and column count from 0.
 */
export type Span = {
  cell: { column: number; row: number } | null
  end: number
  start: number
  text: string
}

/** `giao` assigns; `deNghi` asks a body that the commune cannot give orders to. */
export type AssignmentKind = 'deNghi' | 'giao'

/** A task as it is printed: nothing of it is resolved, neither units nor days. */
export type OutlinedTask = {
  budget: null | Span
  coordinatingUnits: Span[]
  /** The heading of its part of the table. */
  group: null | Span
  kind: AssignmentKind
  leadUnit: null | Span
  output: null | Span
  period: null | Span
  title: Span
}

/** Who does what, from "Tổ chức thực hiện" and from sentences that assign. */
export type Implementation = {
  coordinatingUnits: Span[]
  kind: AssignmentKind
  responsibility: Span
  unit: Span
}

/** Something an editor has to decide: the code is stable, the message is for the clerk. */
export type OutlineWarning = {
  code:
    | 'assignmentUnclear'
    | 'headingUnknown'
    | 'noTableHead'
    | 'purposesAndRequirementsTogether'
    | 'severalLeads'
    | 'taskWithoutLead'
    | 'taskWithoutPeriod'
  message: string
  place: Span
}

/**
 * What can be told apart in a plan. Suggestions only: an editor confirms them. Every paragraph
 * that is no heading, and every heading that says more than its label, is a purpose, a requirement
 * or a note; tasks of prose and `implementation` are read out of the notes and leave them there.
 */
export type PlanOutline = {
  implementation: Implementation[]
  notes: Span[]
  purposes: Span[]
  requirements: Span[]
  tasks: OutlinedTask[]
  warnings: OutlineWarning[]
}
