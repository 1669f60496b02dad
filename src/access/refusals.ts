import type { Sentence } from '../domain/errors.ts'
import type { APIError, PayloadRequest } from 'payload'

type FieldProblem = { label: Sentence; message: string; path: string }

/**
 * Keeps an error with its request. The answer to a change of many items holds only the message of
 * what each failed on; by it the whole error is found again.
 */
export function keepRefusal<E extends APIError>(error: E, req: PayloadRequest | undefined): E {
  if (req?.context) refusalsOf(req)[error.message] = error
  return error
}

/** What was refused in this request, by its message. */
export function refusalsOf(req: PayloadRequest): Record<string, APIError> {
  return (req.context.refusals ??= {}) as Record<string, APIError>
}

/** The same for the check of one field, whose error Payload makes itself. */
export function keepFieldProblem(req: PayloadRequest, id: unknown, problem: FieldProblem): void {
  if (id !== undefined && req.context) fieldProblemsOf(req, id)[problem.path] = problem
}

/** What the checks of the fields of one item refused in this request, by path. */
export function fieldProblemsOf(req: PayloadRequest, id: unknown): Record<string, FieldProblem> {
  const all = (req.context.fieldProblems ??= {}) as Record<string, Record<string, FieldProblem>>
  return (all[String(id)] ??= {})
}
