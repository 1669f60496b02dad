import { describe, expect, it } from '@jest/globals'

import { moveBeforeDrop } from '../../../src/cli/moveBeforeDrop.ts'

const generated = `import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql\`CREATE TABLE \\\`documents_files\\\` (id text);\`)
  await db.run(sql\`DROP TABLE \\\`documents_rels\\\`;\`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql\`DROP TABLE \\\`documents_files\\\`;\`)
}
`

describe('a generated migration that drops a table with rows', () => {
  it('moves them first', () => {
    const lines = moveBeforeDrop(generated).split('\n')
    expect(lines).toContain(
      "import { moveDocumentFilesInSql } from '../upgrade/moveDocumentFilesInSql.ts'",
    )
    const call = lines.indexOf('  await moveDocumentFilesInSql(db)')
    expect(lines[call - 1]).toContain('CREATE TABLE')
    expect(lines[call + 1]).toContain('DROP TABLE \\`documents_rels\\`')
  })

  it('is left alone the second time', () => {
    const once = moveBeforeDrop(generated)
    expect(moveBeforeDrop(once)).toBe(once)
  })

  it('is left alone when it drops the table only on the way back', () => {
    const other = generated
      .replace('documents_rels', 'notices')
      .replace('DROP TABLE \\`documents_files', 'DROP TABLE \\`documents_rels')
    expect(moveBeforeDrop(other)).toBe(other)
  })
})
