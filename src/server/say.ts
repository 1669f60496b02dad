/** One line for the person at the keyboard. Logs of the running server go through Payload's. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
