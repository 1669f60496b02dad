import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`schedules\` ADD \`sort_key\` text;`)
  await db.run(sql`ALTER TABLE \`schedules\` ADD \`search_text\` text;`)
  await db.run(sql`CREATE INDEX \`schedules_sort_key_idx\` ON \`schedules\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`schedules_search_text_idx\` ON \`schedules\` (\`search_text\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`schedules_sort_key_idx\`;`)
  await db.run(sql`DROP INDEX \`schedules_search_text_idx\`;`)
  await db.run(sql`ALTER TABLE \`schedules\` DROP COLUMN \`sort_key\`;`)
  await db.run(sql`ALTER TABLE \`schedules\` DROP COLUMN \`search_text\`;`)
}
