import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'

export type Started = {
  child: ChildProcess
  /** Exit code, once it has ended; a signal counts as -1. */
  exit: Promise<number>
  /** What it has printed so far, both streams. */
  output: () => string
  /** Resolves when it has printed this; rejects when it ends without. */
  printed: (pattern: RegExp) => Promise<RegExpExecArray>
}

type Settings = Record<string, string>

/** An empty folder of its own for one portal. */
export const newFolder = (): string => mkdtempSync(path.join(os.tmpdir(), 'portal-start-'))

/** A port that is free at the moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** `npm start -- <flags>` as npm runs it, on settings of its own and none of this machine's. */
export const startServer = (flags: string[], settings: Settings): Started =>
  start(process.execPath, ['src/launch.mjs', 'server', ...flags], settings)

/** npm itself, as a person calls it. */
export const startNpm = (args: string[], settings: Settings): Started =>
  start('npm', args, settings)

/** Node itself, on settings of its own. */
export const startProgram = (args: string[]): Started => start(process.execPath, args, {})

/** `npm run commune -- <args>`, to its end. */
export async function commune(args: string[], settings: Settings) {
  const { exit, output } = start(process.execPath, ['src/launch.mjs', 'commune', ...args], settings)
  return { code: await exit, output: output() }
}

function start(command: string, args: string[], settings: Settings): Started {
  const { HOME, PATH, TMPDIR } = process.env
  const child = spawn(command, args, {
    env: { HOME, NODE_ENV: undefined as never, PATH, TMPDIR, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  const listeners = new Set<() => void>()
  const take = (chunk: Buffer) => {
    text += chunk.toString()
    for (const listener of listeners) listener()
  }
  child.stdout.on('data', take)
  child.stderr.on('data', take)
  const exit = new Promise<number>((resolve) => {
    child.once('close', (code) => resolve(code ?? -1))
  })
  const printed = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(text)
        if (!found) return
        listeners.delete(look)
        resolve(found)
      }
      listeners.add(look)
      look()
      void exit.then((code) => reject(new Error(`ended with ${code} before ${pattern}:\n${text}`)))
    })
  return { child, exit, output: () => text, printed }
}
