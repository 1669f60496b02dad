import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { generateImportMap, getPayload, type SanitizedConfig } from 'payload'
import { generateTypes } from 'payload/node'
import { format } from 'prettier'

import config from '../../payload.config.ts'
import { contentModel } from './contentModel.ts'
import { dropIndexesFirst } from './dropIndexesFirst.ts'
import { moveBeforeDrop } from './moveBeforeDrop.ts'
import { rolesPage } from './rolesPage.ts'

/**
 * `npm run generate [-- name]` writes what is derived from the collections: types, the admin's
 * import map, docs/content-model.md, docs/roles.md and, when the tables would change, a migration of this name for SQLite.
 * `npm run generate -- --check` writes nothing and fails when any of them is out of date.
 */
const migrations = path.resolve('src/db/migrations')
const importMap = path.resolve('src/app/(payload)/admin/importMap.js')
const types = path.resolve('src/payload-types.ts')
const page = path.resolve('docs/content-model.md')
const rolesFile = path.resolve('docs/roles.md')

const sanitized = await config
sanitized.secret ||= 'no session is signed here'
await (process.argv.includes('--check') ? check(sanitized) : write(sanitized))
process.exit(0)

async function write(target: SanitizedConfig): Promise<void> {
  await derive(target, { importMap, page, rolesFile, types })
  const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
  process.on('exit', tidyMigrations)
  await payload.db.createMigration({
    file: undefined,
    forceAcceptWarning: false,
    migrationName: process.argv[2] ?? 'change',
    payload,
    skipEmpty: true,
  })
}

async function check(target: SanitizedConfig): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'portal-generate-'))
  const fresh = {
    importMap: path.join(folder, 'importMap.js'),
    page: path.join(folder, 'content-model.md'),
    rolesFile: path.join(folder, 'roles.md'),
    types: path.join(folder, 'payload-types.ts'),
  }
  await derive(target, fresh)
  const stale = [
    ...(isSame(types, fresh.types) ? [] : [types]),
    ...(isSame(importMap, fresh.importMap) ? [] : [importMap]),
    ...(isSame(page, fresh.page) ? [] : [page]),
    ...(isSame(rolesFile, fresh.rolesFile) ? [] : [rolesFile]),
    ...((await tablesWouldChange()) ? [migrations] : []),
  ]
  for (const file of stale) console.error(`Out of date: ${file}. Run npm run generate.`)
  if (stale.length > 0) process.exit(1)
}

async function derive(
  target: SanitizedConfig,
  files: { importMap: string; page: string; rolesFile: string; types: string },
) {
  const markdown = (text: string) => format(text, { parser: 'markdown', printWidth: 100 })
  writeFileSync(files.page, await markdown(contentModel(target)))
  writeFileSync(files.rolesFile, await markdown(rolesPage()))
  target.typescript.outputFile = files.types
  target.admin.importMap.importMapFile = files.importMap
  await generateTypes(target, { log: false })
  await generateImportMap(target, { force: true, log: false })
}

function isSame(one: string, other: string): boolean {
  return existsSync(one) && readFileSync(one, 'utf8') === readFileSync(other, 'utf8')
}

/** Do the collections of today ask for other tables than the last migration left? */
async function tablesWouldChange(): Promise<boolean> {
  const { db } = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
  type Snapshot = { tables: unknown }
  const { requireDrizzleKit, schema } = db as unknown as {
    requireDrizzleKit: () => { generateDrizzleJson: (schema: unknown) => Promise<Snapshot> }
    schema: unknown
  }
  const snapshots = readdirSync(migrations).filter((name) => name.endsWith('.json'))
  const last = path.join(migrations, snapshots.sort().at(-1) ?? '')
  const before = JSON.parse(readFileSync(last, 'utf8')) as Snapshot
  const after = await requireDrizzleKit().generateDrizzleJson(schema)
  return JSON.stringify(before.tables) !== JSON.stringify(after.tables)
}

/**
 * Payload writes imports without file extensions and without `type`; ours state both. And it lets
 * a new index take the name of one that is dropped further down, and drops tables with their rows.
 */
function tidyMigrations(): void {
  for (const name of readdirSync(migrations).filter((file) => file.endsWith('.ts'))) {
    const file = path.join(migrations, name)
    const source = readFileSync(file, 'utf8')
    const stated = moveBeforeDrop(dropIndexesFirst(source))
      .replace(/from '(\.\/[^']+?)(?:\.ts)?'/g, "from '$1.ts'")
      .replace(
        '{ MigrateUpArgs, MigrateDownArgs, sql }',
        '{ type MigrateDownArgs, type MigrateUpArgs, sql }',
      )
    if (stated !== source) writeFileSync(file, stated)
  }
}
