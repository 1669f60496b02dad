import type { AuditAction } from '../../src/domain/audit/actions.ts'
import type { ErrorCode, Sentence } from '../../src/domain/errors.ts'
import type { State, Verb } from '../../src/domain/states.ts'
import type { Warning } from '../../src/domain/warnings.ts'
import type { Decisions } from './decisions.ts'
import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'

/** A stored piece, by its fields, with bare ids for what it points to. */
export type Doc = Record<string, unknown> & {
  id: string
  tenant?: unknown
  warnings?: null | Warning[]
  workflow?: Partial<Decisions>
}

/** Something to be filled in before an act. Instants are ISO UTC. */
export type Ask = {
  help?: Sentence
  label: Sentence
  /** Of a text. */
  maxLength?: number
  name:
    | 'at'
    | 'basis'
    | 'completedAt'
    | 'date'
    | 'evidence'
    | 'note'
    | 'reason'
    | 'status'
    | 'text'
    | 'wrong'
  options?: Record<string, Sentence>
  /** Of items: what they may be. */
  relationTo?: readonly string[]
  required: boolean
  /** Required as well where another one has this answer; the act checks it by itself. */
  requiredWhen?: { name: Ask['name']; value: string }
  /** `day`: YYYY-MM-DD · `items`: a list of `{ relationTo, value }`, as in a relation field. */
  type: 'choice' | 'day' | 'instant' | 'items' | 'text'
}

export type ItemRef = { relationTo: string; value: string }

/** What was filled in, and the codes of the warnings that were confirmed. */
export type Input = Partial<Record<Exclude<Ask['name'], 'evidence'>, string>> & {
  confirmed?: string[]
  evidence?: ItemRef[]
  /** Which version was read: `version` of `GET …/acts`. */
  version?: string
}

/** Where an act takes place: inside its transaction, with the piece as it is there. */
export type Place = {
  collection: SanitizedCollectionConfig
  /** The version being worked on. */
  doc: Doc
  input: Input
  /** What the public reads, if anything. */
  live: Doc | null
  now: Date
  req: PayloadRequest
  /** Of the version being worked on. */
  state: State
}

/** Why an act is refused. With a path: what is wrong at which field (or asked-for word). */
export type Reason = {
  code: ErrorCode
  /** What the field at the path is called. */
  label?: Sentence
  message: Sentence
  path?: string
  /** Those that nobody has confirmed. */
  warnings?: Warning[]
}

/**
 * One editorial act, one file in acts/. Whether state and rights allow it stands in
 * src/domain/states.ts and roles.ts; here is what else must hold, and what it does.
 */
export type Act = {
  asks: readonly Ask[]
  /** @param confirmed the warnings that whoever does it has just confirmed */
  do: (place: Place, confirmed: Warning[]) => Promise<void>
  /** Only for what is carried out after its publication, by its fields `custom.isProgress`. */
  isOfProgress?: true
  /** Whom to write to once it is done; queued in the same transaction. */
  tell?: (place: Place) => Promise<void>
  /** What the audit trail calls it here; without it, by its verb. */
  toldAs?: (place: Place) => Promise<AuditAction>
  verb: Verb
  /** What has to be confirmed, each by its code, by who answers for the step. */
  warnings?: (place: Place) => Promise<Warning[]>
  whyNot?: (place: Place) => Promise<Reason[]> | Reason[]
}

/** What an act answers: the piece after it. `at` is an instant, ISO UTC. */
export type ActResult = {
  at: string
  id: string
  /** Does the public read this piece now? */
  isPublic: boolean
  state: State
  verb: Verb
}
