import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { generateImportMap, getPayload } from 'payload'
import { generateTypes } from 'payload/node'

import config from '../../payload.config.ts'

/**
 * `npm run generate [-- name]`: what is derived from the collections. Types, the admin's import
 * map and, when the tables would change, a migration of this name for SQLite.
 */
const folder = path.resolve('src/db/migrations')
const sanitized = await config
sanitized.secret ||= 'no session is signed here'
await generateTypes(sanitized)
await generateImportMap(sanitized, { force: true, log: true })

const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
process.on('exit', addExtensions)
await payload.db.createMigration({
  file: undefined,
  forceAcceptWarning: false,
  migrationName: process.argv[2] ?? 'change',
  payload,
  skipEmpty: true,
})
process.exit(0)

/** Payload writes imports without file extensions and without `type`; ours state both. */
function addExtensions() {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.ts'))) {
    const file = path.join(folder, name)
    const source = readFileSync(file, 'utf8')
    const stated = source
      .replace(/from '(\.\/[^']+?)(?:\.ts)?'/g, "from '$1.ts'")
      .replace(
        '{ MigrateUpArgs, MigrateDownArgs, sql }',
        '{ type MigrateDownArgs, type MigrateUpArgs, sql }',
      )
    if (stated !== source) writeFileSync(file, stated)
  }
}
