import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`holders\` text;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` ADD \`version_holders\` text;`)
  await db.run(sql`CREATE INDEX \`attachments_texts_parent_path_text_idx\` ON \`attachments_texts\` (\`parent_id\`,\`path\`,\`text\`);`)
  await db.run(sql`CREATE INDEX \`_attachments_v_texts_parent_path_text_idx\` ON \`_attachments_v_texts\` (\`parent_id\`,\`path\`,\`text\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`attachments_texts_parent_path_text_idx\`;`)
  await db.run(sql`DROP INDEX \`_attachments_v_texts_parent_path_text_idx\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`holders\`;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` DROP COLUMN \`version_holders\`;`)
}
