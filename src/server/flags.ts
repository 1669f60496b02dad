import { OperatorError } from '../config/operatorError.ts'

/** What `npm start --` was told. */
export type Flags = {
  /** No admin panel: REST, GraphQL and files only. Needs no build. */
  isApiOnly: boolean
  /** With reload on change; set by `npm run dev`. */
  isDev: boolean
  isHelp: boolean
}

export const help = `npm start [-- --api-only]

  --api-only   chỉ chạy REST, GraphQL và tệp, không có trang quản trị (no admin panel)
  --help       hiện hướng dẫn này (show this)

Biến môi trường / environment: .env.example`

/** @throws OperatorError naming a flag that does not exist */
export function readFlags(args: string[]): Flags {
  const known = ['--api-only', '--dev', '--help']
  const unknown = args.find((arg) => !known.includes(arg))
  if (unknown !== undefined) {
    throw new OperatorError(unknown, {
      en: `there is no such flag; known: ${known.join(', ')}.`,
      vi: `không có tham số này; chỉ có: ${known.join(', ')}.`,
    })
  }
  return {
    isApiOnly: args.includes('--api-only'),
    isDev: args.includes('--dev'),
    isHelp: args.includes('--help'),
  }
}
