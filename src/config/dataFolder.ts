import type { Env } from './env.ts'
import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { OperatorError } from './operatorError.ts'

/**
 * Makes the data folder, with the folder for uploads, and tries whether it can be written to.
 * @throws OperatorError naming PORTAL_DATA
 */
export function prepareDataFolder({ dataFolder }: Env): void {
  const probe = path.join(dataFolder, `.probe-${randomUUID()}`)
  try {
    makeFolder(path.join(dataFolder, 'files'))
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new OperatorError('PORTAL_DATA', {
      en: `cannot write to the folder ${dataFolder} (${code}).`,
      vi: `không ghi được vào thư mục ${dataFolder} (${code}).`,
    })
  }
}

/** Node's own `recursive` tries for ever where the parent is there and takes no folder (/proc). */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(path.dirname(folder))
  mkdirSync(folder)
}
