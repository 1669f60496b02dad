import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`plan_tasks_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`plan_tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`plan_tasks_texts_order_parent\` ON \`plan_tasks_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_plan_tasks_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_plan_tasks_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_plan_tasks_v_texts_order_parent\` ON \`_plan_tasks_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`audit_heads\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`chain\` text NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`hash\` text NOT NULL,
  	\`signature\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`audit_heads_chain_idx\` ON \`audit_heads\` (\`chain\`);`)
  await db.run(sql`CREATE INDEX \`audit_heads_signature_idx\` ON \`audit_heads\` (\`signature\`);`)
  await db.run(sql`ALTER TABLE \`schedules\` ADD \`revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` ADD \`version_revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`sections\` ADD \`revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`units\` ADD \`revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`people\` ADD \`visibility\` text DEFAULT 'cong_khai' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`people\` ADD \`revision\` numeric;`)
  await db.run(sql`CREATE INDEX \`people_visibility_idx\` ON \`people\` (\`visibility\`);`)
  await db.run(sql`ALTER TABLE \`communes\` ADD \`revision\` numeric;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`people_visibility_idx\`;`)
  await db.run(sql`DROP TABLE \`plan_tasks_texts\`;`)
  await db.run(sql`DROP TABLE \`_plan_tasks_v_texts\`;`)
  await db.run(sql`DROP TABLE \`audit_heads\`;`)
  await db.run(sql`ALTER TABLE \`people\` DROP COLUMN \`visibility\`;`)
  await db.run(sql`ALTER TABLE \`people\` DROP COLUMN \`revision\`;`)
  await db.run(sql`ALTER TABLE \`schedules\` DROP COLUMN \`revision\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`revision\`;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` DROP COLUMN \`version_revision\`;`)
  await db.run(sql`ALTER TABLE \`sections\` DROP COLUMN \`revision\`;`)
  await db.run(sql`ALTER TABLE \`units\` DROP COLUMN \`revision\`;`)
  await db.run(sql`ALTER TABLE \`communes\` DROP COLUMN \`revision\`;`)
}
