import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
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
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`audit_heads\`;`)
}
