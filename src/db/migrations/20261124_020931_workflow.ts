import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`articles_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`wrong\` text,
  	\`text\` text,
  	\`by\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_corrections_order_idx\` ON \`articles_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_corrections_parent_id_idx\` ON \`articles_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`wrong\` text,
  	\`text\` text,
  	\`by\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_corrections_order_idx\` ON \`_articles_v_version_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_corrections_parent_id_idx\` ON \`_articles_v_version_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`plans_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`wrong\` text,
  	\`text\` text,
  	\`by\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`plans_corrections_order_idx\` ON \`plans_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`plans_corrections_parent_id_idx\` ON \`plans_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`plans_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`plans_texts_order_parent\` ON \`plans_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_plans_v_version_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`wrong\` text,
  	\`text\` text,
  	\`by\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_plans_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_plans_v_version_corrections_order_idx\` ON \`_plans_v_version_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_corrections_parent_id_idx\` ON \`_plans_v_version_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_plans_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_plans_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_plans_v_texts_order_parent\` ON \`_plans_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`documents_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`wrong\` text,
  	\`text\` text,
  	\`by\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_corrections_order_idx\` ON \`documents_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`documents_corrections_parent_id_idx\` ON \`documents_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_version_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`wrong\` text,
  	\`text\` text,
  	\`by\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_version_corrections_order_idx\` ON \`_documents_v_version_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_corrections_parent_id_idx\` ON \`_documents_v_version_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`notices_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`wrong\` text,
  	\`text\` text,
  	\`by\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`notices_corrections_order_idx\` ON \`notices_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`notices_corrections_parent_id_idx\` ON \`notices_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`notices_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`notices_texts_order_parent\` ON \`notices_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_notices_v_version_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`wrong\` text,
  	\`text\` text,
  	\`by\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_notices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_notices_v_version_corrections_order_idx\` ON \`_notices_v_version_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_corrections_parent_id_idx\` ON \`_notices_v_version_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_notices_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_notices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_notices_v_texts_order_parent\` ON \`_notices_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`wrong\` text,
  	\`text\` text,
  	\`by\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_corrections_order_idx\` ON \`pages_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_corrections_parent_id_idx\` ON \`pages_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_texts_order_parent\` ON \`pages_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`wrong\` text,
  	\`text\` text,
  	\`by\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_corrections_order_idx\` ON \`_pages_v_version_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_corrections_parent_id_idx\` ON \`_pages_v_version_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_texts_order_parent\` ON \`_pages_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`attachments_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`attachments_texts_order_parent\` ON \`attachments_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`attachments_texts_text_idx\` ON \`attachments_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`_attachments_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_attachments_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_attachments_v_texts_order_parent\` ON \`_attachments_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`disclosures_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`wrong\` text,
  	\`text\` text,
  	\`by\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`disclosures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`disclosures_corrections_order_idx\` ON \`disclosures_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_corrections_parent_id_idx\` ON \`disclosures_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`disclosures_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`disclosures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`disclosures_texts_order_parent\` ON \`disclosures_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_disclosures_v_version_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`wrong\` text,
  	\`text\` text,
  	\`by\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_disclosures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_disclosures_v_version_corrections_order_idx\` ON \`_disclosures_v_version_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_disclosures_v_version_corrections_parent_id_idx\` ON \`_disclosures_v_version_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_disclosures_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_disclosures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_disclosures_v_texts_order_parent\` ON \`_disclosures_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`budget_disclosures_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`wrong\` text,
  	\`text\` text,
  	\`by\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`budget_disclosures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`budget_disclosures_corrections_order_idx\` ON \`budget_disclosures_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`budget_disclosures_corrections_parent_id_idx\` ON \`budget_disclosures_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`budget_disclosures_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`budget_disclosures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`budget_disclosures_texts_order_parent\` ON \`budget_disclosures_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_budget_disclosures_v_version_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`wrong\` text,
  	\`text\` text,
  	\`by\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_budget_disclosures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_budget_disclosures_v_version_corrections_order_idx\` ON \`_budget_disclosures_v_version_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_budget_disclosures_v_version_corrections_parent_id_idx\` ON \`_budget_disclosures_v_version_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_budget_disclosures_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_budget_disclosures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_budget_disclosures_v_texts_order_parent\` ON \`_budget_disclosures_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`procedures_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`wrong\` text,
  	\`text\` text,
  	\`by\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`procedures_corrections_order_idx\` ON \`procedures_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`procedures_corrections_parent_id_idx\` ON \`procedures_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`procedures_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`procedures_texts_order_parent\` ON \`procedures_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_procedures_v_version_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`wrong\` text,
  	\`text\` text,
  	\`by\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_procedures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_corrections_order_idx\` ON \`_procedures_v_version_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_corrections_parent_id_idx\` ON \`_procedures_v_version_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_procedures_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_procedures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_procedures_v_texts_order_parent\` ON \`_procedures_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`state\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`workflow_submitted_by\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`workflow_holder\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`workflow_return_reason\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`workflow_returned_by\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`workflow_first_approved_by\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`workflow_approved_by\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`workflow_approved_at\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`workflow_approved_hash\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`workflow_scheduled_by\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`workflow_publish_at\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`workflow_problem\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`workflow_urgent_by\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`workflow_urgent_reviewed_by\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`workflow_withdrawal_reason\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`workflow_withdrawal_basis\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`workflow_withdrawn_by\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`workflow_note\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`workflow_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`workflow_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`revision\` numeric;`)
  await db.run(sql`CREATE INDEX \`articles_state_idx\` ON \`articles\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`articles_workflow_workflow_submitted_by_idx\` ON \`articles\` (\`workflow_submitted_by\`);`)
  await db.run(sql`CREATE INDEX \`articles_workflow_workflow_holder_idx\` ON \`articles\` (\`workflow_holder\`);`)
  await db.run(sql`CREATE INDEX \`articles_workflow_workflow_publish_at_idx\` ON \`articles\` (\`workflow_publish_at\`);`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_state\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_workflow_submitted_by\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_workflow_holder\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_workflow_return_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_workflow_returned_by\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_workflow_first_approved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_workflow_approved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_workflow_approved_at\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_workflow_approved_hash\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_workflow_scheduled_by\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_workflow_publish_at\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_workflow_problem\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_workflow_urgent_by\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_workflow_urgent_reviewed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_workflow_withdrawal_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_workflow_withdrawal_basis\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_workflow_withdrawn_by\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_workflow_note\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_workflow_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_workflow_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_revision\` numeric;`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_state_idx\` ON \`_articles_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_workflow_version_workflow_submitted__idx\` ON \`_articles_v\` (\`version_workflow_submitted_by\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_workflow_version_workflow_holder_idx\` ON \`_articles_v\` (\`version_workflow_holder\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_workflow_version_workflow_publish_at_idx\` ON \`_articles_v\` (\`version_workflow_publish_at\`);`)
  await db.run(sql`ALTER TABLE \`plans\` ADD \`state\` text;`)
  await db.run(sql`ALTER TABLE \`plans\` ADD \`workflow_submitted_by\` text;`)
  await db.run(sql`ALTER TABLE \`plans\` ADD \`workflow_holder\` text;`)
  await db.run(sql`ALTER TABLE \`plans\` ADD \`workflow_return_reason\` text;`)
  await db.run(sql`ALTER TABLE \`plans\` ADD \`workflow_returned_by\` text;`)
  await db.run(sql`ALTER TABLE \`plans\` ADD \`workflow_first_approved_by\` text;`)
  await db.run(sql`ALTER TABLE \`plans\` ADD \`workflow_approved_by\` text;`)
  await db.run(sql`ALTER TABLE \`plans\` ADD \`workflow_approved_at\` text;`)
  await db.run(sql`ALTER TABLE \`plans\` ADD \`workflow_approved_hash\` text;`)
  await db.run(sql`ALTER TABLE \`plans\` ADD \`workflow_scheduled_by\` text;`)
  await db.run(sql`ALTER TABLE \`plans\` ADD \`workflow_publish_at\` text;`)
  await db.run(sql`ALTER TABLE \`plans\` ADD \`workflow_problem\` text;`)
  await db.run(sql`ALTER TABLE \`plans\` ADD \`workflow_urgent_by\` text;`)
  await db.run(sql`ALTER TABLE \`plans\` ADD \`workflow_urgent_reviewed_by\` text;`)
  await db.run(sql`ALTER TABLE \`plans\` ADD \`workflow_withdrawal_reason\` text;`)
  await db.run(sql`ALTER TABLE \`plans\` ADD \`workflow_withdrawal_basis\` text;`)
  await db.run(sql`ALTER TABLE \`plans\` ADD \`workflow_withdrawn_by\` text;`)
  await db.run(sql`ALTER TABLE \`plans\` ADD \`workflow_note\` text;`)
  await db.run(sql`ALTER TABLE \`plans\` ADD \`workflow_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`plans\` ADD \`workflow_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`plans\` ADD \`revision\` numeric;`)
  await db.run(sql`CREATE INDEX \`plans_state_idx\` ON \`plans\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`plans_workflow_workflow_submitted_by_idx\` ON \`plans\` (\`workflow_submitted_by\`);`)
  await db.run(sql`CREATE INDEX \`plans_workflow_workflow_holder_idx\` ON \`plans\` (\`workflow_holder\`);`)
  await db.run(sql`CREATE INDEX \`plans_workflow_workflow_publish_at_idx\` ON \`plans\` (\`workflow_publish_at\`);`)
  await db.run(sql`ALTER TABLE \`_plans_v\` ADD \`version_state\` text;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` ADD \`version_workflow_submitted_by\` text;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` ADD \`version_workflow_holder\` text;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` ADD \`version_workflow_return_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` ADD \`version_workflow_returned_by\` text;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` ADD \`version_workflow_first_approved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` ADD \`version_workflow_approved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` ADD \`version_workflow_approved_at\` text;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` ADD \`version_workflow_approved_hash\` text;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` ADD \`version_workflow_scheduled_by\` text;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` ADD \`version_workflow_publish_at\` text;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` ADD \`version_workflow_problem\` text;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` ADD \`version_workflow_urgent_by\` text;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` ADD \`version_workflow_urgent_reviewed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` ADD \`version_workflow_withdrawal_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` ADD \`version_workflow_withdrawal_basis\` text;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` ADD \`version_workflow_withdrawn_by\` text;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` ADD \`version_workflow_note\` text;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` ADD \`version_workflow_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` ADD \`version_workflow_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` ADD \`version_revision\` numeric;`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_version_state_idx\` ON \`_plans_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_workflow_version_workflow_submitted_by_idx\` ON \`_plans_v\` (\`version_workflow_submitted_by\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_workflow_version_workflow_holder_idx\` ON \`_plans_v\` (\`version_workflow_holder\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_workflow_version_workflow_publish_at_idx\` ON \`_plans_v\` (\`version_workflow_publish_at\`);`)
  await db.run(sql`ALTER TABLE \`plan_tasks\` ADD \`revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`_plan_tasks_v\` ADD \`version_revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`state\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`workflow_submitted_by\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`workflow_holder\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`workflow_return_reason\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`workflow_returned_by\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`workflow_first_approved_by\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`workflow_approved_by\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`workflow_approved_at\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`workflow_approved_hash\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`workflow_scheduled_by\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`workflow_publish_at\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`workflow_problem\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`workflow_urgent_by\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`workflow_urgent_reviewed_by\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`workflow_withdrawal_reason\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`workflow_withdrawal_basis\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`workflow_withdrawn_by\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`workflow_note\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`workflow_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`workflow_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`revision\` numeric;`)
  await db.run(sql`CREATE INDEX \`documents_state_idx\` ON \`documents\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`documents_workflow_workflow_submitted_by_idx\` ON \`documents\` (\`workflow_submitted_by\`);`)
  await db.run(sql`CREATE INDEX \`documents_workflow_workflow_holder_idx\` ON \`documents\` (\`workflow_holder\`);`)
  await db.run(sql`CREATE INDEX \`documents_workflow_workflow_publish_at_idx\` ON \`documents\` (\`workflow_publish_at\`);`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_state\` text;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_workflow_submitted_by\` text;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_workflow_holder\` text;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_workflow_return_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_workflow_returned_by\` text;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_workflow_first_approved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_workflow_approved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_workflow_approved_at\` text;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_workflow_approved_hash\` text;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_workflow_scheduled_by\` text;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_workflow_publish_at\` text;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_workflow_problem\` text;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_workflow_urgent_by\` text;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_workflow_urgent_reviewed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_workflow_withdrawal_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_workflow_withdrawal_basis\` text;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_workflow_withdrawn_by\` text;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_workflow_note\` text;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_workflow_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_workflow_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_revision\` numeric;`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_state_idx\` ON \`_documents_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_workflow_version_workflow_submitted_idx\` ON \`_documents_v\` (\`version_workflow_submitted_by\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_workflow_version_workflow_holder_idx\` ON \`_documents_v\` (\`version_workflow_holder\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_workflow_version_workflow_publish_a_idx\` ON \`_documents_v\` (\`version_workflow_publish_at\`);`)
  await db.run(sql`ALTER TABLE \`notices\` ADD \`state\` text;`)
  await db.run(sql`ALTER TABLE \`notices\` ADD \`workflow_submitted_by\` text;`)
  await db.run(sql`ALTER TABLE \`notices\` ADD \`workflow_holder\` text;`)
  await db.run(sql`ALTER TABLE \`notices\` ADD \`workflow_return_reason\` text;`)
  await db.run(sql`ALTER TABLE \`notices\` ADD \`workflow_returned_by\` text;`)
  await db.run(sql`ALTER TABLE \`notices\` ADD \`workflow_first_approved_by\` text;`)
  await db.run(sql`ALTER TABLE \`notices\` ADD \`workflow_approved_by\` text;`)
  await db.run(sql`ALTER TABLE \`notices\` ADD \`workflow_approved_at\` text;`)
  await db.run(sql`ALTER TABLE \`notices\` ADD \`workflow_approved_hash\` text;`)
  await db.run(sql`ALTER TABLE \`notices\` ADD \`workflow_scheduled_by\` text;`)
  await db.run(sql`ALTER TABLE \`notices\` ADD \`workflow_publish_at\` text;`)
  await db.run(sql`ALTER TABLE \`notices\` ADD \`workflow_problem\` text;`)
  await db.run(sql`ALTER TABLE \`notices\` ADD \`workflow_urgent_by\` text;`)
  await db.run(sql`ALTER TABLE \`notices\` ADD \`workflow_urgent_reviewed_by\` text;`)
  await db.run(sql`ALTER TABLE \`notices\` ADD \`workflow_withdrawal_reason\` text;`)
  await db.run(sql`ALTER TABLE \`notices\` ADD \`workflow_withdrawal_basis\` text;`)
  await db.run(sql`ALTER TABLE \`notices\` ADD \`workflow_withdrawn_by\` text;`)
  await db.run(sql`ALTER TABLE \`notices\` ADD \`workflow_note\` text;`)
  await db.run(sql`ALTER TABLE \`notices\` ADD \`workflow_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`notices\` ADD \`workflow_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`notices\` ADD \`revision\` numeric;`)
  await db.run(sql`CREATE INDEX \`notices_state_idx\` ON \`notices\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`notices_workflow_workflow_submitted_by_idx\` ON \`notices\` (\`workflow_submitted_by\`);`)
  await db.run(sql`CREATE INDEX \`notices_workflow_workflow_holder_idx\` ON \`notices\` (\`workflow_holder\`);`)
  await db.run(sql`CREATE INDEX \`notices_workflow_workflow_publish_at_idx\` ON \`notices\` (\`workflow_publish_at\`);`)
  await db.run(sql`ALTER TABLE \`_notices_v\` ADD \`version_state\` text;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` ADD \`version_workflow_submitted_by\` text;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` ADD \`version_workflow_holder\` text;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` ADD \`version_workflow_return_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` ADD \`version_workflow_returned_by\` text;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` ADD \`version_workflow_first_approved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` ADD \`version_workflow_approved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` ADD \`version_workflow_approved_at\` text;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` ADD \`version_workflow_approved_hash\` text;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` ADD \`version_workflow_scheduled_by\` text;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` ADD \`version_workflow_publish_at\` text;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` ADD \`version_workflow_problem\` text;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` ADD \`version_workflow_urgent_by\` text;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` ADD \`version_workflow_urgent_reviewed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` ADD \`version_workflow_withdrawal_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` ADD \`version_workflow_withdrawal_basis\` text;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` ADD \`version_workflow_withdrawn_by\` text;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` ADD \`version_workflow_note\` text;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` ADD \`version_workflow_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` ADD \`version_workflow_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` ADD \`version_revision\` numeric;`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_state_idx\` ON \`_notices_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_workflow_version_workflow_submitted_b_idx\` ON \`_notices_v\` (\`version_workflow_submitted_by\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_workflow_version_workflow_holder_idx\` ON \`_notices_v\` (\`version_workflow_holder\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_workflow_version_workflow_publish_at_idx\` ON \`_notices_v\` (\`version_workflow_publish_at\`);`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`state\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`workflow_submitted_by\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`workflow_holder\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`workflow_return_reason\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`workflow_returned_by\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`workflow_first_approved_by\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`workflow_approved_by\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`workflow_approved_at\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`workflow_approved_hash\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`workflow_scheduled_by\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`workflow_publish_at\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`workflow_problem\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`workflow_urgent_by\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`workflow_urgent_reviewed_by\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`workflow_withdrawal_reason\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`workflow_withdrawal_basis\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`workflow_withdrawn_by\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`workflow_note\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`workflow_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`workflow_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`revision\` numeric;`)
  await db.run(sql`CREATE INDEX \`pages_state_idx\` ON \`pages\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`pages_workflow_workflow_submitted_by_idx\` ON \`pages\` (\`workflow_submitted_by\`);`)
  await db.run(sql`CREATE INDEX \`pages_workflow_workflow_holder_idx\` ON \`pages\` (\`workflow_holder\`);`)
  await db.run(sql`CREATE INDEX \`pages_workflow_workflow_publish_at_idx\` ON \`pages\` (\`workflow_publish_at\`);`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_state\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_workflow_submitted_by\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_workflow_holder\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_workflow_return_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_workflow_returned_by\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_workflow_first_approved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_workflow_approved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_workflow_approved_at\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_workflow_approved_hash\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_workflow_scheduled_by\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_workflow_publish_at\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_workflow_problem\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_workflow_urgent_by\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_workflow_urgent_reviewed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_workflow_withdrawal_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_workflow_withdrawal_basis\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_workflow_withdrawn_by\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_workflow_note\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_workflow_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_workflow_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_revision\` numeric;`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_state_idx\` ON \`_pages_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_workflow_version_workflow_submitted_by_idx\` ON \`_pages_v\` (\`version_workflow_submitted_by\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_workflow_version_workflow_holder_idx\` ON \`_pages_v\` (\`version_workflow_holder\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_workflow_version_workflow_publish_at_idx\` ON \`_pages_v\` (\`version_workflow_publish_at\`);`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`state\` text;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`workflow_submitted_by\` text;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`workflow_holder\` text;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`workflow_return_reason\` text;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`workflow_returned_by\` text;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`workflow_first_approved_by\` text;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`workflow_approved_by\` text;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`workflow_approved_at\` text;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`workflow_approved_hash\` text;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`workflow_scheduled_by\` text;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`workflow_publish_at\` text;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`workflow_problem\` text;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`workflow_urgent_by\` text;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`workflow_urgent_reviewed_by\` text;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`workflow_withdrawal_reason\` text;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`workflow_withdrawal_basis\` text;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`workflow_withdrawn_by\` text;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`workflow_note\` text;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`workflow_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`workflow_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`revision\` numeric;`)
  await db.run(sql`CREATE INDEX \`disclosures_state_idx\` ON \`disclosures\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_workflow_workflow_submitted_by_idx\` ON \`disclosures\` (\`workflow_submitted_by\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_workflow_workflow_holder_idx\` ON \`disclosures\` (\`workflow_holder\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_workflow_workflow_publish_at_idx\` ON \`disclosures\` (\`workflow_publish_at\`);`)
  await db.run(sql`ALTER TABLE \`_disclosures_v\` ADD \`version_state\` text;`)
  await db.run(sql`ALTER TABLE \`_disclosures_v\` ADD \`version_workflow_submitted_by\` text;`)
  await db.run(sql`ALTER TABLE \`_disclosures_v\` ADD \`version_workflow_holder\` text;`)
  await db.run(sql`ALTER TABLE \`_disclosures_v\` ADD \`version_workflow_return_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_disclosures_v\` ADD \`version_workflow_returned_by\` text;`)
  await db.run(sql`ALTER TABLE \`_disclosures_v\` ADD \`version_workflow_first_approved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_disclosures_v\` ADD \`version_workflow_approved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_disclosures_v\` ADD \`version_workflow_approved_at\` text;`)
  await db.run(sql`ALTER TABLE \`_disclosures_v\` ADD \`version_workflow_approved_hash\` text;`)
  await db.run(sql`ALTER TABLE \`_disclosures_v\` ADD \`version_workflow_scheduled_by\` text;`)
  await db.run(sql`ALTER TABLE \`_disclosures_v\` ADD \`version_workflow_publish_at\` text;`)
  await db.run(sql`ALTER TABLE \`_disclosures_v\` ADD \`version_workflow_problem\` text;`)
  await db.run(sql`ALTER TABLE \`_disclosures_v\` ADD \`version_workflow_urgent_by\` text;`)
  await db.run(sql`ALTER TABLE \`_disclosures_v\` ADD \`version_workflow_urgent_reviewed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_disclosures_v\` ADD \`version_workflow_withdrawal_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_disclosures_v\` ADD \`version_workflow_withdrawal_basis\` text;`)
  await db.run(sql`ALTER TABLE \`_disclosures_v\` ADD \`version_workflow_withdrawn_by\` text;`)
  await db.run(sql`ALTER TABLE \`_disclosures_v\` ADD \`version_workflow_note\` text;`)
  await db.run(sql`ALTER TABLE \`_disclosures_v\` ADD \`version_workflow_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_disclosures_v\` ADD \`version_workflow_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`_disclosures_v\` ADD \`version_revision\` numeric;`)
  await db.run(sql`CREATE INDEX \`_disclosures_v_version_version_state_idx\` ON \`_disclosures_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_disclosures_v_version_workflow_version_workflow_submitt_idx\` ON \`_disclosures_v\` (\`version_workflow_submitted_by\`);`)
  await db.run(sql`CREATE INDEX \`_disclosures_v_version_workflow_version_workflow_holder_idx\` ON \`_disclosures_v\` (\`version_workflow_holder\`);`)
  await db.run(sql`CREATE INDEX \`_disclosures_v_version_workflow_version_workflow_publish_idx\` ON \`_disclosures_v\` (\`version_workflow_publish_at\`);`)
  await db.run(sql`ALTER TABLE \`budget_disclosures\` ADD \`state\` text;`)
  await db.run(sql`ALTER TABLE \`budget_disclosures\` ADD \`workflow_submitted_by\` text;`)
  await db.run(sql`ALTER TABLE \`budget_disclosures\` ADD \`workflow_holder\` text;`)
  await db.run(sql`ALTER TABLE \`budget_disclosures\` ADD \`workflow_return_reason\` text;`)
  await db.run(sql`ALTER TABLE \`budget_disclosures\` ADD \`workflow_returned_by\` text;`)
  await db.run(sql`ALTER TABLE \`budget_disclosures\` ADD \`workflow_first_approved_by\` text;`)
  await db.run(sql`ALTER TABLE \`budget_disclosures\` ADD \`workflow_approved_by\` text;`)
  await db.run(sql`ALTER TABLE \`budget_disclosures\` ADD \`workflow_approved_at\` text;`)
  await db.run(sql`ALTER TABLE \`budget_disclosures\` ADD \`workflow_approved_hash\` text;`)
  await db.run(sql`ALTER TABLE \`budget_disclosures\` ADD \`workflow_scheduled_by\` text;`)
  await db.run(sql`ALTER TABLE \`budget_disclosures\` ADD \`workflow_publish_at\` text;`)
  await db.run(sql`ALTER TABLE \`budget_disclosures\` ADD \`workflow_problem\` text;`)
  await db.run(sql`ALTER TABLE \`budget_disclosures\` ADD \`workflow_urgent_by\` text;`)
  await db.run(sql`ALTER TABLE \`budget_disclosures\` ADD \`workflow_urgent_reviewed_by\` text;`)
  await db.run(sql`ALTER TABLE \`budget_disclosures\` ADD \`workflow_withdrawal_reason\` text;`)
  await db.run(sql`ALTER TABLE \`budget_disclosures\` ADD \`workflow_withdrawal_basis\` text;`)
  await db.run(sql`ALTER TABLE \`budget_disclosures\` ADD \`workflow_withdrawn_by\` text;`)
  await db.run(sql`ALTER TABLE \`budget_disclosures\` ADD \`workflow_note\` text;`)
  await db.run(sql`ALTER TABLE \`budget_disclosures\` ADD \`workflow_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`budget_disclosures\` ADD \`workflow_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`budget_disclosures\` ADD \`revision\` numeric;`)
  await db.run(sql`CREATE INDEX \`budget_disclosures_state_idx\` ON \`budget_disclosures\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`budget_disclosures_workflow_workflow_submitted_by_idx\` ON \`budget_disclosures\` (\`workflow_submitted_by\`);`)
  await db.run(sql`CREATE INDEX \`budget_disclosures_workflow_workflow_holder_idx\` ON \`budget_disclosures\` (\`workflow_holder\`);`)
  await db.run(sql`CREATE INDEX \`budget_disclosures_workflow_workflow_publish_at_idx\` ON \`budget_disclosures\` (\`workflow_publish_at\`);`)
  await db.run(sql`ALTER TABLE \`_budget_disclosures_v\` ADD \`version_state\` text;`)
  await db.run(sql`ALTER TABLE \`_budget_disclosures_v\` ADD \`version_workflow_submitted_by\` text;`)
  await db.run(sql`ALTER TABLE \`_budget_disclosures_v\` ADD \`version_workflow_holder\` text;`)
  await db.run(sql`ALTER TABLE \`_budget_disclosures_v\` ADD \`version_workflow_return_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_budget_disclosures_v\` ADD \`version_workflow_returned_by\` text;`)
  await db.run(sql`ALTER TABLE \`_budget_disclosures_v\` ADD \`version_workflow_first_approved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_budget_disclosures_v\` ADD \`version_workflow_approved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_budget_disclosures_v\` ADD \`version_workflow_approved_at\` text;`)
  await db.run(sql`ALTER TABLE \`_budget_disclosures_v\` ADD \`version_workflow_approved_hash\` text;`)
  await db.run(sql`ALTER TABLE \`_budget_disclosures_v\` ADD \`version_workflow_scheduled_by\` text;`)
  await db.run(sql`ALTER TABLE \`_budget_disclosures_v\` ADD \`version_workflow_publish_at\` text;`)
  await db.run(sql`ALTER TABLE \`_budget_disclosures_v\` ADD \`version_workflow_problem\` text;`)
  await db.run(sql`ALTER TABLE \`_budget_disclosures_v\` ADD \`version_workflow_urgent_by\` text;`)
  await db.run(sql`ALTER TABLE \`_budget_disclosures_v\` ADD \`version_workflow_urgent_reviewed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_budget_disclosures_v\` ADD \`version_workflow_withdrawal_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_budget_disclosures_v\` ADD \`version_workflow_withdrawal_basis\` text;`)
  await db.run(sql`ALTER TABLE \`_budget_disclosures_v\` ADD \`version_workflow_withdrawn_by\` text;`)
  await db.run(sql`ALTER TABLE \`_budget_disclosures_v\` ADD \`version_workflow_note\` text;`)
  await db.run(sql`ALTER TABLE \`_budget_disclosures_v\` ADD \`version_workflow_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_budget_disclosures_v\` ADD \`version_workflow_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`_budget_disclosures_v\` ADD \`version_revision\` numeric;`)
  await db.run(sql`CREATE INDEX \`_budget_disclosures_v_version_version_state_idx\` ON \`_budget_disclosures_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_budget_disclosures_v_version_workflow_version_workflow__idx\` ON \`_budget_disclosures_v\` (\`version_workflow_submitted_by\`);`)
  await db.run(sql`CREATE INDEX \`_budget_disclosures_v_version_workflow_version_workflo_1_idx\` ON \`_budget_disclosures_v\` (\`version_workflow_holder\`);`)
  await db.run(sql`CREATE INDEX \`_budget_disclosures_v_version_workflow_version_workflo_2_idx\` ON \`_budget_disclosures_v\` (\`version_workflow_publish_at\`);`)
  await db.run(sql`ALTER TABLE \`procedures\` ADD \`state\` text;`)
  await db.run(sql`ALTER TABLE \`procedures\` ADD \`workflow_submitted_by\` text;`)
  await db.run(sql`ALTER TABLE \`procedures\` ADD \`workflow_holder\` text;`)
  await db.run(sql`ALTER TABLE \`procedures\` ADD \`workflow_return_reason\` text;`)
  await db.run(sql`ALTER TABLE \`procedures\` ADD \`workflow_returned_by\` text;`)
  await db.run(sql`ALTER TABLE \`procedures\` ADD \`workflow_first_approved_by\` text;`)
  await db.run(sql`ALTER TABLE \`procedures\` ADD \`workflow_approved_by\` text;`)
  await db.run(sql`ALTER TABLE \`procedures\` ADD \`workflow_approved_at\` text;`)
  await db.run(sql`ALTER TABLE \`procedures\` ADD \`workflow_approved_hash\` text;`)
  await db.run(sql`ALTER TABLE \`procedures\` ADD \`workflow_scheduled_by\` text;`)
  await db.run(sql`ALTER TABLE \`procedures\` ADD \`workflow_publish_at\` text;`)
  await db.run(sql`ALTER TABLE \`procedures\` ADD \`workflow_problem\` text;`)
  await db.run(sql`ALTER TABLE \`procedures\` ADD \`workflow_urgent_by\` text;`)
  await db.run(sql`ALTER TABLE \`procedures\` ADD \`workflow_urgent_reviewed_by\` text;`)
  await db.run(sql`ALTER TABLE \`procedures\` ADD \`workflow_withdrawal_reason\` text;`)
  await db.run(sql`ALTER TABLE \`procedures\` ADD \`workflow_withdrawal_basis\` text;`)
  await db.run(sql`ALTER TABLE \`procedures\` ADD \`workflow_withdrawn_by\` text;`)
  await db.run(sql`ALTER TABLE \`procedures\` ADD \`workflow_note\` text;`)
  await db.run(sql`ALTER TABLE \`procedures\` ADD \`workflow_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`procedures\` ADD \`workflow_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`procedures\` ADD \`revision\` numeric;`)
  await db.run(sql`CREATE INDEX \`procedures_state_idx\` ON \`procedures\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`procedures_workflow_workflow_submitted_by_idx\` ON \`procedures\` (\`workflow_submitted_by\`);`)
  await db.run(sql`CREATE INDEX \`procedures_workflow_workflow_holder_idx\` ON \`procedures\` (\`workflow_holder\`);`)
  await db.run(sql`CREATE INDEX \`procedures_workflow_workflow_publish_at_idx\` ON \`procedures\` (\`workflow_publish_at\`);`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` ADD \`version_state\` text;`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` ADD \`version_workflow_submitted_by\` text;`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` ADD \`version_workflow_holder\` text;`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` ADD \`version_workflow_return_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` ADD \`version_workflow_returned_by\` text;`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` ADD \`version_workflow_first_approved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` ADD \`version_workflow_approved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` ADD \`version_workflow_approved_at\` text;`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` ADD \`version_workflow_approved_hash\` text;`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` ADD \`version_workflow_scheduled_by\` text;`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` ADD \`version_workflow_publish_at\` text;`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` ADD \`version_workflow_problem\` text;`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` ADD \`version_workflow_urgent_by\` text;`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` ADD \`version_workflow_urgent_reviewed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` ADD \`version_workflow_withdrawal_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` ADD \`version_workflow_withdrawal_basis\` text;`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` ADD \`version_workflow_withdrawn_by\` text;`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` ADD \`version_workflow_note\` text;`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` ADD \`version_workflow_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` ADD \`version_workflow_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` ADD \`version_revision\` numeric;`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version_state_idx\` ON \`_procedures_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_workflow_version_workflow_submitte_idx\` ON \`_procedures_v\` (\`version_workflow_submitted_by\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_workflow_version_workflow_holder_idx\` ON \`_procedures_v\` (\`version_workflow_holder\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_workflow_version_workflow_publish__idx\` ON \`_procedures_v\` (\`version_workflow_publish_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`articles_state_idx\`;`)
  await db.run(sql`DROP INDEX \`articles_workflow_workflow_submitted_by_idx\`;`)
  await db.run(sql`DROP INDEX \`articles_workflow_workflow_holder_idx\`;`)
  await db.run(sql`DROP INDEX \`articles_workflow_workflow_publish_at_idx\`;`)
  await db.run(sql`DROP INDEX \`_articles_v_version_version_state_idx\`;`)
  await db.run(sql`DROP INDEX \`_articles_v_version_workflow_version_workflow_submitted__idx\`;`)
  await db.run(sql`DROP INDEX \`_articles_v_version_workflow_version_workflow_holder_idx\`;`)
  await db.run(sql`DROP INDEX \`_articles_v_version_workflow_version_workflow_publish_at_idx\`;`)
  await db.run(sql`DROP INDEX \`plans_state_idx\`;`)
  await db.run(sql`DROP INDEX \`plans_workflow_workflow_submitted_by_idx\`;`)
  await db.run(sql`DROP INDEX \`plans_workflow_workflow_holder_idx\`;`)
  await db.run(sql`DROP INDEX \`plans_workflow_workflow_publish_at_idx\`;`)
  await db.run(sql`DROP INDEX \`_plans_v_version_version_state_idx\`;`)
  await db.run(sql`DROP INDEX \`_plans_v_version_workflow_version_workflow_submitted_by_idx\`;`)
  await db.run(sql`DROP INDEX \`_plans_v_version_workflow_version_workflow_holder_idx\`;`)
  await db.run(sql`DROP INDEX \`_plans_v_version_workflow_version_workflow_publish_at_idx\`;`)
  await db.run(sql`DROP INDEX \`documents_state_idx\`;`)
  await db.run(sql`DROP INDEX \`documents_workflow_workflow_submitted_by_idx\`;`)
  await db.run(sql`DROP INDEX \`documents_workflow_workflow_holder_idx\`;`)
  await db.run(sql`DROP INDEX \`documents_workflow_workflow_publish_at_idx\`;`)
  await db.run(sql`DROP INDEX \`_documents_v_version_version_state_idx\`;`)
  await db.run(sql`DROP INDEX \`_documents_v_version_workflow_version_workflow_submitted_idx\`;`)
  await db.run(sql`DROP INDEX \`_documents_v_version_workflow_version_workflow_holder_idx\`;`)
  await db.run(sql`DROP INDEX \`_documents_v_version_workflow_version_workflow_publish_a_idx\`;`)
  await db.run(sql`DROP INDEX \`notices_state_idx\`;`)
  await db.run(sql`DROP INDEX \`notices_workflow_workflow_submitted_by_idx\`;`)
  await db.run(sql`DROP INDEX \`notices_workflow_workflow_holder_idx\`;`)
  await db.run(sql`DROP INDEX \`notices_workflow_workflow_publish_at_idx\`;`)
  await db.run(sql`DROP INDEX \`_notices_v_version_version_state_idx\`;`)
  await db.run(sql`DROP INDEX \`_notices_v_version_workflow_version_workflow_submitted_b_idx\`;`)
  await db.run(sql`DROP INDEX \`_notices_v_version_workflow_version_workflow_holder_idx\`;`)
  await db.run(sql`DROP INDEX \`_notices_v_version_workflow_version_workflow_publish_at_idx\`;`)
  await db.run(sql`DROP INDEX \`pages_state_idx\`;`)
  await db.run(sql`DROP INDEX \`pages_workflow_workflow_submitted_by_idx\`;`)
  await db.run(sql`DROP INDEX \`pages_workflow_workflow_holder_idx\`;`)
  await db.run(sql`DROP INDEX \`pages_workflow_workflow_publish_at_idx\`;`)
  await db.run(sql`DROP INDEX \`_pages_v_version_version_state_idx\`;`)
  await db.run(sql`DROP INDEX \`_pages_v_version_workflow_version_workflow_submitted_by_idx\`;`)
  await db.run(sql`DROP INDEX \`_pages_v_version_workflow_version_workflow_holder_idx\`;`)
  await db.run(sql`DROP INDEX \`_pages_v_version_workflow_version_workflow_publish_at_idx\`;`)
  await db.run(sql`DROP INDEX \`disclosures_state_idx\`;`)
  await db.run(sql`DROP INDEX \`disclosures_workflow_workflow_submitted_by_idx\`;`)
  await db.run(sql`DROP INDEX \`disclosures_workflow_workflow_holder_idx\`;`)
  await db.run(sql`DROP INDEX \`disclosures_workflow_workflow_publish_at_idx\`;`)
  await db.run(sql`DROP INDEX \`_disclosures_v_version_version_state_idx\`;`)
  await db.run(sql`DROP INDEX \`_disclosures_v_version_workflow_version_workflow_submitt_idx\`;`)
  await db.run(sql`DROP INDEX \`_disclosures_v_version_workflow_version_workflow_holder_idx\`;`)
  await db.run(sql`DROP INDEX \`_disclosures_v_version_workflow_version_workflow_publish_idx\`;`)
  await db.run(sql`DROP INDEX \`budget_disclosures_state_idx\`;`)
  await db.run(sql`DROP INDEX \`budget_disclosures_workflow_workflow_submitted_by_idx\`;`)
  await db.run(sql`DROP INDEX \`budget_disclosures_workflow_workflow_holder_idx\`;`)
  await db.run(sql`DROP INDEX \`budget_disclosures_workflow_workflow_publish_at_idx\`;`)
  await db.run(sql`DROP INDEX \`_budget_disclosures_v_version_version_state_idx\`;`)
  await db.run(sql`DROP INDEX \`_budget_disclosures_v_version_workflow_version_workflow__idx\`;`)
  await db.run(sql`DROP INDEX \`_budget_disclosures_v_version_workflow_version_workflo_1_idx\`;`)
  await db.run(sql`DROP INDEX \`_budget_disclosures_v_version_workflow_version_workflo_2_idx\`;`)
  await db.run(sql`DROP INDEX \`procedures_state_idx\`;`)
  await db.run(sql`DROP INDEX \`procedures_workflow_workflow_submitted_by_idx\`;`)
  await db.run(sql`DROP INDEX \`procedures_workflow_workflow_holder_idx\`;`)
  await db.run(sql`DROP INDEX \`procedures_workflow_workflow_publish_at_idx\`;`)
  await db.run(sql`DROP INDEX \`_procedures_v_version_version_state_idx\`;`)
  await db.run(sql`DROP INDEX \`_procedures_v_version_workflow_version_workflow_submitte_idx\`;`)
  await db.run(sql`DROP INDEX \`_procedures_v_version_workflow_version_workflow_holder_idx\`;`)
  await db.run(sql`DROP INDEX \`_procedures_v_version_workflow_version_workflow_publish__idx\`;`)
  await db.run(sql`DROP TABLE \`articles_corrections\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`plans_corrections\`;`)
  await db.run(sql`DROP TABLE \`plans_texts\`;`)
  await db.run(sql`DROP TABLE \`_plans_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`_plans_v_texts\`;`)
  await db.run(sql`DROP TABLE \`documents_corrections\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`notices_corrections\`;`)
  await db.run(sql`DROP TABLE \`notices_texts\`;`)
  await db.run(sql`DROP TABLE \`_notices_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`_notices_v_texts\`;`)
  await db.run(sql`DROP TABLE \`pages_corrections\`;`)
  await db.run(sql`DROP TABLE \`pages_texts\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_texts\`;`)
  await db.run(sql`DROP TABLE \`attachments_texts\`;`)
  await db.run(sql`DROP TABLE \`_attachments_v_texts\`;`)
  await db.run(sql`DROP TABLE \`disclosures_corrections\`;`)
  await db.run(sql`DROP TABLE \`disclosures_texts\`;`)
  await db.run(sql`DROP TABLE \`_disclosures_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`_disclosures_v_texts\`;`)
  await db.run(sql`DROP TABLE \`budget_disclosures_corrections\`;`)
  await db.run(sql`DROP TABLE \`budget_disclosures_texts\`;`)
  await db.run(sql`DROP TABLE \`_budget_disclosures_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`_budget_disclosures_v_texts\`;`)
  await db.run(sql`DROP TABLE \`procedures_corrections\`;`)
  await db.run(sql`DROP TABLE \`procedures_texts\`;`)
  await db.run(sql`DROP TABLE \`_procedures_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`_procedures_v_texts\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`state\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`workflow_submitted_by\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`workflow_holder\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`workflow_return_reason\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`workflow_returned_by\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`workflow_first_approved_by\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`workflow_approved_by\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`workflow_approved_at\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`workflow_approved_hash\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`workflow_scheduled_by\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`workflow_publish_at\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`workflow_problem\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`workflow_urgent_by\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`workflow_urgent_reviewed_by\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`workflow_withdrawal_reason\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`workflow_withdrawal_basis\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`workflow_withdrawn_by\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`workflow_note\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`workflow_changed_by\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`workflow_changed_at\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`revision\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_state\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_workflow_submitted_by\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_workflow_holder\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_workflow_return_reason\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_workflow_returned_by\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_workflow_first_approved_by\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_workflow_approved_by\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_workflow_approved_at\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_workflow_approved_hash\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_workflow_scheduled_by\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_workflow_publish_at\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_workflow_problem\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_workflow_urgent_by\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_workflow_urgent_reviewed_by\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_workflow_withdrawal_reason\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_workflow_withdrawal_basis\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_workflow_withdrawn_by\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_workflow_note\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_workflow_changed_by\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_workflow_changed_at\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_revision\`;`)
  await db.run(sql`ALTER TABLE \`plans\` DROP COLUMN \`state\`;`)
  await db.run(sql`ALTER TABLE \`plans\` DROP COLUMN \`workflow_submitted_by\`;`)
  await db.run(sql`ALTER TABLE \`plans\` DROP COLUMN \`workflow_holder\`;`)
  await db.run(sql`ALTER TABLE \`plans\` DROP COLUMN \`workflow_return_reason\`;`)
  await db.run(sql`ALTER TABLE \`plans\` DROP COLUMN \`workflow_returned_by\`;`)
  await db.run(sql`ALTER TABLE \`plans\` DROP COLUMN \`workflow_first_approved_by\`;`)
  await db.run(sql`ALTER TABLE \`plans\` DROP COLUMN \`workflow_approved_by\`;`)
  await db.run(sql`ALTER TABLE \`plans\` DROP COLUMN \`workflow_approved_at\`;`)
  await db.run(sql`ALTER TABLE \`plans\` DROP COLUMN \`workflow_approved_hash\`;`)
  await db.run(sql`ALTER TABLE \`plans\` DROP COLUMN \`workflow_scheduled_by\`;`)
  await db.run(sql`ALTER TABLE \`plans\` DROP COLUMN \`workflow_publish_at\`;`)
  await db.run(sql`ALTER TABLE \`plans\` DROP COLUMN \`workflow_problem\`;`)
  await db.run(sql`ALTER TABLE \`plans\` DROP COLUMN \`workflow_urgent_by\`;`)
  await db.run(sql`ALTER TABLE \`plans\` DROP COLUMN \`workflow_urgent_reviewed_by\`;`)
  await db.run(sql`ALTER TABLE \`plans\` DROP COLUMN \`workflow_withdrawal_reason\`;`)
  await db.run(sql`ALTER TABLE \`plans\` DROP COLUMN \`workflow_withdrawal_basis\`;`)
  await db.run(sql`ALTER TABLE \`plans\` DROP COLUMN \`workflow_withdrawn_by\`;`)
  await db.run(sql`ALTER TABLE \`plans\` DROP COLUMN \`workflow_note\`;`)
  await db.run(sql`ALTER TABLE \`plans\` DROP COLUMN \`workflow_changed_by\`;`)
  await db.run(sql`ALTER TABLE \`plans\` DROP COLUMN \`workflow_changed_at\`;`)
  await db.run(sql`ALTER TABLE \`plans\` DROP COLUMN \`revision\`;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` DROP COLUMN \`version_state\`;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` DROP COLUMN \`version_workflow_submitted_by\`;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` DROP COLUMN \`version_workflow_holder\`;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` DROP COLUMN \`version_workflow_return_reason\`;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` DROP COLUMN \`version_workflow_returned_by\`;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` DROP COLUMN \`version_workflow_first_approved_by\`;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` DROP COLUMN \`version_workflow_approved_by\`;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` DROP COLUMN \`version_workflow_approved_at\`;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` DROP COLUMN \`version_workflow_approved_hash\`;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` DROP COLUMN \`version_workflow_scheduled_by\`;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` DROP COLUMN \`version_workflow_publish_at\`;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` DROP COLUMN \`version_workflow_problem\`;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` DROP COLUMN \`version_workflow_urgent_by\`;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` DROP COLUMN \`version_workflow_urgent_reviewed_by\`;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` DROP COLUMN \`version_workflow_withdrawal_reason\`;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` DROP COLUMN \`version_workflow_withdrawal_basis\`;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` DROP COLUMN \`version_workflow_withdrawn_by\`;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` DROP COLUMN \`version_workflow_note\`;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` DROP COLUMN \`version_workflow_changed_by\`;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` DROP COLUMN \`version_workflow_changed_at\`;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` DROP COLUMN \`version_revision\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`state\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`workflow_submitted_by\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`workflow_holder\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`workflow_return_reason\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`workflow_returned_by\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`workflow_first_approved_by\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`workflow_approved_by\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`workflow_approved_at\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`workflow_approved_hash\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`workflow_scheduled_by\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`workflow_publish_at\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`workflow_problem\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`workflow_urgent_by\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`workflow_urgent_reviewed_by\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`workflow_withdrawal_reason\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`workflow_withdrawal_basis\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`workflow_withdrawn_by\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`workflow_note\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`workflow_changed_by\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`workflow_changed_at\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`revision\`;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` DROP COLUMN \`version_state\`;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` DROP COLUMN \`version_workflow_submitted_by\`;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` DROP COLUMN \`version_workflow_holder\`;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` DROP COLUMN \`version_workflow_return_reason\`;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` DROP COLUMN \`version_workflow_returned_by\`;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` DROP COLUMN \`version_workflow_first_approved_by\`;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` DROP COLUMN \`version_workflow_approved_by\`;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` DROP COLUMN \`version_workflow_approved_at\`;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` DROP COLUMN \`version_workflow_approved_hash\`;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` DROP COLUMN \`version_workflow_scheduled_by\`;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` DROP COLUMN \`version_workflow_publish_at\`;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` DROP COLUMN \`version_workflow_problem\`;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` DROP COLUMN \`version_workflow_urgent_by\`;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` DROP COLUMN \`version_workflow_urgent_reviewed_by\`;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` DROP COLUMN \`version_workflow_withdrawal_reason\`;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` DROP COLUMN \`version_workflow_withdrawal_basis\`;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` DROP COLUMN \`version_workflow_withdrawn_by\`;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` DROP COLUMN \`version_workflow_note\`;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` DROP COLUMN \`version_workflow_changed_by\`;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` DROP COLUMN \`version_workflow_changed_at\`;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` DROP COLUMN \`version_revision\`;`)
  await db.run(sql`ALTER TABLE \`notices\` DROP COLUMN \`state\`;`)
  await db.run(sql`ALTER TABLE \`notices\` DROP COLUMN \`workflow_submitted_by\`;`)
  await db.run(sql`ALTER TABLE \`notices\` DROP COLUMN \`workflow_holder\`;`)
  await db.run(sql`ALTER TABLE \`notices\` DROP COLUMN \`workflow_return_reason\`;`)
  await db.run(sql`ALTER TABLE \`notices\` DROP COLUMN \`workflow_returned_by\`;`)
  await db.run(sql`ALTER TABLE \`notices\` DROP COLUMN \`workflow_first_approved_by\`;`)
  await db.run(sql`ALTER TABLE \`notices\` DROP COLUMN \`workflow_approved_by\`;`)
  await db.run(sql`ALTER TABLE \`notices\` DROP COLUMN \`workflow_approved_at\`;`)
  await db.run(sql`ALTER TABLE \`notices\` DROP COLUMN \`workflow_approved_hash\`;`)
  await db.run(sql`ALTER TABLE \`notices\` DROP COLUMN \`workflow_scheduled_by\`;`)
  await db.run(sql`ALTER TABLE \`notices\` DROP COLUMN \`workflow_publish_at\`;`)
  await db.run(sql`ALTER TABLE \`notices\` DROP COLUMN \`workflow_problem\`;`)
  await db.run(sql`ALTER TABLE \`notices\` DROP COLUMN \`workflow_urgent_by\`;`)
  await db.run(sql`ALTER TABLE \`notices\` DROP COLUMN \`workflow_urgent_reviewed_by\`;`)
  await db.run(sql`ALTER TABLE \`notices\` DROP COLUMN \`workflow_withdrawal_reason\`;`)
  await db.run(sql`ALTER TABLE \`notices\` DROP COLUMN \`workflow_withdrawal_basis\`;`)
  await db.run(sql`ALTER TABLE \`notices\` DROP COLUMN \`workflow_withdrawn_by\`;`)
  await db.run(sql`ALTER TABLE \`notices\` DROP COLUMN \`workflow_note\`;`)
  await db.run(sql`ALTER TABLE \`notices\` DROP COLUMN \`workflow_changed_by\`;`)
  await db.run(sql`ALTER TABLE \`notices\` DROP COLUMN \`workflow_changed_at\`;`)
  await db.run(sql`ALTER TABLE \`notices\` DROP COLUMN \`revision\`;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` DROP COLUMN \`version_state\`;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` DROP COLUMN \`version_workflow_submitted_by\`;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` DROP COLUMN \`version_workflow_holder\`;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` DROP COLUMN \`version_workflow_return_reason\`;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` DROP COLUMN \`version_workflow_returned_by\`;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` DROP COLUMN \`version_workflow_first_approved_by\`;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` DROP COLUMN \`version_workflow_approved_by\`;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` DROP COLUMN \`version_workflow_approved_at\`;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` DROP COLUMN \`version_workflow_approved_hash\`;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` DROP COLUMN \`version_workflow_scheduled_by\`;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` DROP COLUMN \`version_workflow_publish_at\`;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` DROP COLUMN \`version_workflow_problem\`;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` DROP COLUMN \`version_workflow_urgent_by\`;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` DROP COLUMN \`version_workflow_urgent_reviewed_by\`;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` DROP COLUMN \`version_workflow_withdrawal_reason\`;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` DROP COLUMN \`version_workflow_withdrawal_basis\`;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` DROP COLUMN \`version_workflow_withdrawn_by\`;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` DROP COLUMN \`version_workflow_note\`;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` DROP COLUMN \`version_workflow_changed_by\`;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` DROP COLUMN \`version_workflow_changed_at\`;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` DROP COLUMN \`version_revision\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`state\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`workflow_submitted_by\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`workflow_holder\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`workflow_return_reason\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`workflow_returned_by\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`workflow_first_approved_by\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`workflow_approved_by\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`workflow_approved_at\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`workflow_approved_hash\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`workflow_scheduled_by\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`workflow_publish_at\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`workflow_problem\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`workflow_urgent_by\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`workflow_urgent_reviewed_by\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`workflow_withdrawal_reason\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`workflow_withdrawal_basis\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`workflow_withdrawn_by\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`workflow_note\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`workflow_changed_by\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`workflow_changed_at\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`revision\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_state\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_workflow_submitted_by\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_workflow_holder\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_workflow_return_reason\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_workflow_returned_by\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_workflow_first_approved_by\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_workflow_approved_by\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_workflow_approved_at\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_workflow_approved_hash\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_workflow_scheduled_by\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_workflow_publish_at\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_workflow_problem\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_workflow_urgent_by\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_workflow_urgent_reviewed_by\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_workflow_withdrawal_reason\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_workflow_withdrawal_basis\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_workflow_withdrawn_by\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_workflow_note\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_workflow_changed_by\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_workflow_changed_at\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_revision\`;`)
  await db.run(sql`ALTER TABLE \`disclosures\` DROP COLUMN \`state\`;`)
  await db.run(sql`ALTER TABLE \`disclosures\` DROP COLUMN \`workflow_submitted_by\`;`)
  await db.run(sql`ALTER TABLE \`disclosures\` DROP COLUMN \`workflow_holder\`;`)
  await db.run(sql`ALTER TABLE \`disclosures\` DROP COLUMN \`workflow_return_reason\`;`)
  await db.run(sql`ALTER TABLE \`disclosures\` DROP COLUMN \`workflow_returned_by\`;`)
  await db.run(sql`ALTER TABLE \`disclosures\` DROP COLUMN \`workflow_first_approved_by\`;`)
  await db.run(sql`ALTER TABLE \`disclosures\` DROP COLUMN \`workflow_approved_by\`;`)
  await db.run(sql`ALTER TABLE \`disclosures\` DROP COLUMN \`workflow_approved_at\`;`)
  await db.run(sql`ALTER TABLE \`disclosures\` DROP COLUMN \`workflow_approved_hash\`;`)
  await db.run(sql`ALTER TABLE \`disclosures\` DROP COLUMN \`workflow_scheduled_by\`;`)
  await db.run(sql`ALTER TABLE \`disclosures\` DROP COLUMN \`workflow_publish_at\`;`)
  await db.run(sql`ALTER TABLE \`disclosures\` DROP COLUMN \`workflow_problem\`;`)
  await db.run(sql`ALTER TABLE \`disclosures\` DROP COLUMN \`workflow_urgent_by\`;`)
  await db.run(sql`ALTER TABLE \`disclosures\` DROP COLUMN \`workflow_urgent_reviewed_by\`;`)
  await db.run(sql`ALTER TABLE \`disclosures\` DROP COLUMN \`workflow_withdrawal_reason\`;`)
  await db.run(sql`ALTER TABLE \`disclosures\` DROP COLUMN \`workflow_withdrawal_basis\`;`)
  await db.run(sql`ALTER TABLE \`disclosures\` DROP COLUMN \`workflow_withdrawn_by\`;`)
  await db.run(sql`ALTER TABLE \`disclosures\` DROP COLUMN \`workflow_note\`;`)
  await db.run(sql`ALTER TABLE \`disclosures\` DROP COLUMN \`workflow_changed_by\`;`)
  await db.run(sql`ALTER TABLE \`disclosures\` DROP COLUMN \`workflow_changed_at\`;`)
  await db.run(sql`ALTER TABLE \`disclosures\` DROP COLUMN \`revision\`;`)
  await db.run(sql`ALTER TABLE \`_disclosures_v\` DROP COLUMN \`version_state\`;`)
  await db.run(sql`ALTER TABLE \`_disclosures_v\` DROP COLUMN \`version_workflow_submitted_by\`;`)
  await db.run(sql`ALTER TABLE \`_disclosures_v\` DROP COLUMN \`version_workflow_holder\`;`)
  await db.run(sql`ALTER TABLE \`_disclosures_v\` DROP COLUMN \`version_workflow_return_reason\`;`)
  await db.run(sql`ALTER TABLE \`_disclosures_v\` DROP COLUMN \`version_workflow_returned_by\`;`)
  await db.run(sql`ALTER TABLE \`_disclosures_v\` DROP COLUMN \`version_workflow_first_approved_by\`;`)
  await db.run(sql`ALTER TABLE \`_disclosures_v\` DROP COLUMN \`version_workflow_approved_by\`;`)
  await db.run(sql`ALTER TABLE \`_disclosures_v\` DROP COLUMN \`version_workflow_approved_at\`;`)
  await db.run(sql`ALTER TABLE \`_disclosures_v\` DROP COLUMN \`version_workflow_approved_hash\`;`)
  await db.run(sql`ALTER TABLE \`_disclosures_v\` DROP COLUMN \`version_workflow_scheduled_by\`;`)
  await db.run(sql`ALTER TABLE \`_disclosures_v\` DROP COLUMN \`version_workflow_publish_at\`;`)
  await db.run(sql`ALTER TABLE \`_disclosures_v\` DROP COLUMN \`version_workflow_problem\`;`)
  await db.run(sql`ALTER TABLE \`_disclosures_v\` DROP COLUMN \`version_workflow_urgent_by\`;`)
  await db.run(sql`ALTER TABLE \`_disclosures_v\` DROP COLUMN \`version_workflow_urgent_reviewed_by\`;`)
  await db.run(sql`ALTER TABLE \`_disclosures_v\` DROP COLUMN \`version_workflow_withdrawal_reason\`;`)
  await db.run(sql`ALTER TABLE \`_disclosures_v\` DROP COLUMN \`version_workflow_withdrawal_basis\`;`)
  await db.run(sql`ALTER TABLE \`_disclosures_v\` DROP COLUMN \`version_workflow_withdrawn_by\`;`)
  await db.run(sql`ALTER TABLE \`_disclosures_v\` DROP COLUMN \`version_workflow_note\`;`)
  await db.run(sql`ALTER TABLE \`_disclosures_v\` DROP COLUMN \`version_workflow_changed_by\`;`)
  await db.run(sql`ALTER TABLE \`_disclosures_v\` DROP COLUMN \`version_workflow_changed_at\`;`)
  await db.run(sql`ALTER TABLE \`_disclosures_v\` DROP COLUMN \`version_revision\`;`)
  await db.run(sql`ALTER TABLE \`budget_disclosures\` DROP COLUMN \`state\`;`)
  await db.run(sql`ALTER TABLE \`budget_disclosures\` DROP COLUMN \`workflow_submitted_by\`;`)
  await db.run(sql`ALTER TABLE \`budget_disclosures\` DROP COLUMN \`workflow_holder\`;`)
  await db.run(sql`ALTER TABLE \`budget_disclosures\` DROP COLUMN \`workflow_return_reason\`;`)
  await db.run(sql`ALTER TABLE \`budget_disclosures\` DROP COLUMN \`workflow_returned_by\`;`)
  await db.run(sql`ALTER TABLE \`budget_disclosures\` DROP COLUMN \`workflow_first_approved_by\`;`)
  await db.run(sql`ALTER TABLE \`budget_disclosures\` DROP COLUMN \`workflow_approved_by\`;`)
  await db.run(sql`ALTER TABLE \`budget_disclosures\` DROP COLUMN \`workflow_approved_at\`;`)
  await db.run(sql`ALTER TABLE \`budget_disclosures\` DROP COLUMN \`workflow_approved_hash\`;`)
  await db.run(sql`ALTER TABLE \`budget_disclosures\` DROP COLUMN \`workflow_scheduled_by\`;`)
  await db.run(sql`ALTER TABLE \`budget_disclosures\` DROP COLUMN \`workflow_publish_at\`;`)
  await db.run(sql`ALTER TABLE \`budget_disclosures\` DROP COLUMN \`workflow_problem\`;`)
  await db.run(sql`ALTER TABLE \`budget_disclosures\` DROP COLUMN \`workflow_urgent_by\`;`)
  await db.run(sql`ALTER TABLE \`budget_disclosures\` DROP COLUMN \`workflow_urgent_reviewed_by\`;`)
  await db.run(sql`ALTER TABLE \`budget_disclosures\` DROP COLUMN \`workflow_withdrawal_reason\`;`)
  await db.run(sql`ALTER TABLE \`budget_disclosures\` DROP COLUMN \`workflow_withdrawal_basis\`;`)
  await db.run(sql`ALTER TABLE \`budget_disclosures\` DROP COLUMN \`workflow_withdrawn_by\`;`)
  await db.run(sql`ALTER TABLE \`budget_disclosures\` DROP COLUMN \`workflow_note\`;`)
  await db.run(sql`ALTER TABLE \`budget_disclosures\` DROP COLUMN \`workflow_changed_by\`;`)
  await db.run(sql`ALTER TABLE \`budget_disclosures\` DROP COLUMN \`workflow_changed_at\`;`)
  await db.run(sql`ALTER TABLE \`budget_disclosures\` DROP COLUMN \`revision\`;`)
  await db.run(sql`ALTER TABLE \`_budget_disclosures_v\` DROP COLUMN \`version_state\`;`)
  await db.run(sql`ALTER TABLE \`_budget_disclosures_v\` DROP COLUMN \`version_workflow_submitted_by\`;`)
  await db.run(sql`ALTER TABLE \`_budget_disclosures_v\` DROP COLUMN \`version_workflow_holder\`;`)
  await db.run(sql`ALTER TABLE \`_budget_disclosures_v\` DROP COLUMN \`version_workflow_return_reason\`;`)
  await db.run(sql`ALTER TABLE \`_budget_disclosures_v\` DROP COLUMN \`version_workflow_returned_by\`;`)
  await db.run(sql`ALTER TABLE \`_budget_disclosures_v\` DROP COLUMN \`version_workflow_first_approved_by\`;`)
  await db.run(sql`ALTER TABLE \`_budget_disclosures_v\` DROP COLUMN \`version_workflow_approved_by\`;`)
  await db.run(sql`ALTER TABLE \`_budget_disclosures_v\` DROP COLUMN \`version_workflow_approved_at\`;`)
  await db.run(sql`ALTER TABLE \`_budget_disclosures_v\` DROP COLUMN \`version_workflow_approved_hash\`;`)
  await db.run(sql`ALTER TABLE \`_budget_disclosures_v\` DROP COLUMN \`version_workflow_scheduled_by\`;`)
  await db.run(sql`ALTER TABLE \`_budget_disclosures_v\` DROP COLUMN \`version_workflow_publish_at\`;`)
  await db.run(sql`ALTER TABLE \`_budget_disclosures_v\` DROP COLUMN \`version_workflow_problem\`;`)
  await db.run(sql`ALTER TABLE \`_budget_disclosures_v\` DROP COLUMN \`version_workflow_urgent_by\`;`)
  await db.run(sql`ALTER TABLE \`_budget_disclosures_v\` DROP COLUMN \`version_workflow_urgent_reviewed_by\`;`)
  await db.run(sql`ALTER TABLE \`_budget_disclosures_v\` DROP COLUMN \`version_workflow_withdrawal_reason\`;`)
  await db.run(sql`ALTER TABLE \`_budget_disclosures_v\` DROP COLUMN \`version_workflow_withdrawal_basis\`;`)
  await db.run(sql`ALTER TABLE \`_budget_disclosures_v\` DROP COLUMN \`version_workflow_withdrawn_by\`;`)
  await db.run(sql`ALTER TABLE \`_budget_disclosures_v\` DROP COLUMN \`version_workflow_note\`;`)
  await db.run(sql`ALTER TABLE \`_budget_disclosures_v\` DROP COLUMN \`version_workflow_changed_by\`;`)
  await db.run(sql`ALTER TABLE \`_budget_disclosures_v\` DROP COLUMN \`version_workflow_changed_at\`;`)
  await db.run(sql`ALTER TABLE \`_budget_disclosures_v\` DROP COLUMN \`version_revision\`;`)
  await db.run(sql`ALTER TABLE \`procedures\` DROP COLUMN \`state\`;`)
  await db.run(sql`ALTER TABLE \`procedures\` DROP COLUMN \`workflow_submitted_by\`;`)
  await db.run(sql`ALTER TABLE \`procedures\` DROP COLUMN \`workflow_holder\`;`)
  await db.run(sql`ALTER TABLE \`procedures\` DROP COLUMN \`workflow_return_reason\`;`)
  await db.run(sql`ALTER TABLE \`procedures\` DROP COLUMN \`workflow_returned_by\`;`)
  await db.run(sql`ALTER TABLE \`procedures\` DROP COLUMN \`workflow_first_approved_by\`;`)
  await db.run(sql`ALTER TABLE \`procedures\` DROP COLUMN \`workflow_approved_by\`;`)
  await db.run(sql`ALTER TABLE \`procedures\` DROP COLUMN \`workflow_approved_at\`;`)
  await db.run(sql`ALTER TABLE \`procedures\` DROP COLUMN \`workflow_approved_hash\`;`)
  await db.run(sql`ALTER TABLE \`procedures\` DROP COLUMN \`workflow_scheduled_by\`;`)
  await db.run(sql`ALTER TABLE \`procedures\` DROP COLUMN \`workflow_publish_at\`;`)
  await db.run(sql`ALTER TABLE \`procedures\` DROP COLUMN \`workflow_problem\`;`)
  await db.run(sql`ALTER TABLE \`procedures\` DROP COLUMN \`workflow_urgent_by\`;`)
  await db.run(sql`ALTER TABLE \`procedures\` DROP COLUMN \`workflow_urgent_reviewed_by\`;`)
  await db.run(sql`ALTER TABLE \`procedures\` DROP COLUMN \`workflow_withdrawal_reason\`;`)
  await db.run(sql`ALTER TABLE \`procedures\` DROP COLUMN \`workflow_withdrawal_basis\`;`)
  await db.run(sql`ALTER TABLE \`procedures\` DROP COLUMN \`workflow_withdrawn_by\`;`)
  await db.run(sql`ALTER TABLE \`procedures\` DROP COLUMN \`workflow_note\`;`)
  await db.run(sql`ALTER TABLE \`procedures\` DROP COLUMN \`workflow_changed_by\`;`)
  await db.run(sql`ALTER TABLE \`procedures\` DROP COLUMN \`workflow_changed_at\`;`)
  await db.run(sql`ALTER TABLE \`procedures\` DROP COLUMN \`revision\`;`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` DROP COLUMN \`version_state\`;`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` DROP COLUMN \`version_workflow_submitted_by\`;`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` DROP COLUMN \`version_workflow_holder\`;`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` DROP COLUMN \`version_workflow_return_reason\`;`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` DROP COLUMN \`version_workflow_returned_by\`;`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` DROP COLUMN \`version_workflow_first_approved_by\`;`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` DROP COLUMN \`version_workflow_approved_by\`;`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` DROP COLUMN \`version_workflow_approved_at\`;`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` DROP COLUMN \`version_workflow_approved_hash\`;`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` DROP COLUMN \`version_workflow_scheduled_by\`;`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` DROP COLUMN \`version_workflow_publish_at\`;`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` DROP COLUMN \`version_workflow_problem\`;`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` DROP COLUMN \`version_workflow_urgent_by\`;`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` DROP COLUMN \`version_workflow_urgent_reviewed_by\`;`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` DROP COLUMN \`version_workflow_withdrawal_reason\`;`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` DROP COLUMN \`version_workflow_withdrawal_basis\`;`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` DROP COLUMN \`version_workflow_withdrawn_by\`;`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` DROP COLUMN \`version_workflow_note\`;`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` DROP COLUMN \`version_workflow_changed_by\`;`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` DROP COLUMN \`version_workflow_changed_at\`;`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` DROP COLUMN \`version_revision\`;`)
  await db.run(sql`ALTER TABLE \`plan_tasks\` DROP COLUMN \`revision\`;`)
  await db.run(sql`ALTER TABLE \`_plan_tasks_v\` DROP COLUMN \`version_revision\`;`)
}
