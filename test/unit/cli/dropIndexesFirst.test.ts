import { describe, expect, it } from '@jest/globals'

import { dropIndexesFirst } from '../../../src/cli/dropIndexesFirst.ts'

const generated = `import { sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql\`CREATE TABLE \\\`notices\\\` (
  	\\\`id\\\` text PRIMARY KEY NOT NULL
  );
  \`)
  await db.run(sql\`CREATE UNIQUE INDEX \\\`tenant_slug_2_idx\\\` ON \\\`notices\\\` (\\\`tenant_id\\\`,\\\`slug\\\`);\`)
  await db.run(sql\`DROP INDEX \\\`tenant_slug_2_idx\\\`;\`)
  await db.run(sql\`CREATE UNIQUE INDEX \\\`tenant_slug_3_idx\\\` ON \\\`sections\\\` (\\\`tenant_id\\\`,\\\`slug\\\`);\`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql\`DROP TABLE \\\`notices\\\`;\`)
  await db.run(sql\`DROP INDEX \\\`tenant_slug_3_idx\\\`;\`)
}
`

const verbs = (source: string) =>
  [...source.matchAll(/sql`([A-Z]+ (?:UNIQUE )?[A-Z]+)/g)].map(([, verb]) => verb)

describe('a generated migration', () => {
  it('drops indexes before anything takes over their names, in both directions', () => {
    expect(verbs(dropIndexesFirst(generated))).toEqual([
      'DROP INDEX',
      'CREATE TABLE',
      'CREATE UNIQUE INDEX',
      'CREATE UNIQUE INDEX',
      'DROP INDEX',
      'DROP TABLE',
    ])
  })

  it('loses no line and is left alone the second time', () => {
    const once = dropIndexesFirst(generated)
    expect(once.split('\n').toSorted()).toEqual(generated.split('\n').toSorted())
    expect(dropIndexesFirst(once)).toBe(once)
  })
})
