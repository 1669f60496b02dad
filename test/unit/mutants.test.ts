import { describe, expect, it } from '@jest/globals'
import { existsSync, readFileSync } from 'node:fs'

import mutants from '../leak/mutants.json'

const places = mutants.map(({ file, find }) => ({
  file,
  find,
  times: existsSync(file) ? readFileSync(file, 'utf8').split(find).length - 1 : 0,
}))

describe('the list of guards that tests must miss (npm run test:leak:mutants)', () => {
  it('still finds each of them in its file, once', () => {
    expect(places.filter(({ times }) => times !== 1)).toEqual([])
  })

  it('names each guard once, and what misses it', () => {
    expect(new Set(mutants.map(({ what }) => what)).size).toBe(mutants.length)
    const untested = mutants.filter((one) => !('leak' in one) && !('test' in one))
    expect(untested).toEqual([])
  })
})
