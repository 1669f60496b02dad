import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'

import { hasRight, rights, type Rights, type Role, roles } from '../../../src/domain/roles.ts'

const lines = readFileSync('docs/roles.md', 'utf8').split('\n')
const cells = (line: string) => line.split('|').map((cell) => cell.trim())
const columns = cells(lines.find((line) => line.includes('<br>')) ?? '')

describe('docs/roles.md', () => {
  it('gives to each role what the access rules read, and nothing else', () => {
    for (const [slug, held] of Object.entries<Rights>(rights)) {
      const row = cells(lines.find((line) => line.includes(`\`${slug}\` `)) ?? '')
      for (const role of Object.keys(roles) as Role[]) {
        const found = row[columns.findIndex((one) => one.endsWith(`\`${role}\``))]?.split(' ')
        expect([slug, role, found?.includes('X')]).toEqual([
          slug,
          role,
          hasRight(role, held, 'publish'),
        ])
        expect([slug, role, found?.includes('T')]).toEqual([
          slug,
          role,
          hasRight(role, held, 'create'),
        ])
      }
    }
  })
})
