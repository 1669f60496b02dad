import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`articles_legacy_file_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_legacy_file_links_order_idx\` ON \`articles_legacy_file_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_legacy_file_links_parent_id_idx\` ON \`articles_legacy_file_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_import_warnings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`message\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_import_warnings_order_idx\` ON \`articles_import_warnings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_import_warnings_parent_id_idx\` ON \`articles_import_warnings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`source_name\` text,
  	\`source_url\` text,
  	\`legacy_url\` text,
  	\`legacy_host\` text,
  	\`legacy_source_id\` text,
  	\`legacy_imported_date_guess\` text,
  	\`legacy_raw_html\` text,
  	\`legacy_key\` text,
  	\`legacy_text_key\` text,
  	\`legacy_saved_hash\` text,
  	\`section_id\` text(36),
  	\`published_at\` text,
  	\`unit_id\` text(36),
  	\`slug\` text,
  	\`tenant_id\` text(36),
  	\`first_published_at\` text,
  	\`created_by_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`section_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`tenant_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_legacy_legacy_key_idx\` ON \`articles\` (\`legacy_key\`);`)
  await db.run(sql`CREATE INDEX \`articles_legacy_legacy_text_key_idx\` ON \`articles\` (\`legacy_text_key\`);`)
  await db.run(sql`CREATE INDEX \`articles_section_idx\` ON \`articles\` (\`section_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_published_at_idx\` ON \`articles\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_unit_idx\` ON \`articles\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_slug_idx\` ON \`articles\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`articles_tenant_idx\` ON \`articles\` (\`tenant_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_first_published_at_idx\` ON \`articles\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_by_idx\` ON \`articles\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_updated_by_idx\` ON \`articles\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_updated_at_idx\` ON \`articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_at_idx\` ON \`articles\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_deleted_at_idx\` ON \`articles\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`articles__status_idx\` ON \`articles\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`tenant_slug_idx\` ON \`articles\` (\`tenant_id\`,\`slug\`);`)
  await db.run(sql`CREATE INDEX \`tenant_publishedAt_idx\` ON \`articles\` (\`tenant_id\`,\`published_at\`);`)
  await db.run(sql`CREATE TABLE \`articles_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`attachments_id\` text(36),
  	\`plans_id\` text(36),
  	\`documents_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attachments_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`plans_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_rels_order_idx\` ON \`articles_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_parent_idx\` ON \`articles_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_path_idx\` ON \`articles_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_attachments_id_idx\` ON \`articles_rels\` (\`attachments_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_plans_id_idx\` ON \`articles_rels\` (\`plans_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_documents_id_idx\` ON \`articles_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_legacy_file_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_legacy_file_links_order_idx\` ON \`_articles_v_version_legacy_file_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_legacy_file_links_parent_id_idx\` ON \`_articles_v_version_legacy_file_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_import_warnings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`message\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_import_warnings_order_idx\` ON \`_articles_v_version_import_warnings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_import_warnings_parent_id_idx\` ON \`_articles_v_version_import_warnings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_source_name\` text,
  	\`version_source_url\` text,
  	\`version_legacy_url\` text,
  	\`version_legacy_host\` text,
  	\`version_legacy_source_id\` text,
  	\`version_legacy_imported_date_guess\` text,
  	\`version_legacy_raw_html\` text,
  	\`version_legacy_key\` text,
  	\`version_legacy_text_key\` text,
  	\`version_legacy_saved_hash\` text,
  	\`version_section_id\` text(36),
  	\`version_published_at\` text,
  	\`version_unit_id\` text(36),
  	\`version_slug\` text,
  	\`version_tenant_id\` text(36),
  	\`version_first_published_at\` text,
  	\`version_created_by_id\` text(36),
  	\`version_updated_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_section_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_tenant_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_parent_idx\` ON \`_articles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_legacy_version_legacy_key_idx\` ON \`_articles_v\` (\`version_legacy_key\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_legacy_version_legacy_text_key_idx\` ON \`_articles_v\` (\`version_legacy_text_key\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_section_idx\` ON \`_articles_v\` (\`version_section_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_published_at_idx\` ON \`_articles_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_unit_idx\` ON \`_articles_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_slug_idx\` ON \`_articles_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_tenant_idx\` ON \`_articles_v\` (\`version_tenant_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_first_published_at_idx\` ON \`_articles_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_created_by_idx\` ON \`_articles_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_updated_by_idx\` ON \`_articles_v\` (\`version_updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_updated_at_idx\` ON \`_articles_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_created_at_idx\` ON \`_articles_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_deleted_at_idx\` ON \`_articles_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version__status_idx\` ON \`_articles_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_created_at_idx\` ON \`_articles_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_updated_at_idx\` ON \`_articles_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_latest_idx\` ON \`_articles_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_tenant_version_slug_idx\` ON \`_articles_v\` (\`version_tenant_id\`,\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`version_tenant_version_publishedAt_idx\` ON \`_articles_v\` (\`version_tenant_id\`,\`version_published_at\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`attachments_id\` text(36),
  	\`plans_id\` text(36),
  	\`documents_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attachments_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`plans_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_order_idx\` ON \`_articles_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_parent_idx\` ON \`_articles_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_path_idx\` ON \`_articles_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_attachments_id_idx\` ON \`_articles_v_rels\` (\`attachments_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_plans_id_idx\` ON \`_articles_v_rels\` (\`plans_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_documents_id_idx\` ON \`_articles_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`plans_purposes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`plans_purposes_order_idx\` ON \`plans_purposes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`plans_purposes_parent_id_idx\` ON \`plans_purposes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`plans_requirements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`plans_requirements_order_idx\` ON \`plans_requirements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`plans_requirements_parent_id_idx\` ON \`plans_requirements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`plans_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`plans_notes_order_idx\` ON \`plans_notes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`plans_notes_parent_id_idx\` ON \`plans_notes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`plans_legacy_file_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`plans_legacy_file_links_order_idx\` ON \`plans_legacy_file_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`plans_legacy_file_links_parent_id_idx\` ON \`plans_legacy_file_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`plans_import_warnings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`message\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`plans_import_warnings_order_idx\` ON \`plans_import_warnings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`plans_import_warnings_parent_id_idx\` ON \`plans_import_warnings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`plans\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`plan_year\` numeric,
  	\`unit_id\` text(36),
  	\`document_id\` text(36),
  	\`legacy_url\` text,
  	\`legacy_host\` text,
  	\`legacy_source_id\` text,
  	\`legacy_imported_date_guess\` text,
  	\`legacy_raw_html\` text,
  	\`legacy_key\` text,
  	\`legacy_text_key\` text,
  	\`legacy_saved_hash\` text,
  	\`slug\` text,
  	\`tenant_id\` text(36),
  	\`first_published_at\` text,
  	\`created_by_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`tenant_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`plans_plan_year_idx\` ON \`plans\` (\`plan_year\`);`)
  await db.run(sql`CREATE INDEX \`plans_unit_idx\` ON \`plans\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`plans_document_idx\` ON \`plans\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`plans_legacy_legacy_key_idx\` ON \`plans\` (\`legacy_key\`);`)
  await db.run(sql`CREATE INDEX \`plans_legacy_legacy_text_key_idx\` ON \`plans\` (\`legacy_text_key\`);`)
  await db.run(sql`CREATE INDEX \`plans_slug_idx\` ON \`plans\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`plans_tenant_idx\` ON \`plans\` (\`tenant_id\`);`)
  await db.run(sql`CREATE INDEX \`plans_first_published_at_idx\` ON \`plans\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`plans_created_by_idx\` ON \`plans\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`plans_updated_by_idx\` ON \`plans\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`plans_updated_at_idx\` ON \`plans\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`plans_created_at_idx\` ON \`plans\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`plans_deleted_at_idx\` ON \`plans\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`plans__status_idx\` ON \`plans\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`tenant_slug_1_idx\` ON \`plans\` (\`tenant_id\`,\`slug\`);`)
  await db.run(sql`CREATE INDEX \`tenant_planYear_idx\` ON \`plans\` (\`tenant_id\`,\`plan_year\`);`)
  await db.run(sql`CREATE TABLE \`plans_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`attachments_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attachments_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`plans_rels_order_idx\` ON \`plans_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`plans_rels_parent_idx\` ON \`plans_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`plans_rels_path_idx\` ON \`plans_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`plans_rels_attachments_id_idx\` ON \`plans_rels\` (\`attachments_id\`);`)
  await db.run(sql`CREATE TABLE \`_plans_v_version_purposes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_plans_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_plans_v_version_purposes_order_idx\` ON \`_plans_v_version_purposes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_purposes_parent_id_idx\` ON \`_plans_v_version_purposes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_plans_v_version_requirements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_plans_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_plans_v_version_requirements_order_idx\` ON \`_plans_v_version_requirements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_requirements_parent_id_idx\` ON \`_plans_v_version_requirements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_plans_v_version_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_plans_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_plans_v_version_notes_order_idx\` ON \`_plans_v_version_notes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_notes_parent_id_idx\` ON \`_plans_v_version_notes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_plans_v_version_legacy_file_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_plans_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_plans_v_version_legacy_file_links_order_idx\` ON \`_plans_v_version_legacy_file_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_legacy_file_links_parent_id_idx\` ON \`_plans_v_version_legacy_file_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_plans_v_version_import_warnings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`message\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_plans_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_plans_v_version_import_warnings_order_idx\` ON \`_plans_v_version_import_warnings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_import_warnings_parent_id_idx\` ON \`_plans_v_version_import_warnings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_plans_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_plan_year\` numeric,
  	\`version_unit_id\` text(36),
  	\`version_document_id\` text(36),
  	\`version_legacy_url\` text,
  	\`version_legacy_host\` text,
  	\`version_legacy_source_id\` text,
  	\`version_legacy_imported_date_guess\` text,
  	\`version_legacy_raw_html\` text,
  	\`version_legacy_key\` text,
  	\`version_legacy_text_key\` text,
  	\`version_legacy_saved_hash\` text,
  	\`version_slug\` text,
  	\`version_tenant_id\` text(36),
  	\`version_first_published_at\` text,
  	\`version_created_by_id\` text(36),
  	\`version_updated_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_tenant_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_plans_v_parent_idx\` ON \`_plans_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_version_plan_year_idx\` ON \`_plans_v\` (\`version_plan_year\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_version_unit_idx\` ON \`_plans_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_version_document_idx\` ON \`_plans_v\` (\`version_document_id\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_legacy_version_legacy_key_idx\` ON \`_plans_v\` (\`version_legacy_key\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_legacy_version_legacy_text_key_idx\` ON \`_plans_v\` (\`version_legacy_text_key\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_version_slug_idx\` ON \`_plans_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_version_tenant_idx\` ON \`_plans_v\` (\`version_tenant_id\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_version_first_published_at_idx\` ON \`_plans_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_version_created_by_idx\` ON \`_plans_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_version_updated_by_idx\` ON \`_plans_v\` (\`version_updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_version_updated_at_idx\` ON \`_plans_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_version_created_at_idx\` ON \`_plans_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_version_deleted_at_idx\` ON \`_plans_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_version__status_idx\` ON \`_plans_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_created_at_idx\` ON \`_plans_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_updated_at_idx\` ON \`_plans_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_latest_idx\` ON \`_plans_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_tenant_version_slug_1_idx\` ON \`_plans_v\` (\`version_tenant_id\`,\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`version_tenant_version_planYear_idx\` ON \`_plans_v\` (\`version_tenant_id\`,\`version_plan_year\`);`)
  await db.run(sql`CREATE TABLE \`_plans_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`attachments_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_plans_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attachments_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_plans_v_rels_order_idx\` ON \`_plans_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_rels_parent_idx\` ON \`_plans_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_rels_path_idx\` ON \`_plans_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_rels_attachments_id_idx\` ON \`_plans_v_rels\` (\`attachments_id\`);`)
  await db.run(sql`CREATE TABLE \`plan_tasks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`plan_id\` text(36),
  	\`title\` text,
  	\`lead_unit_id\` text(36),
  	\`output\` text,
  	\`period_text\` text,
  	\`start_date\` text,
  	\`due_date\` text,
  	\`recurrence\` text,
  	\`status\` text DEFAULT 'chua',
  	\`order\` numeric,
  	\`tenant_id\` text(36),
  	\`first_published_at\` text,
  	\`created_by_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`plan_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`lead_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`tenant_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`plan_tasks_plan_idx\` ON \`plan_tasks\` (\`plan_id\`);`)
  await db.run(sql`CREATE INDEX \`plan_tasks_lead_unit_idx\` ON \`plan_tasks\` (\`lead_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`plan_tasks_start_date_idx\` ON \`plan_tasks\` (\`start_date\`);`)
  await db.run(sql`CREATE INDEX \`plan_tasks_due_date_idx\` ON \`plan_tasks\` (\`due_date\`);`)
  await db.run(sql`CREATE INDEX \`plan_tasks_order_idx\` ON \`plan_tasks\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`plan_tasks_tenant_idx\` ON \`plan_tasks\` (\`tenant_id\`);`)
  await db.run(sql`CREATE INDEX \`plan_tasks_first_published_at_idx\` ON \`plan_tasks\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`plan_tasks_created_by_idx\` ON \`plan_tasks\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`plan_tasks_updated_by_idx\` ON \`plan_tasks\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`plan_tasks_updated_at_idx\` ON \`plan_tasks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`plan_tasks_created_at_idx\` ON \`plan_tasks\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`plan_tasks_deleted_at_idx\` ON \`plan_tasks\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`plan_tasks__status_idx\` ON \`plan_tasks\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`plan_order_idx\` ON \`plan_tasks\` (\`plan_id\`,\`order\`);`)
  await db.run(sql`CREATE TABLE \`plan_tasks_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`units_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`plan_tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`plan_tasks_rels_order_idx\` ON \`plan_tasks_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`plan_tasks_rels_parent_idx\` ON \`plan_tasks_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`plan_tasks_rels_path_idx\` ON \`plan_tasks_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`plan_tasks_rels_units_id_idx\` ON \`plan_tasks_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE TABLE \`_plan_tasks_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_plan_id\` text(36),
  	\`version_title\` text,
  	\`version_lead_unit_id\` text(36),
  	\`version_output\` text,
  	\`version_period_text\` text,
  	\`version_start_date\` text,
  	\`version_due_date\` text,
  	\`version_recurrence\` text,
  	\`version_status\` text DEFAULT 'chua',
  	\`version_order\` numeric,
  	\`version_tenant_id\` text(36),
  	\`version_first_published_at\` text,
  	\`version_created_by_id\` text(36),
  	\`version_updated_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`plan_tasks\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_plan_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_lead_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_tenant_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_plan_tasks_v_parent_idx\` ON \`_plan_tasks_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_plan_tasks_v_version_version_plan_idx\` ON \`_plan_tasks_v\` (\`version_plan_id\`);`)
  await db.run(sql`CREATE INDEX \`_plan_tasks_v_version_version_lead_unit_idx\` ON \`_plan_tasks_v\` (\`version_lead_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_plan_tasks_v_version_version_start_date_idx\` ON \`_plan_tasks_v\` (\`version_start_date\`);`)
  await db.run(sql`CREATE INDEX \`_plan_tasks_v_version_version_due_date_idx\` ON \`_plan_tasks_v\` (\`version_due_date\`);`)
  await db.run(sql`CREATE INDEX \`_plan_tasks_v_version_version_order_idx\` ON \`_plan_tasks_v\` (\`version_order\`);`)
  await db.run(sql`CREATE INDEX \`_plan_tasks_v_version_version_tenant_idx\` ON \`_plan_tasks_v\` (\`version_tenant_id\`);`)
  await db.run(sql`CREATE INDEX \`_plan_tasks_v_version_version_first_published_at_idx\` ON \`_plan_tasks_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_plan_tasks_v_version_version_created_by_idx\` ON \`_plan_tasks_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_plan_tasks_v_version_version_updated_by_idx\` ON \`_plan_tasks_v\` (\`version_updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_plan_tasks_v_version_version_updated_at_idx\` ON \`_plan_tasks_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_plan_tasks_v_version_version_created_at_idx\` ON \`_plan_tasks_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_plan_tasks_v_version_version_deleted_at_idx\` ON \`_plan_tasks_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_plan_tasks_v_version_version__status_idx\` ON \`_plan_tasks_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_plan_tasks_v_created_at_idx\` ON \`_plan_tasks_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_plan_tasks_v_updated_at_idx\` ON \`_plan_tasks_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_plan_tasks_v_latest_idx\` ON \`_plan_tasks_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_plan_version_order_idx\` ON \`_plan_tasks_v\` (\`version_plan_id\`,\`version_order\`);`)
  await db.run(sql`CREATE TABLE \`_plan_tasks_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`units_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_plan_tasks_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_plan_tasks_v_rels_order_idx\` ON \`_plan_tasks_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_plan_tasks_v_rels_parent_idx\` ON \`_plan_tasks_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_plan_tasks_v_rels_path_idx\` ON \`_plan_tasks_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_plan_tasks_v_rels_units_id_idx\` ON \`_plan_tasks_v_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE TABLE \`documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`raw_number\` text,
  	\`type_code\` text,
  	\`subject\` text,
  	\`organ_id\` text(36),
  	\`organ_name_at_issue\` text,
  	\`issued_date\` text,
  	\`signer_signing_mode\` text DEFAULT 'none',
  	\`signer_position\` text,
  	\`signer_full_name\` text,
  	\`tenant_id\` text(36),
  	\`first_published_at\` text,
  	\`created_by_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`organ_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`tenant_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_raw_number_idx\` ON \`documents\` (\`raw_number\`);`)
  await db.run(sql`CREATE INDEX \`documents_type_code_idx\` ON \`documents\` (\`type_code\`);`)
  await db.run(sql`CREATE INDEX \`documents_organ_idx\` ON \`documents\` (\`organ_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_issued_date_idx\` ON \`documents\` (\`issued_date\`);`)
  await db.run(sql`CREATE INDEX \`documents_tenant_idx\` ON \`documents\` (\`tenant_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_first_published_at_idx\` ON \`documents\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_created_by_idx\` ON \`documents\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_updated_by_idx\` ON \`documents\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_updated_at_idx\` ON \`documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_created_at_idx\` ON \`documents\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_deleted_at_idx\` ON \`documents\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`documents__status_idx\` ON \`documents\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`tenant_issuedDate_idx\` ON \`documents\` (\`tenant_id\`,\`issued_date\`);`)
  await db.run(sql`CREATE TABLE \`documents_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_texts_order_parent\` ON \`documents_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`attachments_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attachments_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_rels_order_idx\` ON \`documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_parent_idx\` ON \`documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_path_idx\` ON \`documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_attachments_id_idx\` ON \`documents_rels\` (\`attachments_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_raw_number\` text,
  	\`version_type_code\` text,
  	\`version_subject\` text,
  	\`version_organ_id\` text(36),
  	\`version_organ_name_at_issue\` text,
  	\`version_issued_date\` text,
  	\`version_signer_signing_mode\` text DEFAULT 'none',
  	\`version_signer_position\` text,
  	\`version_signer_full_name\` text,
  	\`version_tenant_id\` text(36),
  	\`version_first_published_at\` text,
  	\`version_created_by_id\` text(36),
  	\`version_updated_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organ_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_tenant_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_parent_idx\` ON \`_documents_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_raw_number_idx\` ON \`_documents_v\` (\`version_raw_number\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_type_code_idx\` ON \`_documents_v\` (\`version_type_code\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_organ_idx\` ON \`_documents_v\` (\`version_organ_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_issued_date_idx\` ON \`_documents_v\` (\`version_issued_date\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_tenant_idx\` ON \`_documents_v\` (\`version_tenant_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_first_published_at_idx\` ON \`_documents_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_created_by_idx\` ON \`_documents_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_updated_by_idx\` ON \`_documents_v\` (\`version_updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_updated_at_idx\` ON \`_documents_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_created_at_idx\` ON \`_documents_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_deleted_at_idx\` ON \`_documents_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version__status_idx\` ON \`_documents_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_created_at_idx\` ON \`_documents_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_updated_at_idx\` ON \`_documents_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_latest_idx\` ON \`_documents_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_tenant_version_issuedDate_idx\` ON \`_documents_v\` (\`version_tenant_id\`,\`version_issued_date\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_texts_order_parent\` ON \`_documents_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`attachments_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attachments_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_order_idx\` ON \`_documents_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_parent_idx\` ON \`_documents_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_path_idx\` ON \`_documents_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_attachments_id_idx\` ON \`_documents_v_rels\` (\`attachments_id\`);`)
  await db.run(sql`CREATE TABLE \`attachments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`original_name\` text,
  	\`sha256\` text,
  	\`tenant_id\` text(36),
  	\`first_published_at\` text,
  	\`created_by_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	FOREIGN KEY (\`tenant_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`attachments_sha256_idx\` ON \`attachments\` (\`sha256\`);`)
  await db.run(sql`CREATE INDEX \`attachments_tenant_idx\` ON \`attachments\` (\`tenant_id\`);`)
  await db.run(sql`CREATE INDEX \`attachments_first_published_at_idx\` ON \`attachments\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`attachments_created_by_idx\` ON \`attachments\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`attachments_updated_by_idx\` ON \`attachments\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`attachments_updated_at_idx\` ON \`attachments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`attachments_created_at_idx\` ON \`attachments\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`attachments_deleted_at_idx\` ON \`attachments\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`attachments__status_idx\` ON \`attachments\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`attachments_filename_idx\` ON \`attachments\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`_attachments_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_original_name\` text,
  	\`version_sha256\` text,
  	\`version_tenant_id\` text(36),
  	\`version_first_published_at\` text,
  	\`version_created_by_id\` text(36),
  	\`version_updated_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`version_url\` text,
  	\`version_thumbnail_u_r_l\` text,
  	\`version_filename\` text,
  	\`version_mime_type\` text,
  	\`version_filesize\` numeric,
  	\`version_width\` numeric,
  	\`version_height\` numeric,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_tenant_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_attachments_v_parent_idx\` ON \`_attachments_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_attachments_v_version_version_sha256_idx\` ON \`_attachments_v\` (\`version_sha256\`);`)
  await db.run(sql`CREATE INDEX \`_attachments_v_version_version_tenant_idx\` ON \`_attachments_v\` (\`version_tenant_id\`);`)
  await db.run(sql`CREATE INDEX \`_attachments_v_version_version_first_published_at_idx\` ON \`_attachments_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_attachments_v_version_version_created_by_idx\` ON \`_attachments_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_attachments_v_version_version_updated_by_idx\` ON \`_attachments_v\` (\`version_updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_attachments_v_version_version_updated_at_idx\` ON \`_attachments_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_attachments_v_version_version_created_at_idx\` ON \`_attachments_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_attachments_v_version_version_deleted_at_idx\` ON \`_attachments_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_attachments_v_version_version__status_idx\` ON \`_attachments_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_attachments_v_version_version_filename_idx\` ON \`_attachments_v\` (\`version_filename\`);`)
  await db.run(sql`CREATE INDEX \`_attachments_v_created_at_idx\` ON \`_attachments_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_attachments_v_updated_at_idx\` ON \`_attachments_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_attachments_v_latest_idx\` ON \`_attachments_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`sections\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`parent_id\` text(36),
  	\`show_in_menu\` integer DEFAULT true,
  	\`slug\` text,
  	\`order\` numeric DEFAULT 100,
  	\`tenant_id\` text(36) NOT NULL,
  	\`created_by_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`tenant_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`sections_parent_idx\` ON \`sections\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sections_slug_idx\` ON \`sections\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`sections_order_idx\` ON \`sections\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`sections_tenant_idx\` ON \`sections\` (\`tenant_id\`);`)
  await db.run(sql`CREATE INDEX \`sections_created_by_idx\` ON \`sections\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`sections_updated_by_idx\` ON \`sections\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`sections_updated_at_idx\` ON \`sections\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sections_created_at_idx\` ON \`sections\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`tenant_slug_2_idx\` ON \`sections\` (\`tenant_id\`,\`slug\`);`)
  await db.run(sql`CREATE TABLE \`units\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`short_name\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`parent_id\` text(36),
  	\`functions\` text,
  	\`order\` numeric DEFAULT 100,
  	\`tenant_id\` text(36) NOT NULL,
  	\`created_by_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`tenant_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`units_name_idx\` ON \`units\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`units_short_name_idx\` ON \`units\` (\`short_name\`);`)
  await db.run(sql`CREATE INDEX \`units_parent_idx\` ON \`units\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`units_order_idx\` ON \`units\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`units_tenant_idx\` ON \`units\` (\`tenant_id\`);`)
  await db.run(sql`CREATE INDEX \`units_created_by_idx\` ON \`units\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`units_updated_by_idx\` ON \`units\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`units_updated_at_idx\` ON \`units\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`units_created_at_idx\` ON \`units\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`tenant_shortName_idx\` ON \`units\` (\`tenant_id\`,\`short_name\`);`)
  await db.run(sql`CREATE TABLE \`units_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`units_texts_order_parent\` ON \`units_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`people\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`full_name\` text NOT NULL,
  	\`position\` text NOT NULL,
  	\`unit_id\` text(36) NOT NULL,
  	\`is_leader\` integer DEFAULT false,
  	\`duties\` text,
  	\`work_email\` text,
  	\`work_phone\` text,
  	\`order\` numeric DEFAULT 100,
  	\`tenant_id\` text(36) NOT NULL,
  	\`created_by_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`tenant_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`people_full_name_idx\` ON \`people\` (\`full_name\`);`)
  await db.run(sql`CREATE INDEX \`people_unit_idx\` ON \`people\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`people_order_idx\` ON \`people\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`people_tenant_idx\` ON \`people\` (\`tenant_id\`);`)
  await db.run(sql`CREATE INDEX \`people_created_by_idx\` ON \`people\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`people_updated_by_idx\` ON \`people\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`people_updated_at_idx\` ON \`people\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`people_created_at_idx\` ON \`people\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`communes_domains\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`host\` text NOT NULL,
  	\`kind\` text DEFAULT 'current' NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`communes_domains_order_idx\` ON \`communes_domains\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`communes_domains_parent_id_idx\` ON \`communes_domains\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`communes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`status\` text DEFAULT 'active' NOT NULL,
  	\`admin_code\` text,
  	\`province\` text NOT NULL,
  	\`valid_from\` text,
  	\`valid_to\` text,
  	\`legal_basis\` text,
  	\`successor_id\` text(36),
  	\`address\` text,
  	\`phone\` text,
  	\`email\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`successor_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`communes_name_idx\` ON \`communes\` (\`name\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`communes_slug_idx\` ON \`communes\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`communes_valid_from_idx\` ON \`communes\` (\`valid_from\`);`)
  await db.run(sql`CREATE INDEX \`communes_valid_to_idx\` ON \`communes\` (\`valid_to\`);`)
  await db.run(sql`CREATE INDEX \`communes_successor_idx\` ON \`communes\` (\`successor_id\`);`)
  await db.run(sql`CREATE INDEX \`communes_updated_at_idx\` ON \`communes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`communes_created_at_idx\` ON \`communes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`communes_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`communes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`communes_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`communes_rels_order_idx\` ON \`communes_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`communes_rels_parent_idx\` ON \`communes_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`communes_rels_path_idx\` ON \`communes_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`communes_rels_communes_id_idx\` ON \`communes_rels\` (\`communes_id\`);`)
  await db.run(sql`CREATE TABLE \`users_memberships\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`role\` text NOT NULL,
  	\`commune_id\` text(36),
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_memberships_order_idx\` ON \`users_memberships\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_memberships_parent_id_idx\` ON \`users_memberships\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`users_memberships_commune_idx\` ON \`users_memberships\` (\`commune_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`disabled\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_name_idx\` ON \`users\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`import_runs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`source\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`running_for\` text NOT NULL,
  	\`started_by\` text,
  	\`created\` numeric DEFAULT 0,
  	\`completed\` numeric DEFAULT 0,
  	\`unchanged\` numeric DEFAULT 0,
  	\`kept\` numeric DEFAULT 0,
  	\`failed\` numeric DEFAULT 0,
  	\`rows\` text,
  	\`finished_at\` text,
  	\`tenant_id\` text(36) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`tenant_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`import_runs_running_for_idx\` ON \`import_runs\` (\`running_for\`);`)
  await db.run(sql`CREATE INDEX \`import_runs_tenant_idx\` ON \`import_runs\` (\`tenant_id\`);`)
  await db.run(sql`CREATE INDEX \`import_runs_updated_at_idx\` ON \`import_runs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`import_runs_created_at_idx\` ON \`import_runs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`plans_id\` text(36),
  	\`plan_tasks_id\` text(36),
  	\`documents_id\` text(36),
  	\`attachments_id\` text(36),
  	\`sections_id\` text(36),
  	\`units_id\` text(36),
  	\`people_id\` text(36),
  	\`communes_id\` text(36),
  	\`users_id\` text(36),
  	\`import_runs_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`plans_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`plan_tasks_id\`) REFERENCES \`plan_tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attachments_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sections_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`communes_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`import_runs_id\`) REFERENCES \`import_runs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_plans_id_idx\` ON \`payload_locked_documents_rels\` (\`plans_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_plan_tasks_id_idx\` ON \`payload_locked_documents_rels\` (\`plan_tasks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_attachments_id_idx\` ON \`payload_locked_documents_rels\` (\`attachments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sections_id_idx\` ON \`payload_locked_documents_rels\` (\`sections_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_units_id_idx\` ON \`payload_locked_documents_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_people_id_idx\` ON \`payload_locked_documents_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_communes_id_idx\` ON \`payload_locked_documents_rels\` (\`communes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_import_runs_id_idx\` ON \`payload_locked_documents_rels\` (\`import_runs_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`articles_legacy_file_links\`;`)
  await db.run(sql`DROP TABLE \`articles_import_warnings\`;`)
  await db.run(sql`DROP TABLE \`articles\`;`)
  await db.run(sql`DROP TABLE \`articles_rels\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_legacy_file_links\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_import_warnings\`;`)
  await db.run(sql`DROP TABLE \`_articles_v\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_rels\`;`)
  await db.run(sql`DROP TABLE \`plans_purposes\`;`)
  await db.run(sql`DROP TABLE \`plans_requirements\`;`)
  await db.run(sql`DROP TABLE \`plans_notes\`;`)
  await db.run(sql`DROP TABLE \`plans_legacy_file_links\`;`)
  await db.run(sql`DROP TABLE \`plans_import_warnings\`;`)
  await db.run(sql`DROP TABLE \`plans\`;`)
  await db.run(sql`DROP TABLE \`plans_rels\`;`)
  await db.run(sql`DROP TABLE \`_plans_v_version_purposes\`;`)
  await db.run(sql`DROP TABLE \`_plans_v_version_requirements\`;`)
  await db.run(sql`DROP TABLE \`_plans_v_version_notes\`;`)
  await db.run(sql`DROP TABLE \`_plans_v_version_legacy_file_links\`;`)
  await db.run(sql`DROP TABLE \`_plans_v_version_import_warnings\`;`)
  await db.run(sql`DROP TABLE \`_plans_v\`;`)
  await db.run(sql`DROP TABLE \`_plans_v_rels\`;`)
  await db.run(sql`DROP TABLE \`plan_tasks\`;`)
  await db.run(sql`DROP TABLE \`plan_tasks_rels\`;`)
  await db.run(sql`DROP TABLE \`_plan_tasks_v\`;`)
  await db.run(sql`DROP TABLE \`_plan_tasks_v_rels\`;`)
  await db.run(sql`DROP TABLE \`documents\`;`)
  await db.run(sql`DROP TABLE \`documents_texts\`;`)
  await db.run(sql`DROP TABLE \`documents_rels\`;`)
  await db.run(sql`DROP TABLE \`_documents_v\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_rels\`;`)
  await db.run(sql`DROP TABLE \`attachments\`;`)
  await db.run(sql`DROP TABLE \`_attachments_v\`;`)
  await db.run(sql`DROP TABLE \`sections\`;`)
  await db.run(sql`DROP TABLE \`units\`;`)
  await db.run(sql`DROP TABLE \`units_texts\`;`)
  await db.run(sql`DROP TABLE \`people\`;`)
  await db.run(sql`DROP TABLE \`communes_domains\`;`)
  await db.run(sql`DROP TABLE \`communes\`;`)
  await db.run(sql`DROP TABLE \`communes_rels\`;`)
  await db.run(sql`DROP TABLE \`users_memberships\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`import_runs\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
}
