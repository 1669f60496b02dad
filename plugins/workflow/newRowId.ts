import { randomBytes } from 'node:crypto'

/** The id of a new row in a list, in the form Payload gives them. */
export const newRowId = (): string => randomBytes(12).toString('hex')
