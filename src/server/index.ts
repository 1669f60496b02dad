import { OperatorError } from '../config/operatorError.ts'
import { start } from './start.ts'

start(process.argv.slice(2)).catch((error: unknown) => {
  const isOperators = error instanceof OperatorError
  console.error(isOperators ? `\n${error.message}` : error)
  process.exit(1)
})
