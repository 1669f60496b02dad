import { describe, expect, it } from '@jest/globals'
import { existsSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'

import { oneProcess } from '../../../src/server/oneProcess.ts'

const never = new AbortController().signal
const newLock = () => path.join(mkdtempSync(path.join(os.tmpdir(), 'lock-')), 'of', 'building')

describe('what one process does at a time', () => {
  it('waits until the other one is through, and finds what it left', async () => {
    const lock = newLock()
    const said: string[] = []
    const work = (name: string) => async () => {
      said.push(`${name} begins`)
      await setTimeout(50)
      said.push(`${name} ends`)
    }
    await Promise.all([oneProcess(lock, work('a'), never), oneProcess(lock, work('b'), never)])
    expect(said).toEqual(['a begins', 'a ends', 'b begins', 'b ends'])
    expect(existsSync(lock)).toBe(false)
  })

  it('lets the next one in when it fails', async () => {
    const lock = newLock()
    const fails = () => Promise.reject(new Error('no room'))
    await expect(oneProcess(lock, fails, never)).rejects.toThrow('no room')
    expect(await oneProcess(lock, () => Promise.resolve('done'), never)).toBe('done')
  })

  it('does not wait for a process that was killed', async () => {
    const lock = newLock()
    await oneProcess(lock, () => Promise.resolve(), never)
    writeFileSync(lock, '')
    const aMinuteAgo = new Date(Date.now() - 60_000)
    utimesSync(lock, aMinuteAgo, aMinuteAgo)
    expect(await oneProcess(lock, () => Promise.resolve('done'), never)).toBe('done')
  })

  it('stops waiting when it is told to end', async () => {
    const lock = newLock()
    const end = new AbortController()
    const waiting = oneProcess(
      lock,
      async () => {
        const second = oneProcess(lock, () => Promise.resolve('never'), end.signal)
        end.abort()
        await expect(second).rejects.toThrow('aborted')
      },
      never,
    )
    await waiting
  })
})
