import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`audit_events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`actor_name\` text,
  	\`actor_id\` text,
  	\`actor_type\` text NOT NULL,
  	\`role\` text,
  	\`ip\` text,
  	\`user_agent\` text,
  	\`action\` text NOT NULL,
  	\`result\` text NOT NULL,
  	\`title\` text,
  	\`item_collection\` text,
  	\`item_id\` text,
  	\`unit\` text,
  	\`reason\` text,
  	\`before\` text,
  	\`after\` text,
  	\`details\` text,
  	\`tenant_id\` text(36),
  	\`chain\` text NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`prev_hash\` text,
  	\`hash\` text NOT NULL,
  	\`idempotency_key\` text,
  	\`once_key\` text NOT NULL,
  	FOREIGN KEY (\`tenant_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`audit_events_at_idx\` ON \`audit_events\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_actor_id_idx\` ON \`audit_events\` (\`actor_id\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_action_idx\` ON \`audit_events\` (\`action\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_item_id_idx\` ON \`audit_events\` (\`item_id\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_tenant_idx\` ON \`audit_events\` (\`tenant_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`audit_events_once_key_idx\` ON \`audit_events\` (\`once_key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`chain_seq_idx\` ON \`audit_events\` (\`chain\`,\`seq\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`audit_events\`;`)
}
