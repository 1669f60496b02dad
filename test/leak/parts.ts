import type { Asked, Count, Finding, Result, Served, Told } from './result.ts'
import { readFileSync, writeFileSync } from 'node:fs'

type Stored = {
  asked: Asked[]
  cases: number
  counts: [string, Count][]
  doable: [string, Told][]
  findings: Finding[]
  requests: number
  seconds: number
  ways: [string, Served][]
}

/** Keeps the result of a part of a run, that a later part can be added to. */
export function savePart(file: string, result: Result): void {
  const { asked, cases, counts, doable, findings, requests, seconds, ways } = result
  const part = { asked, cases, findings, requests, seconds }
  const maps = { counts: [...counts], doable: [...doable], ways: [...ways] }
  writeFileSync(file, JSON.stringify({ ...part, ...maps } satisfies Stored))
}

/** Adds to a result what another part of the same run has seen: other cases of the same seed. */
export function addPart(result: Result, file: string): void {
  const part = JSON.parse(readFileSync(file, 'utf8')) as Stored
  sumUp(result.counts, part.counts)
  sumUp(result.doable, part.doable)
  for (const [name, way] of part.ways) {
    const own = result.ways.get(name)
    result.ways.set(name, {
      asked: (own?.asked ?? 0) + way.asked,
      isServed: own?.isServed === true || way.isServed,
      served: (own?.served ?? 0) + way.served,
    })
  }
  result.asked.push(...part.asked)
  result.cases += part.cases
  result.findings.push(...part.findings)
  result.requests += part.requests
  result.seconds += part.seconds
}

function sumUp<T extends Record<string, number>>(sums: Map<string, T>, more: [string, T][]): void {
  for (const [name, numbers] of more) {
    const known = sums.get(name) as Record<string, number> | undefined
    const entries = Object.entries(numbers).map(([key, value]) => [
      key,
      value + (known?.[key] ?? 0),
    ])
    sums.set(name, Object.fromEntries(entries) as T)
  }
}
