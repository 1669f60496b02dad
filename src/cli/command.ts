/** One command of `npm run commune --`: its words, one line of help, and what it does. */
export type Command = {
  help: string
  name: string
  /** @returns the exit code */
  run: (args: string[]) => Promise<number>
  usage: string
}
