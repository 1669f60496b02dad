import { type CollectionAfterOperationHook, type PayloadRequest, ValidationError } from 'payload'
import { fieldProblemsOf, refusalsOf } from '../../../src/access/refusals.ts'
import { errors, errorSentence } from '../../../src/domain/errors.ts'
import { languageOf } from '../../../src/domain/languageOf.ts'
import { describeFailure, type Failure } from './describeFailure.ts'

type Failed = { id: string; isPublic: boolean; message: string }

/**
 * A change of many items tells of each that failed only its id and a message. Here each gets what
 * the change of one would have been answered: code, sentences, fields.
 */
export const codeBulk: CollectionAfterOperationHook = ({ operation, req, result }) => {
  if (operation !== 'update' && operation !== 'delete') return result
  const { errors: failed } = result as { errors?: Failed[] }
  if (!Array.isArray(failed)) return result
  return { ...result, errors: failed.map((one) => described(one, req)) }
}

function described(failed: Failed, req: PayloadRequest): Failed {
  const { id, message } = failed
  const fields = Object.values(fieldProblemsOf(req, id))
  const failure: Failure | undefined =
    refusalsOf(req)[message] ??
    (fields.length > 0 ? new ValidationError({ errors: spoken(fields, req) }, req.t) : undefined)
  if (failure) return { ...failed, ...describeFailure(failure, req), isPublic: true }
  const code = failed.isPublic ? 'CP_INPUT_INVALID' : 'CP_SERVER_FAILED'
  const sentence = errorSentence(code)
  const ours = { code, sentence, status: errors[code].status }
  return { ...failed, ...ours, message: sentence[languageOf(req.i18n)] }
}

type Problem = ReturnType<typeof fieldProblemsOf>[string]

const spoken = (problems: Problem[], { i18n }: PayloadRequest) =>
  problems.map(({ label, ...rest }) => ({
    ...rest,
    label: label[languageOf(i18n)],
  }))
