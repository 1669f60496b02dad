import { describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { layerOf } from '../support/houseRules.js'

const sources = ['collections', 'plugins', 'src'].flatMap((folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => path.posix.join(folder, String(name)))
    .filter((name) => /\.tsx?$/.test(name)),
)

describe('the layers of the source', () => {
  it('hold every file', () => {
    const homeless = sources.filter(
      (file) => layerOf(file) === undefined && file !== 'src/payload-types.ts',
    )
    expect(homeless).toEqual([])
  })

  it('import downwards only', () => {
    const upwards = sources.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/from '(\.{1,2}\/[^']+)'/g)]
        .map(([, specifier]) => path.posix.join(path.posix.dirname(file), specifier ?? ''))
        .filter((target) => Number(layerOf(target)) > Number(layerOf(file)))
        .map((target) => `${file} → ${target}`),
    )
    expect(upwards).toEqual([])
  })

  it('leave src/domain/vietnamese alone with itself', () => {
    const folder = 'src/domain/vietnamese'
    for (const name of readdirSync(folder)) {
      const imports = [...readFileSync(path.join(folder, name), 'utf8').matchAll(/from '([^']+)'/g)]
      for (const [, specifier] of imports) expect(specifier).toMatch(/^\.\//)
    }
  })

  it('have no folder for things without a subject', () => {
    expect(
      sources.filter((file) => /(^|\/)(utils?|helpers?|common|misc|lib)\//.test(file)),
    ).toEqual([])
  })
})
