import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'

const page = readFileSync('docs/content-model.md', 'utf8')

/** What stands before the name's closing mark in the table of a collection. */
function marksOf(slug: string, path: string): string | undefined {
  const [, section = ''] = page.split(`\n## ${slug}\n`)
  const [table = ''] = section.split('\n## ')
  return new RegExp(`^\\| \`${path}\` ?([^|]*?) *\\|`, 'm').exec(table)?.[1]
}

describe('docs/content-model.md', () => {
  it('holds what readers are shown and clerks are not', () => {
    expect([marksOf('documents', 'relatedBy'), marksOf('attachments', 'sha256')]).toEqual([
      'ƒ',
      'ƒ',
    ])
  })

  it('leaves out what nobody outside is shown', () => {
    for (const path of ['searchText', 'numberKey', 'legacy.rawHtml']) {
      expect([path, marksOf('documents', path)]).toEqual([path, undefined])
      expect([path, marksOf('articles', path)]).toEqual([path, undefined])
    }
    expect([marksOf('users', 'salt'), marksOf('users', 'hash')]).toEqual([undefined, undefined])
  })

  it('marks what a rule asks for', () => {
    const fields = [
      ['communes', 'fullName'],
      ['communes', 'infoContactPoint.phone'],
      ['communes', 'legalBasis'],
      ['people', 'duties'],
      ['attachments', 'alt'],
      ['budget-disclosures', 'period'],
      ['notices', 'start'],
    ] as const
    for (const [slug, path] of fields) {
      expect([slug, path, marksOf(slug, path)]).toEqual([slug, path, '(✱)'])
    }
    expect(marksOf('communes', 'name')).toBe('✱')
  })

  it('draws communes and what belongs to them', () => {
    expect(page).toContain('articles }o--o| communes : "tenant"')
    expect(page).toContain('communes }o--o{ communes : "predecessors"')
    expect(page).toContain('communes }o--o| communes : "successor"')
  })
})
