import type { Count, Result } from './run.ts'
import { readFileSync, writeFileSync } from 'node:fs'

/** Keeps the result of a part of a run, that a later part can be added to. */
export function savePart(file: string, result: Result): void {
  writeFileSync(file, JSON.stringify({ ...result, counts: [...result.counts] }))
}

type Stored = Omit<Result, 'counts'> & { counts: [string, Count][] }

/** One result of two parts of the same run: other cases of the same seed. */
export function withPart(result: Result, file: string): Result {
  const { counts, ...part } = JSON.parse(readFileSync(file, 'utf8')) as Stored
  const sums = new Map(result.counts)
  for (const [name, { notJudged, problems, requests }] of counts) {
    const own = sums.get(name) ?? { notJudged: 0, problems: 0, requests: 0 }
    sums.set(name, {
      notJudged: own.notJudged + notJudged,
      problems: own.problems + problems,
      requests: own.requests + requests,
    })
  }
  return {
    ...result,
    asked: [...result.asked, ...part.asked],
    cases: result.cases + part.cases,
    counts: sums,
    done: result.done + part.done,
    findings: [...result.findings, ...part.findings],
    notJudged: result.notJudged + part.notJudged,
    requests: result.requests + part.requests,
    seconds: result.seconds + part.seconds,
  }
}
