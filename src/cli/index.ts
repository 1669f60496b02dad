import type { Command } from './command.ts'
import { ValidationError } from 'payload'

import { OperatorError } from '../config/operatorError.ts'
import { act } from './commands/act.ts'
import { auditExport } from './commands/auditExport.ts'
import { auditSeal } from './commands/auditSeal.ts'
import { auditVerify } from './commands/auditVerify.ts'
import { createAdmin } from './commands/createAdmin.ts'
import { importHtmlCommand } from './commands/importHtml.ts'
import { resetPassword } from './commands/resetPassword.ts'
import { resetSecondFactor } from './commands/resetSecondFactor.ts'
import { runDueCommand } from './commands/runDue.ts'

const commands: Command[] = [
  importHtmlCommand,
  createAdmin,
  resetPassword,
  resetSecondFactor,
  act,
  runDueCommand,
  auditVerify,
  auditSeal,
  auditExport,
]

const help = [
  'npm run commune -- <lệnh>',
  '',
  ...commands.flatMap(({ help: text, usage }) => [`  ${usage}`, `      ${text}`]),
].join('\n')

async function main(args: string[]): Promise<number> {
  if (args.length === 0 || args[0] === 'help' || args[0] === '--help') {
    console.log(help)
    return args.length === 0 ? 1 : 0
  }
  const command = commands.find(({ name }) => `${args.join(' ')} `.startsWith(`${name} `))
  if (!command) {
    throw new OperatorError(args.slice(0, 2).join(' '), {
      en: 'there is no such command. Known ones: npm run commune -- help',
      vi: 'không có lệnh này. Xem các lệnh: npm run commune -- help',
    })
  }
  return command.run(args.slice(command.name.split(' ').length))
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(sentenceOf(error) ?? error)
    process.exit(1)
  },
)

/** What the person can put right (a setting, a field) in words; anything else with its stack. */
function sentenceOf(error: unknown): string | undefined {
  if (error instanceof OperatorError) return error.message
  if (!(error instanceof ValidationError)) return undefined
  return error.data.errors.map(({ message, path }) => `${path}: ${message}`).join('\n')
}
