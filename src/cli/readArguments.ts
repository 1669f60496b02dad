import { parseArgs, type ParseArgsConfig } from 'node:util'

import { OperatorError } from '../config/operatorError.ts'

type Options = NonNullable<ParseArgsConfig['options']>

/**
 * The words and flags of a command.
 * @throws OperatorError naming the flag that is unknown or lacks its value
 */
export function readArguments<T extends Options>(args: string[], options: T) {
  try {
    return parseArgs({ allowPositionals: true, args, options, strict: true })
  } catch (error) {
    const message = (error as Error).message
    const flag = /'(-{1,2}[^\s'=]+)/.exec(message)?.[1] ?? args.join(' ')
    throw new OperatorError(flag, {
      en: 'this flag is unknown, or its value is missing.',
      vi: 'tham số này không có, hoặc còn thiếu giá trị.',
    })
  }
}

/** @throws OperatorError naming the flag that has to be given */
export function required(flag: string, value: string | undefined): string {
  if (value) return value
  throw new OperatorError(flag, { en: 'has to be given.', vi: 'là tham số bắt buộc.' })
}
