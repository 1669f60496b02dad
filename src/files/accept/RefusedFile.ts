import { type ErrorCode, errorSentence } from '../../domain/errors.ts'

export type FileErrorCode = Extract<ErrorCode, `CP_FILE_${string}`>

/** Why a file is not taken. Hooks turn it into a coded answer, the importer into a warning. */
export class RefusedFile extends Error {
  override name = 'RefusedFile'
  readonly code: FileErrorCode
  readonly values: Record<string, string>

  constructor(code: FileErrorCode, values: Record<string, string> = {}) {
    super(errorSentence(code, values).vi)
    this.code = code
    this.values = values
  }
}
