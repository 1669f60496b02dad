import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

import { moveDocumentFilesInSql } from '../upgrade/moveDocumentFilesInSql.ts'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`tenant_slug_2_idx\`;`)
  await db.run(sql`CREATE TABLE \`articles_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_texts_order_parent\` ON \`articles_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_texts_order_parent\` ON \`_articles_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`plans_legal_bases\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`document_id\` text(36),
  	FOREIGN KEY (\`document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`plans_legal_bases_order_idx\` ON \`plans_legal_bases\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`plans_legal_bases_parent_id_idx\` ON \`plans_legal_bases\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`plans_legal_bases_document_idx\` ON \`plans_legal_bases\` (\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`plans_implementation\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`unit_id\` text(36),
  	\`responsibility\` text,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`plans_implementation_order_idx\` ON \`plans_implementation\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`plans_implementation_parent_id_idx\` ON \`plans_implementation\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`plans_implementation_unit_idx\` ON \`plans_implementation\` (\`unit_id\`);`)
  await db.run(sql`CREATE TABLE \`_plans_v_version_legal_bases\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`document_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_plans_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_plans_v_version_legal_bases_order_idx\` ON \`_plans_v_version_legal_bases\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_legal_bases_parent_id_idx\` ON \`_plans_v_version_legal_bases\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_legal_bases_document_idx\` ON \`_plans_v_version_legal_bases\` (\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`_plans_v_version_implementation\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`unit_id\` text(36),
  	\`responsibility\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_plans_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_plans_v_version_implementation_order_idx\` ON \`_plans_v_version_implementation\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_implementation_parent_id_idx\` ON \`_plans_v_version_implementation\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_implementation_unit_idx\` ON \`_plans_v_version_implementation\` (\`unit_id\`);`)
  await db.run(sql`CREATE TABLE \`plan_tasks_updates\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`text\` text,
  	\`by_id\` text(36),
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`plan_tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`plan_tasks_updates_order_idx\` ON \`plan_tasks_updates\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`plan_tasks_updates_parent_id_idx\` ON \`plan_tasks_updates\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`plan_tasks_updates_date_idx\` ON \`plan_tasks_updates\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`plan_tasks_updates_by_idx\` ON \`plan_tasks_updates\` (\`by_id\`);`)
  await db.run(sql`CREATE TABLE \`_plan_tasks_v_version_updates\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`text\` text,
  	\`by_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_plan_tasks_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_plan_tasks_v_version_updates_order_idx\` ON \`_plan_tasks_v_version_updates\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_plan_tasks_v_version_updates_parent_id_idx\` ON \`_plan_tasks_v_version_updates\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_plan_tasks_v_version_updates_date_idx\` ON \`_plan_tasks_v_version_updates\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`_plan_tasks_v_version_updates_by_idx\` ON \`_plan_tasks_v_version_updates\` (\`by_id\`);`)
  await db.run(sql`CREATE TABLE \`documents_files\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	\`kind\` text DEFAULT 'original',
  	\`digital_signature\` text DEFAULT 'chua_kiem_tra',
  	FOREIGN KEY (\`file_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_files_order_idx\` ON \`documents_files\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`documents_files_parent_id_idx\` ON \`documents_files\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_files_file_idx\` ON \`documents_files\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`documents_relations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`target_id\` text(36),
  	\`external_ref\` text,
  	\`is_partial\` integer DEFAULT false,
  	FOREIGN KEY (\`target_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_relations_order_idx\` ON \`documents_relations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`documents_relations_parent_id_idx\` ON \`documents_relations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_relations_target_idx\` ON \`documents_relations\` (\`target_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_version_files\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	\`kind\` text DEFAULT 'original',
  	\`digital_signature\` text DEFAULT 'chua_kiem_tra',
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_version_files_order_idx\` ON \`_documents_v_version_files\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_files_parent_id_idx\` ON \`_documents_v_version_files\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_files_file_idx\` ON \`_documents_v_version_files\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_version_relations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`target_id\` text(36),
  	\`external_ref\` text,
  	\`is_partial\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`target_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_version_relations_order_idx\` ON \`_documents_v_version_relations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_relations_parent_id_idx\` ON \`_documents_v_version_relations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_relations_target_idx\` ON \`_documents_v_version_relations\` (\`target_id\`);`)
  await db.run(sql`CREATE TABLE \`notices\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`kind\` text DEFAULT 'thong_bao',
  	\`start\` text,
  	\`expected_restore\` text,
  	\`body\` text,
  	\`section_id\` text(36),
  	\`unit_id\` text(36),
  	\`urgent\` integer DEFAULT false,
  	\`warnings\` text,
  	\`slug\` text,
  	\`sort_key\` text,
  	\`search_text\` text,
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
  await db.run(sql`CREATE INDEX \`notices_kind_idx\` ON \`notices\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`notices_start_idx\` ON \`notices\` (\`start\`);`)
  await db.run(sql`CREATE INDEX \`notices_section_idx\` ON \`notices\` (\`section_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_unit_idx\` ON \`notices\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_urgent_idx\` ON \`notices\` (\`urgent\`);`)
  await db.run(sql`CREATE INDEX \`notices_slug_idx\` ON \`notices\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`notices_sort_key_idx\` ON \`notices\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`notices_search_text_idx\` ON \`notices\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`notices_tenant_idx\` ON \`notices\` (\`tenant_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_first_published_at_idx\` ON \`notices\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`notices_created_by_idx\` ON \`notices\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_updated_by_idx\` ON \`notices\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_updated_at_idx\` ON \`notices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notices_created_at_idx\` ON \`notices\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`notices_deleted_at_idx\` ON \`notices\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`notices__status_idx\` ON \`notices\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`tenant_slug_2_idx\` ON \`notices\` (\`tenant_id\`,\`slug\`);`)
  await db.run(sql`CREATE INDEX \`tenant_kind_idx\` ON \`notices\` (\`tenant_id\`,\`kind\`);`)
  await db.run(sql`CREATE TABLE \`notices_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`attachments_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attachments_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`notices_rels_order_idx\` ON \`notices_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`notices_rels_parent_idx\` ON \`notices_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_rels_path_idx\` ON \`notices_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`notices_rels_attachments_id_idx\` ON \`notices_rels\` (\`attachments_id\`);`)
  await db.run(sql`CREATE TABLE \`_notices_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_kind\` text DEFAULT 'thong_bao',
  	\`version_start\` text,
  	\`version_expected_restore\` text,
  	\`version_body\` text,
  	\`version_section_id\` text(36),
  	\`version_unit_id\` text(36),
  	\`version_urgent\` integer DEFAULT false,
  	\`version_warnings\` text,
  	\`version_slug\` text,
  	\`version_sort_key\` text,
  	\`version_search_text\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_section_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_tenant_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_notices_v_parent_idx\` ON \`_notices_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_kind_idx\` ON \`_notices_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_start_idx\` ON \`_notices_v\` (\`version_start\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_section_idx\` ON \`_notices_v\` (\`version_section_id\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_unit_idx\` ON \`_notices_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_urgent_idx\` ON \`_notices_v\` (\`version_urgent\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_slug_idx\` ON \`_notices_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_sort_key_idx\` ON \`_notices_v\` (\`version_sort_key\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_search_text_idx\` ON \`_notices_v\` (\`version_search_text\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_tenant_idx\` ON \`_notices_v\` (\`version_tenant_id\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_first_published_at_idx\` ON \`_notices_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_created_by_idx\` ON \`_notices_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_updated_by_idx\` ON \`_notices_v\` (\`version_updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_updated_at_idx\` ON \`_notices_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_created_at_idx\` ON \`_notices_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_deleted_at_idx\` ON \`_notices_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version__status_idx\` ON \`_notices_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_created_at_idx\` ON \`_notices_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_updated_at_idx\` ON \`_notices_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_latest_idx\` ON \`_notices_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_tenant_version_slug_2_idx\` ON \`_notices_v\` (\`version_tenant_id\`,\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`version_tenant_version_kind_idx\` ON \`_notices_v\` (\`version_tenant_id\`,\`version_kind\`);`)
  await db.run(sql`CREATE TABLE \`_notices_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`attachments_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_notices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attachments_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_notices_v_rels_order_idx\` ON \`_notices_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_rels_parent_idx\` ON \`_notices_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_rels_path_idx\` ON \`_notices_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_rels_attachments_id_idx\` ON \`_notices_v_rels\` (\`attachments_id\`);`)
  await db.run(sql`CREATE TABLE \`pages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`warnings\` text,
  	\`title\` text,
  	\`body\` text,
  	\`section_id\` text(36),
  	\`parent_id\` text(36),
  	\`slug\` text,
  	\`sort_key\` text,
  	\`search_text\` text,
  	\`tenant_id\` text(36),
  	\`first_published_at\` text,
  	\`created_by_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`section_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`tenant_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_section_idx\` ON \`pages\` (\`section_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_parent_idx\` ON \`pages\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_slug_idx\` ON \`pages\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`pages_sort_key_idx\` ON \`pages\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`pages_search_text_idx\` ON \`pages\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`pages_tenant_idx\` ON \`pages\` (\`tenant_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_first_published_at_idx\` ON \`pages\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_by_idx\` ON \`pages\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_by_idx\` ON \`pages\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_deleted_at_idx\` ON \`pages\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`pages__status_idx\` ON \`pages\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`tenant_slug_3_idx\` ON \`pages\` (\`tenant_id\`,\`slug\`);`)
  await db.run(sql`CREATE TABLE \`pages_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`attachments_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attachments_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_rels_order_idx\` ON \`pages_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_parent_idx\` ON \`pages_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_path_idx\` ON \`pages_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_attachments_id_idx\` ON \`pages_rels\` (\`attachments_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_warnings\` text,
  	\`version_title\` text,
  	\`version_body\` text,
  	\`version_section_id\` text(36),
  	\`version_parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_sort_key\` text,
  	\`version_search_text\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_section_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_tenant_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_section_idx\` ON \`_pages_v\` (\`version_section_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_parent_idx\` ON \`_pages_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_slug_idx\` ON \`_pages_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_sort_key_idx\` ON \`_pages_v\` (\`version_sort_key\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_search_text_idx\` ON \`_pages_v\` (\`version_search_text\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_tenant_idx\` ON \`_pages_v\` (\`version_tenant_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_first_published_at_idx\` ON \`_pages_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_by_idx\` ON \`_pages_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_by_idx\` ON \`_pages_v\` (\`version_updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_deleted_at_idx\` ON \`_pages_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_idx\` ON \`_pages_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_tenant_version_slug_3_idx\` ON \`_pages_v\` (\`version_tenant_id\`,\`version_slug\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`attachments_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attachments_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_order_idx\` ON \`_pages_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_parent_idx\` ON \`_pages_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_path_idx\` ON \`_pages_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_attachments_id_idx\` ON \`_pages_v_rels\` (\`attachments_id\`);`)
  await db.run(sql`CREATE TABLE \`schedules\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'lich_cong_tac' NOT NULL,
  	\`date\` text NOT NULL,
  	\`start_time\` text,
  	\`end_time\` text,
  	\`content\` text NOT NULL,
  	\`chair\` text,
  	\`place\` text,
  	\`participants\` text,
  	\`unit_id\` text(36),
  	\`visibility\` text DEFAULT 'noi_bo' NOT NULL,
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
  await db.run(sql`CREATE INDEX \`schedules_kind_idx\` ON \`schedules\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`schedules_date_idx\` ON \`schedules\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`schedules_unit_idx\` ON \`schedules\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`schedules_visibility_idx\` ON \`schedules\` (\`visibility\`);`)
  await db.run(sql`CREATE INDEX \`schedules_tenant_idx\` ON \`schedules\` (\`tenant_id\`);`)
  await db.run(sql`CREATE INDEX \`schedules_created_by_idx\` ON \`schedules\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`schedules_updated_by_idx\` ON \`schedules\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`schedules_updated_at_idx\` ON \`schedules\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`schedules_created_at_idx\` ON \`schedules\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`tenant_visibility_date_idx\` ON \`schedules\` (\`tenant_id\`,\`visibility\`,\`date\`);`)
  await db.run(sql`CREATE TABLE \`disclosures_forms\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`place\` text,
  	\`from\` text,
  	\`to\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`disclosures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`disclosures_forms_order_idx\` ON \`disclosures_forms\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_forms_parent_id_idx\` ON \`disclosures_forms\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_forms_from_idx\` ON \`disclosures_forms\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_forms_to_idx\` ON \`disclosures_forms\` (\`to\`);`)
  await db.run(sql`CREATE TABLE \`disclosures\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`item\` text,
  	\`title\` text,
  	\`decided_on\` text,
  	\`responsible_id\` text(36),
  	\`min_days\` numeric,
  	\`warnings\` text,
  	\`sort_key\` text,
  	\`search_text\` text,
  	\`tenant_id\` text(36),
  	\`first_published_at\` text,
  	\`created_by_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`responsible_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`tenant_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`disclosures_item_idx\` ON \`disclosures\` (\`item\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_decided_on_idx\` ON \`disclosures\` (\`decided_on\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_responsible_idx\` ON \`disclosures\` (\`responsible_id\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_sort_key_idx\` ON \`disclosures\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_search_text_idx\` ON \`disclosures\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_tenant_idx\` ON \`disclosures\` (\`tenant_id\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_first_published_at_idx\` ON \`disclosures\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_created_by_idx\` ON \`disclosures\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_updated_by_idx\` ON \`disclosures\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_updated_at_idx\` ON \`disclosures\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_created_at_idx\` ON \`disclosures\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_deleted_at_idx\` ON \`disclosures\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`disclosures__status_idx\` ON \`disclosures\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`tenant_decidedOn_idx\` ON \`disclosures\` (\`tenant_id\`,\`decided_on\`);`)
  await db.run(sql`CREATE INDEX \`tenant_item_idx\` ON \`disclosures\` (\`tenant_id\`,\`item\`);`)
  await db.run(sql`CREATE TABLE \`disclosures_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`attachments_id\` text(36),
  	\`budget_disclosures_id\` text(36),
  	\`documents_id\` text(36),
  	\`notices_id\` text(36),
  	\`pages_id\` text(36),
  	\`plans_id\` text(36),
  	\`procedures_id\` text(36),
  	\`schedules_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`disclosures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attachments_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`budget_disclosures_id\`) REFERENCES \`budget_disclosures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`notices_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`plans_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schedules_id\`) REFERENCES \`schedules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`disclosures_rels_order_idx\` ON \`disclosures_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_rels_parent_idx\` ON \`disclosures_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_rels_path_idx\` ON \`disclosures_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_rels_articles_id_idx\` ON \`disclosures_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_rels_attachments_id_idx\` ON \`disclosures_rels\` (\`attachments_id\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_rels_budget_disclosures_id_idx\` ON \`disclosures_rels\` (\`budget_disclosures_id\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_rels_documents_id_idx\` ON \`disclosures_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_rels_notices_id_idx\` ON \`disclosures_rels\` (\`notices_id\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_rels_pages_id_idx\` ON \`disclosures_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_rels_plans_id_idx\` ON \`disclosures_rels\` (\`plans_id\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_rels_procedures_id_idx\` ON \`disclosures_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_rels_schedules_id_idx\` ON \`disclosures_rels\` (\`schedules_id\`);`)
  await db.run(sql`CREATE TABLE \`_disclosures_v_version_forms\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`place\` text,
  	\`from\` text,
  	\`to\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_disclosures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_disclosures_v_version_forms_order_idx\` ON \`_disclosures_v_version_forms\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_disclosures_v_version_forms_parent_id_idx\` ON \`_disclosures_v_version_forms\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_disclosures_v_version_forms_from_idx\` ON \`_disclosures_v_version_forms\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`_disclosures_v_version_forms_to_idx\` ON \`_disclosures_v_version_forms\` (\`to\`);`)
  await db.run(sql`CREATE TABLE \`_disclosures_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_item\` text,
  	\`version_title\` text,
  	\`version_decided_on\` text,
  	\`version_responsible_id\` text(36),
  	\`version_min_days\` numeric,
  	\`version_warnings\` text,
  	\`version_sort_key\` text,
  	\`version_search_text\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`disclosures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_responsible_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_tenant_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_disclosures_v_parent_idx\` ON \`_disclosures_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_disclosures_v_version_version_item_idx\` ON \`_disclosures_v\` (\`version_item\`);`)
  await db.run(sql`CREATE INDEX \`_disclosures_v_version_version_decided_on_idx\` ON \`_disclosures_v\` (\`version_decided_on\`);`)
  await db.run(sql`CREATE INDEX \`_disclosures_v_version_version_responsible_idx\` ON \`_disclosures_v\` (\`version_responsible_id\`);`)
  await db.run(sql`CREATE INDEX \`_disclosures_v_version_version_sort_key_idx\` ON \`_disclosures_v\` (\`version_sort_key\`);`)
  await db.run(sql`CREATE INDEX \`_disclosures_v_version_version_search_text_idx\` ON \`_disclosures_v\` (\`version_search_text\`);`)
  await db.run(sql`CREATE INDEX \`_disclosures_v_version_version_tenant_idx\` ON \`_disclosures_v\` (\`version_tenant_id\`);`)
  await db.run(sql`CREATE INDEX \`_disclosures_v_version_version_first_published_at_idx\` ON \`_disclosures_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_disclosures_v_version_version_created_by_idx\` ON \`_disclosures_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_disclosures_v_version_version_updated_by_idx\` ON \`_disclosures_v\` (\`version_updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_disclosures_v_version_version_updated_at_idx\` ON \`_disclosures_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_disclosures_v_version_version_created_at_idx\` ON \`_disclosures_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_disclosures_v_version_version_deleted_at_idx\` ON \`_disclosures_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_disclosures_v_version_version__status_idx\` ON \`_disclosures_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_disclosures_v_created_at_idx\` ON \`_disclosures_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_disclosures_v_updated_at_idx\` ON \`_disclosures_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_disclosures_v_latest_idx\` ON \`_disclosures_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_tenant_version_decidedOn_idx\` ON \`_disclosures_v\` (\`version_tenant_id\`,\`version_decided_on\`);`)
  await db.run(sql`CREATE INDEX \`version_tenant_version_item_idx\` ON \`_disclosures_v\` (\`version_tenant_id\`,\`version_item\`);`)
  await db.run(sql`CREATE TABLE \`_disclosures_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`attachments_id\` text(36),
  	\`budget_disclosures_id\` text(36),
  	\`documents_id\` text(36),
  	\`notices_id\` text(36),
  	\`pages_id\` text(36),
  	\`plans_id\` text(36),
  	\`procedures_id\` text(36),
  	\`schedules_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_disclosures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attachments_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`budget_disclosures_id\`) REFERENCES \`budget_disclosures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`notices_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`plans_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schedules_id\`) REFERENCES \`schedules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_disclosures_v_rels_order_idx\` ON \`_disclosures_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_disclosures_v_rels_parent_idx\` ON \`_disclosures_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_disclosures_v_rels_path_idx\` ON \`_disclosures_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_disclosures_v_rels_articles_id_idx\` ON \`_disclosures_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_disclosures_v_rels_attachments_id_idx\` ON \`_disclosures_v_rels\` (\`attachments_id\`);`)
  await db.run(sql`CREATE INDEX \`_disclosures_v_rels_budget_disclosures_id_idx\` ON \`_disclosures_v_rels\` (\`budget_disclosures_id\`);`)
  await db.run(sql`CREATE INDEX \`_disclosures_v_rels_documents_id_idx\` ON \`_disclosures_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_disclosures_v_rels_notices_id_idx\` ON \`_disclosures_v_rels\` (\`notices_id\`);`)
  await db.run(sql`CREATE INDEX \`_disclosures_v_rels_pages_id_idx\` ON \`_disclosures_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_disclosures_v_rels_plans_id_idx\` ON \`_disclosures_v_rels\` (\`plans_id\`);`)
  await db.run(sql`CREATE INDEX \`_disclosures_v_rels_procedures_id_idx\` ON \`_disclosures_v_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`_disclosures_v_rels_schedules_id_idx\` ON \`_disclosures_v_rels\` (\`schedules_id\`);`)
  await db.run(sql`CREATE TABLE \`budget_disclosures\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`fiscal_year\` numeric,
  	\`stage\` text,
  	\`period\` text,
  	\`explanation_file_id\` text(36),
  	\`data_file_id\` text(36),
  	\`decision_id\` text(36),
  	\`sent_or_issued_on\` text,
  	\`slug\` text,
  	\`sort_key\` text,
  	\`search_text\` text,
  	\`tenant_id\` text(36),
  	\`first_published_at\` text,
  	\`created_by_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`explanation_file_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`data_file_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`decision_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`tenant_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`budget_disclosures_fiscal_year_idx\` ON \`budget_disclosures\` (\`fiscal_year\`);`)
  await db.run(sql`CREATE INDEX \`budget_disclosures_stage_idx\` ON \`budget_disclosures\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`budget_disclosures_period_idx\` ON \`budget_disclosures\` (\`period\`);`)
  await db.run(sql`CREATE INDEX \`budget_disclosures_explanation_file_idx\` ON \`budget_disclosures\` (\`explanation_file_id\`);`)
  await db.run(sql`CREATE INDEX \`budget_disclosures_data_file_idx\` ON \`budget_disclosures\` (\`data_file_id\`);`)
  await db.run(sql`CREATE INDEX \`budget_disclosures_decision_idx\` ON \`budget_disclosures\` (\`decision_id\`);`)
  await db.run(sql`CREATE INDEX \`budget_disclosures_sent_or_issued_on_idx\` ON \`budget_disclosures\` (\`sent_or_issued_on\`);`)
  await db.run(sql`CREATE INDEX \`budget_disclosures_slug_idx\` ON \`budget_disclosures\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`budget_disclosures_sort_key_idx\` ON \`budget_disclosures\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`budget_disclosures_search_text_idx\` ON \`budget_disclosures\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`budget_disclosures_tenant_idx\` ON \`budget_disclosures\` (\`tenant_id\`);`)
  await db.run(sql`CREATE INDEX \`budget_disclosures_first_published_at_idx\` ON \`budget_disclosures\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`budget_disclosures_created_by_idx\` ON \`budget_disclosures\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`budget_disclosures_updated_by_idx\` ON \`budget_disclosures\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`budget_disclosures_updated_at_idx\` ON \`budget_disclosures\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`budget_disclosures_created_at_idx\` ON \`budget_disclosures\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`budget_disclosures_deleted_at_idx\` ON \`budget_disclosures\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`budget_disclosures__status_idx\` ON \`budget_disclosures\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`tenant_slug_4_idx\` ON \`budget_disclosures\` (\`tenant_id\`,\`slug\`);`)
  await db.run(sql`CREATE INDEX \`tenant_fiscalYear_idx\` ON \`budget_disclosures\` (\`tenant_id\`,\`fiscal_year\`);`)
  await db.run(sql`CREATE TABLE \`_budget_disclosures_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_fiscal_year\` numeric,
  	\`version_stage\` text,
  	\`version_period\` text,
  	\`version_explanation_file_id\` text(36),
  	\`version_data_file_id\` text(36),
  	\`version_decision_id\` text(36),
  	\`version_sent_or_issued_on\` text,
  	\`version_slug\` text,
  	\`version_sort_key\` text,
  	\`version_search_text\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`budget_disclosures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_explanation_file_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_data_file_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_decision_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_tenant_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_budget_disclosures_v_parent_idx\` ON \`_budget_disclosures_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_budget_disclosures_v_version_version_fiscal_year_idx\` ON \`_budget_disclosures_v\` (\`version_fiscal_year\`);`)
  await db.run(sql`CREATE INDEX \`_budget_disclosures_v_version_version_stage_idx\` ON \`_budget_disclosures_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_budget_disclosures_v_version_version_period_idx\` ON \`_budget_disclosures_v\` (\`version_period\`);`)
  await db.run(sql`CREATE INDEX \`_budget_disclosures_v_version_version_explanation_file_idx\` ON \`_budget_disclosures_v\` (\`version_explanation_file_id\`);`)
  await db.run(sql`CREATE INDEX \`_budget_disclosures_v_version_version_data_file_idx\` ON \`_budget_disclosures_v\` (\`version_data_file_id\`);`)
  await db.run(sql`CREATE INDEX \`_budget_disclosures_v_version_version_decision_idx\` ON \`_budget_disclosures_v\` (\`version_decision_id\`);`)
  await db.run(sql`CREATE INDEX \`_budget_disclosures_v_version_version_sent_or_issued_on_idx\` ON \`_budget_disclosures_v\` (\`version_sent_or_issued_on\`);`)
  await db.run(sql`CREATE INDEX \`_budget_disclosures_v_version_version_slug_idx\` ON \`_budget_disclosures_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_budget_disclosures_v_version_version_sort_key_idx\` ON \`_budget_disclosures_v\` (\`version_sort_key\`);`)
  await db.run(sql`CREATE INDEX \`_budget_disclosures_v_version_version_search_text_idx\` ON \`_budget_disclosures_v\` (\`version_search_text\`);`)
  await db.run(sql`CREATE INDEX \`_budget_disclosures_v_version_version_tenant_idx\` ON \`_budget_disclosures_v\` (\`version_tenant_id\`);`)
  await db.run(sql`CREATE INDEX \`_budget_disclosures_v_version_version_first_published_at_idx\` ON \`_budget_disclosures_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_budget_disclosures_v_version_version_created_by_idx\` ON \`_budget_disclosures_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_budget_disclosures_v_version_version_updated_by_idx\` ON \`_budget_disclosures_v\` (\`version_updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_budget_disclosures_v_version_version_updated_at_idx\` ON \`_budget_disclosures_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_budget_disclosures_v_version_version_created_at_idx\` ON \`_budget_disclosures_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_budget_disclosures_v_version_version_deleted_at_idx\` ON \`_budget_disclosures_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_budget_disclosures_v_version_version__status_idx\` ON \`_budget_disclosures_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_budget_disclosures_v_created_at_idx\` ON \`_budget_disclosures_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_budget_disclosures_v_updated_at_idx\` ON \`_budget_disclosures_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_budget_disclosures_v_latest_idx\` ON \`_budget_disclosures_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_tenant_version_slug_4_idx\` ON \`_budget_disclosures_v\` (\`version_tenant_id\`,\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`version_tenant_version_fiscalYear_idx\` ON \`_budget_disclosures_v\` (\`version_tenant_id\`,\`version_fiscal_year\`);`)
  await db.run(sql`CREATE TABLE \`procedures_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`procedures_steps_order_idx\` ON \`procedures_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`procedures_steps_parent_id_idx\` ON \`procedures_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`procedures_channels\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`mode\` text,
  	\`time\` text,
  	\`fee\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`procedures_channels_order_idx\` ON \`procedures_channels\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`procedures_channels_parent_id_idx\` ON \`procedures_channels\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`procedures_dossier\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`paper\` text,
  	\`form_file_id\` text(36),
  	\`originals\` numeric,
  	\`copies\` numeric,
  	FOREIGN KEY (\`form_file_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`procedures_dossier_order_idx\` ON \`procedures_dossier\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`procedures_dossier_parent_id_idx\` ON \`procedures_dossier\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`procedures_dossier_form_file_idx\` ON \`procedures_dossier\` (\`form_file_id\`);`)
  await db.run(sql`CREATE TABLE \`procedures_legal_bases\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`procedures_legal_bases_order_idx\` ON \`procedures_legal_bases\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`procedures_legal_bases_parent_id_idx\` ON \`procedures_legal_bases\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`procedures\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`name\` text,
  	\`decision_number\` text,
  	\`field\` text,
  	\`level\` text DEFAULT 'xa',
  	\`service_level\` text,
  	\`reason_if_partial\` text,
  	\`dvc_url\` text,
  	\`unit_id\` text(36),
  	\`status\` text DEFAULT 'hieu_luc',
  	\`synced_at\` text,
  	\`targets\` text,
  	\`result\` text,
  	\`conditions\` text,
  	\`receiving_place\` text,
  	\`warnings\` text,
  	\`slug\` text,
  	\`sort_key\` text,
  	\`search_text\` text,
  	\`tenant_id\` text(36),
  	\`first_published_at\` text,
  	\`created_by_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`tenant_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`procedures_code_idx\` ON \`procedures\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`procedures_field_idx\` ON \`procedures\` (\`field\`);`)
  await db.run(sql`CREATE INDEX \`procedures_service_level_idx\` ON \`procedures\` (\`service_level\`);`)
  await db.run(sql`CREATE INDEX \`procedures_unit_idx\` ON \`procedures\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`procedures_status_idx\` ON \`procedures\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`procedures_slug_idx\` ON \`procedures\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`procedures_sort_key_idx\` ON \`procedures\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`procedures_search_text_idx\` ON \`procedures\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`procedures_tenant_idx\` ON \`procedures\` (\`tenant_id\`);`)
  await db.run(sql`CREATE INDEX \`procedures_first_published_at_idx\` ON \`procedures\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`procedures_created_by_idx\` ON \`procedures\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`procedures_updated_by_idx\` ON \`procedures\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`procedures_updated_at_idx\` ON \`procedures\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`procedures_created_at_idx\` ON \`procedures\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`procedures_deleted_at_idx\` ON \`procedures\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`procedures__status_idx\` ON \`procedures\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`tenant_slug_5_idx\` ON \`procedures\` (\`tenant_id\`,\`slug\`);`)
  await db.run(sql`CREATE INDEX \`tenant_code_idx\` ON \`procedures\` (\`tenant_id\`,\`code\`);`)
  await db.run(sql`CREATE TABLE \`_procedures_v_version_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_procedures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_steps_order_idx\` ON \`_procedures_v_version_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_steps_parent_id_idx\` ON \`_procedures_v_version_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_procedures_v_version_channels\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`mode\` text,
  	\`time\` text,
  	\`fee\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_procedures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_channels_order_idx\` ON \`_procedures_v_version_channels\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_channels_parent_id_idx\` ON \`_procedures_v_version_channels\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_procedures_v_version_dossier\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`paper\` text,
  	\`form_file_id\` text(36),
  	\`originals\` numeric,
  	\`copies\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`form_file_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_procedures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_dossier_order_idx\` ON \`_procedures_v_version_dossier\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_dossier_parent_id_idx\` ON \`_procedures_v_version_dossier\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_dossier_form_file_idx\` ON \`_procedures_v_version_dossier\` (\`form_file_id\`);`)
  await db.run(sql`CREATE TABLE \`_procedures_v_version_legal_bases\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_procedures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_legal_bases_order_idx\` ON \`_procedures_v_version_legal_bases\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_legal_bases_parent_id_idx\` ON \`_procedures_v_version_legal_bases\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_procedures_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_code\` text,
  	\`version_name\` text,
  	\`version_decision_number\` text,
  	\`version_field\` text,
  	\`version_level\` text DEFAULT 'xa',
  	\`version_service_level\` text,
  	\`version_reason_if_partial\` text,
  	\`version_dvc_url\` text,
  	\`version_unit_id\` text(36),
  	\`version_status\` text DEFAULT 'hieu_luc',
  	\`version_synced_at\` text,
  	\`version_targets\` text,
  	\`version_result\` text,
  	\`version_conditions\` text,
  	\`version_receiving_place\` text,
  	\`version_warnings\` text,
  	\`version_slug\` text,
  	\`version_sort_key\` text,
  	\`version_search_text\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_tenant_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_procedures_v_parent_idx\` ON \`_procedures_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version_code_idx\` ON \`_procedures_v\` (\`version_code\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version_field_idx\` ON \`_procedures_v\` (\`version_field\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version_service_level_idx\` ON \`_procedures_v\` (\`version_service_level\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version_unit_idx\` ON \`_procedures_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version_status_idx\` ON \`_procedures_v\` (\`version_status\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version_slug_idx\` ON \`_procedures_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version_sort_key_idx\` ON \`_procedures_v\` (\`version_sort_key\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version_search_text_idx\` ON \`_procedures_v\` (\`version_search_text\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version_tenant_idx\` ON \`_procedures_v\` (\`version_tenant_id\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version_first_published_at_idx\` ON \`_procedures_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version_created_by_idx\` ON \`_procedures_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version_updated_by_idx\` ON \`_procedures_v\` (\`version_updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version_updated_at_idx\` ON \`_procedures_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version_created_at_idx\` ON \`_procedures_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version_deleted_at_idx\` ON \`_procedures_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version__status_idx\` ON \`_procedures_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_created_at_idx\` ON \`_procedures_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_updated_at_idx\` ON \`_procedures_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_latest_idx\` ON \`_procedures_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_tenant_version_slug_5_idx\` ON \`_procedures_v\` (\`version_tenant_id\`,\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`version_tenant_version_code_idx\` ON \`_procedures_v\` (\`version_tenant_id\`,\`version_code\`);`)
  await db.run(sql`CREATE TABLE \`sections_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sections_texts_order_parent\` ON \`sections_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sections_texts_text_idx\` ON \`sections_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`sections_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sections_rels_order_idx\` ON \`sections_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`sections_rels_parent_idx\` ON \`sections_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sections_rels_path_idx\` ON \`sections_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`sections_rels_users_id_idx\` ON \`sections_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`communes_channels\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`address\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`communes_channels_order_idx\` ON \`communes_channels\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`communes_channels_parent_id_idx\` ON \`communes_channels\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`communes_holidays\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`day\` text NOT NULL,
  	\`reason\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`communes_holidays_order_idx\` ON \`communes_holidays\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`communes_holidays_parent_id_idx\` ON \`communes_holidays\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`communes_holidays_day_idx\` ON \`communes_holidays\` (\`day\`);`)
  await db.run(sql`CREATE TABLE \`communes_deadlines\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`days\` numeric NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`communes_deadlines_order_idx\` ON \`communes_deadlines\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`communes_deadlines_parent_id_idx\` ON \`communes_deadlines\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`communes_not_applicable\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`legal_item\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`communes_not_applicable_order_idx\` ON \`communes_not_applicable\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`communes_not_applicable_parent_id_idx\` ON \`communes_not_applicable\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`communes_not_applicable_legal_item_idx\` ON \`communes_not_applicable\` (\`legal_item\`);`)
  await db.run(sql`CREATE INDEX \`communes_not_applicable_from_idx\` ON \`communes_not_applicable\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`communes_not_applicable_to_idx\` ON \`communes_not_applicable\` (\`to\`);`)
  await db.run(sql`CREATE TABLE \`redirects\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from_host\` text NOT NULL,
  	\`from_path\` text NOT NULL,
  	\`from_query\` text,
  	\`status\` text DEFAULT '301' NOT NULL,
  	\`to_url\` text,
  	\`source\` text,
  	\`tenant_id\` text(36) NOT NULL,
  	\`created_by_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`tenant_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`redirects_source_idx\` ON \`redirects\` (\`source\`);`)
  await db.run(sql`CREATE INDEX \`redirects_tenant_idx\` ON \`redirects\` (\`tenant_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_created_by_idx\` ON \`redirects\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_updated_by_idx\` ON \`redirects\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_updated_at_idx\` ON \`redirects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`redirects_created_at_idx\` ON \`redirects\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`redirects_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`attachments_id\` text(36),
  	\`documents_id\` text(36),
  	\`pages_id\` text(36),
  	\`plans_id\` text(36),
  	\`sections_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attachments_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`plans_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sections_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`redirects_rels_order_idx\` ON \`redirects_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_parent_idx\` ON \`redirects_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_path_idx\` ON \`redirects_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_articles_id_idx\` ON \`redirects_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_attachments_id_idx\` ON \`redirects_rels\` (\`attachments_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_documents_id_idx\` ON \`redirects_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_pages_id_idx\` ON \`redirects_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_plans_id_idx\` ON \`redirects_rels\` (\`plans_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_sections_id_idx\` ON \`redirects_rels\` (\`sections_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await moveDocumentFilesInSql(db)
  await db.run(sql`DROP TABLE \`documents_rels\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`sections\` ADD \`rss\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`sections\` ADD \`default_type\` text;`)
  await db.run(sql`ALTER TABLE \`sections\` ADD \`sort_key\` text;`)
  await db.run(sql`ALTER TABLE \`sections\` ADD \`search_text\` text;`)
  await db.run(sql`CREATE INDEX \`sections_sort_key_idx\` ON \`sections\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`sections_search_text_idx\` ON \`sections\` (\`search_text\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`tenant_slug_6_idx\` ON \`sections\` (\`tenant_id\`,\`slug\`);`)
  await db.run(sql`CREATE INDEX \`tenant_order_idx\` ON \`sections\` (\`tenant_id\`,\`order\`);`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`warnings\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`cover_image_image_id\` text(36) REFERENCES attachments(id);`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`cover_image_caption\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`cover_image_credit\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`audio_id\` text(36) REFERENCES attachments(id);`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`expires_at\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`language\` text DEFAULT 'vi';`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`sort_key\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`search_text\` text;`)
  await db.run(sql`CREATE INDEX \`articles_cover_image_cover_image_image_idx\` ON \`articles\` (\`cover_image_image_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_audio_idx\` ON \`articles\` (\`audio_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_expires_at_idx\` ON \`articles\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_sort_key_idx\` ON \`articles\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`articles_search_text_idx\` ON \`articles\` (\`search_text\`);`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_warnings\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_cover_image_image_id\` text(36) REFERENCES attachments(id);`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_cover_image_caption\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_cover_image_credit\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_audio_id\` text(36) REFERENCES attachments(id);`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_expires_at\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_language\` text DEFAULT 'vi';`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_sort_key\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_search_text\` text;`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_cover_image_version_cover_image_imag_idx\` ON \`_articles_v\` (\`version_cover_image_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_audio_idx\` ON \`_articles_v\` (\`version_audio_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_expires_at_idx\` ON \`_articles_v\` (\`version_expires_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_sort_key_idx\` ON \`_articles_v\` (\`version_sort_key\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_search_text_idx\` ON \`_articles_v\` (\`version_search_text\`);`)
  await db.run(sql`ALTER TABLE \`plans\` ADD \`period\` text;`)
  await db.run(sql`ALTER TABLE \`plans\` ADD \`scope\` text;`)
  await db.run(sql`ALTER TABLE \`plans\` ADD \`contents\` text;`)
  await db.run(sql`ALTER TABLE \`plans\` ADD \`budget_amount\` numeric;`)
  await db.run(sql`ALTER TABLE \`plans\` ADD \`budget_source\` text;`)
  await db.run(sql`ALTER TABLE \`plans\` ADD \`budget_text\` text;`)
  await db.run(sql`ALTER TABLE \`plans\` ADD \`reporting_to_id\` text(36) REFERENCES units(id);`)
  await db.run(sql`ALTER TABLE \`plans\` ADD \`reporting_frequency\` text;`)
  await db.run(sql`ALTER TABLE \`plans\` ADD \`reporting_due\` text;`)
  await db.run(sql`ALTER TABLE \`plans\` ADD \`warnings\` text;`)
  await db.run(sql`ALTER TABLE \`plans\` ADD \`section_id\` text(36) REFERENCES sections(id);`)
  await db.run(sql`ALTER TABLE \`plans\` ADD \`sort_key\` text;`)
  await db.run(sql`ALTER TABLE \`plans\` ADD \`search_text\` text;`)
  await db.run(sql`CREATE INDEX \`plans_reporting_reporting_to_idx\` ON \`plans\` (\`reporting_to_id\`);`)
  await db.run(sql`CREATE INDEX \`plans_section_idx\` ON \`plans\` (\`section_id\`);`)
  await db.run(sql`CREATE INDEX \`plans_sort_key_idx\` ON \`plans\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`plans_search_text_idx\` ON \`plans\` (\`search_text\`);`)
  await db.run(sql`ALTER TABLE \`_plans_v\` ADD \`version_period\` text;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` ADD \`version_scope\` text;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` ADD \`version_contents\` text;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` ADD \`version_budget_amount\` numeric;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` ADD \`version_budget_source\` text;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` ADD \`version_budget_text\` text;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` ADD \`version_reporting_to_id\` text(36) REFERENCES units(id);`)
  await db.run(sql`ALTER TABLE \`_plans_v\` ADD \`version_reporting_frequency\` text;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` ADD \`version_reporting_due\` text;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` ADD \`version_warnings\` text;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` ADD \`version_section_id\` text(36) REFERENCES sections(id);`)
  await db.run(sql`ALTER TABLE \`_plans_v\` ADD \`version_sort_key\` text;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` ADD \`version_search_text\` text;`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_reporting_version_reporting_to_idx\` ON \`_plans_v\` (\`version_reporting_to_id\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_version_section_idx\` ON \`_plans_v\` (\`version_section_id\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_version_sort_key_idx\` ON \`_plans_v\` (\`version_sort_key\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_version_search_text_idx\` ON \`_plans_v\` (\`version_search_text\`);`)
  await db.run(sql`ALTER TABLE \`plan_tasks\` ADD \`group\` text;`)
  await db.run(sql`ALTER TABLE \`plan_tasks\` ADD \`description\` text;`)
  await db.run(sql`ALTER TABLE \`plan_tasks\` ADD \`responsible_person_id\` text(36) REFERENCES people(id);`)
  await db.run(sql`ALTER TABLE \`plan_tasks\` ADD \`budget_amount\` numeric;`)
  await db.run(sql`ALTER TABLE \`plan_tasks\` ADD \`budget_source\` text;`)
  await db.run(sql`ALTER TABLE \`plan_tasks\` ADD \`budget_text\` text;`)
  await db.run(sql`ALTER TABLE \`plan_tasks\` ADD \`completed_at\` text;`)
  await db.run(sql`ALTER TABLE \`plan_tasks\` ADD \`warnings\` text;`)
  await db.run(sql`ALTER TABLE \`plan_tasks\` ADD \`sort_key\` text;`)
  await db.run(sql`ALTER TABLE \`plan_tasks\` ADD \`search_text\` text;`)
  await db.run(sql`CREATE INDEX \`plan_tasks_responsible_person_idx\` ON \`plan_tasks\` (\`responsible_person_id\`);`)
  await db.run(sql`CREATE INDEX \`plan_tasks_status_idx\` ON \`plan_tasks\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`plan_tasks_sort_key_idx\` ON \`plan_tasks\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`plan_tasks_search_text_idx\` ON \`plan_tasks\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`tenant_dueDate_idx\` ON \`plan_tasks\` (\`tenant_id\`,\`due_date\`);`)
  await db.run(sql`CREATE INDEX \`leadUnit_dueDate_idx\` ON \`plan_tasks\` (\`lead_unit_id\`,\`due_date\`);`)
  await db.run(sql`ALTER TABLE \`plan_tasks_rels\` ADD \`documents_id\` text(36) REFERENCES documents(id);`)
  await db.run(sql`ALTER TABLE \`plan_tasks_rels\` ADD \`articles_id\` text(36) REFERENCES articles(id);`)
  await db.run(sql`CREATE INDEX \`plan_tasks_rels_documents_id_idx\` ON \`plan_tasks_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`plan_tasks_rels_articles_id_idx\` ON \`plan_tasks_rels\` (\`articles_id\`);`)
  await db.run(sql`ALTER TABLE \`_plan_tasks_v\` ADD \`version_group\` text;`)
  await db.run(sql`ALTER TABLE \`_plan_tasks_v\` ADD \`version_description\` text;`)
  await db.run(sql`ALTER TABLE \`_plan_tasks_v\` ADD \`version_responsible_person_id\` text(36) REFERENCES people(id);`)
  await db.run(sql`ALTER TABLE \`_plan_tasks_v\` ADD \`version_budget_amount\` numeric;`)
  await db.run(sql`ALTER TABLE \`_plan_tasks_v\` ADD \`version_budget_source\` text;`)
  await db.run(sql`ALTER TABLE \`_plan_tasks_v\` ADD \`version_budget_text\` text;`)
  await db.run(sql`ALTER TABLE \`_plan_tasks_v\` ADD \`version_completed_at\` text;`)
  await db.run(sql`ALTER TABLE \`_plan_tasks_v\` ADD \`version_warnings\` text;`)
  await db.run(sql`ALTER TABLE \`_plan_tasks_v\` ADD \`version_sort_key\` text;`)
  await db.run(sql`ALTER TABLE \`_plan_tasks_v\` ADD \`version_search_text\` text;`)
  await db.run(sql`CREATE INDEX \`_plan_tasks_v_version_version_responsible_person_idx\` ON \`_plan_tasks_v\` (\`version_responsible_person_id\`);`)
  await db.run(sql`CREATE INDEX \`_plan_tasks_v_version_version_status_idx\` ON \`_plan_tasks_v\` (\`version_status\`);`)
  await db.run(sql`CREATE INDEX \`_plan_tasks_v_version_version_sort_key_idx\` ON \`_plan_tasks_v\` (\`version_sort_key\`);`)
  await db.run(sql`CREATE INDEX \`_plan_tasks_v_version_version_search_text_idx\` ON \`_plan_tasks_v\` (\`version_search_text\`);`)
  await db.run(sql`CREATE INDEX \`version_tenant_version_dueDate_idx\` ON \`_plan_tasks_v\` (\`version_tenant_id\`,\`version_due_date\`);`)
  await db.run(sql`CREATE INDEX \`version_leadUnit_version_dueDate_idx\` ON \`_plan_tasks_v\` (\`version_lead_unit_id\`,\`version_due_date\`);`)
  await db.run(sql`ALTER TABLE \`_plan_tasks_v_rels\` ADD \`documents_id\` text(36) REFERENCES documents(id);`)
  await db.run(sql`ALTER TABLE \`_plan_tasks_v_rels\` ADD \`articles_id\` text(36) REFERENCES articles(id);`)
  await db.run(sql`CREATE INDEX \`_plan_tasks_v_rels_documents_id_idx\` ON \`_plan_tasks_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_plan_tasks_v_rels_articles_id_idx\` ON \`_plan_tasks_v_rels\` (\`articles_id\`);`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`warnings\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`code_number\` numeric;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`code_year\` numeric;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`code_notation\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`is_legal_normative\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`place\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`signer_person_id\` text(36) REFERENCES people(id);`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`body_text\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`effective_from\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`effective_to\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`recalled_on\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`section_id\` text(36) REFERENCES sections(id);`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`secrecy\` text DEFAULT 'thuong';`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`priority\` text DEFAULT 'thuong';`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`number_key\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`sort_key\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`search_text\` text;`)
  await db.run(sql`CREATE INDEX \`documents_code_number_idx\` ON \`documents\` (\`code_number\`);`)
  await db.run(sql`CREATE INDEX \`documents_is_legal_normative_idx\` ON \`documents\` (\`is_legal_normative\`);`)
  await db.run(sql`CREATE INDEX \`documents_signer_signer_person_idx\` ON \`documents\` (\`signer_person_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_effective_from_idx\` ON \`documents\` (\`effective_from\`);`)
  await db.run(sql`CREATE INDEX \`documents_effective_to_idx\` ON \`documents\` (\`effective_to\`);`)
  await db.run(sql`CREATE INDEX \`documents_recalled_on_idx\` ON \`documents\` (\`recalled_on\`);`)
  await db.run(sql`CREATE INDEX \`documents_section_idx\` ON \`documents\` (\`section_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_number_key_idx\` ON \`documents\` (\`number_key\`);`)
  await db.run(sql`CREATE INDEX \`documents_sort_key_idx\` ON \`documents\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`documents_search_text_idx\` ON \`documents\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`organ_codeNumber_idx\` ON \`documents\` (\`organ_id\`,\`code_number\`);`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_warnings\` text;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_code_number\` numeric;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_code_year\` numeric;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_code_notation\` text;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_is_legal_normative\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_place\` text;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_signer_person_id\` text(36) REFERENCES people(id);`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_body_text\` text;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_effective_from\` text;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_effective_to\` text;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_recalled_on\` text;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_section_id\` text(36) REFERENCES sections(id);`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_secrecy\` text DEFAULT 'thuong';`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_priority\` text DEFAULT 'thuong';`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_number_key\` text;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_sort_key\` text;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_search_text\` text;`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_code_number_idx\` ON \`_documents_v\` (\`version_code_number\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_is_legal_normative_idx\` ON \`_documents_v\` (\`version_is_legal_normative\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_signer_version_signer_person_idx\` ON \`_documents_v\` (\`version_signer_person_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_effective_from_idx\` ON \`_documents_v\` (\`version_effective_from\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_effective_to_idx\` ON \`_documents_v\` (\`version_effective_to\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_recalled_on_idx\` ON \`_documents_v\` (\`version_recalled_on\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_section_idx\` ON \`_documents_v\` (\`version_section_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_number_key_idx\` ON \`_documents_v\` (\`version_number_key\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_sort_key_idx\` ON \`_documents_v\` (\`version_sort_key\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_search_text_idx\` ON \`_documents_v\` (\`version_search_text\`);`)
  await db.run(sql`CREATE INDEX \`version_organ_version_codeNumber_idx\` ON \`_documents_v\` (\`version_organ_id\`,\`version_code_number\`);`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`warnings\` text;`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`alt\` text;`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`decorative\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`summary\` text;`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`kind\` text;`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`pages\` numeric;`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`has_text_layer\` integer;`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`extraction_status\` text;`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`extraction_reason\` text;`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`extraction_is_cut\` integer;`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`entries\` text;`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`text\` text;`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`charset\` text;`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`uploaded_sha256\` text;`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`sort_key\` text;`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`focal_x\` numeric;`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`focal_y\` numeric;`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`sizes_thumbnail_url\` text;`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`sizes_thumbnail_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`sizes_thumbnail_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`sizes_thumbnail_mime_type\` text;`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`sizes_thumbnail_filesize\` numeric;`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`sizes_thumbnail_filename\` text;`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`sizes_card_url\` text;`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`sizes_card_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`sizes_card_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`sizes_card_mime_type\` text;`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`sizes_card_filesize\` numeric;`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`sizes_card_filename\` text;`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`sizes_full_url\` text;`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`sizes_full_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`sizes_full_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`sizes_full_mime_type\` text;`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`sizes_full_filesize\` numeric;`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`sizes_full_filename\` text;`)
  await db.run(sql`CREATE INDEX \`attachments_kind_idx\` ON \`attachments\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`attachments_extraction_extraction_status_idx\` ON \`attachments\` (\`extraction_status\`);`)
  await db.run(sql`CREATE INDEX \`attachments_uploaded_sha256_idx\` ON \`attachments\` (\`uploaded_sha256\`);`)
  await db.run(sql`CREATE INDEX \`attachments_sort_key_idx\` ON \`attachments\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`attachments_search_text_idx\` ON \`attachments\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`attachments_sizes_thumbnail_sizes_thumbnail_filename_idx\` ON \`attachments\` (\`sizes_thumbnail_filename\`);`)
  await db.run(sql`CREATE INDEX \`attachments_sizes_card_sizes_card_filename_idx\` ON \`attachments\` (\`sizes_card_filename\`);`)
  await db.run(sql`CREATE INDEX \`attachments_sizes_full_sizes_full_filename_idx\` ON \`attachments\` (\`sizes_full_filename\`);`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` ADD \`version_warnings\` text;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` ADD \`version_alt\` text;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` ADD \`version_decorative\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` ADD \`version_summary\` text;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` ADD \`version_kind\` text;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` ADD \`version_pages\` numeric;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` ADD \`version_has_text_layer\` integer;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` ADD \`version_extraction_status\` text;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` ADD \`version_extraction_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` ADD \`version_extraction_is_cut\` integer;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` ADD \`version_entries\` text;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` ADD \`version_text\` text;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` ADD \`version_charset\` text;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` ADD \`version_uploaded_sha256\` text;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` ADD \`version_sort_key\` text;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` ADD \`version_search_text\` text;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` ADD \`version_focal_x\` numeric;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` ADD \`version_focal_y\` numeric;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` ADD \`version_sizes_thumbnail_url\` text;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` ADD \`version_sizes_thumbnail_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` ADD \`version_sizes_thumbnail_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` ADD \`version_sizes_thumbnail_mime_type\` text;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` ADD \`version_sizes_thumbnail_filesize\` numeric;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` ADD \`version_sizes_thumbnail_filename\` text;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` ADD \`version_sizes_card_url\` text;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` ADD \`version_sizes_card_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` ADD \`version_sizes_card_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` ADD \`version_sizes_card_mime_type\` text;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` ADD \`version_sizes_card_filesize\` numeric;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` ADD \`version_sizes_card_filename\` text;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` ADD \`version_sizes_full_url\` text;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` ADD \`version_sizes_full_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` ADD \`version_sizes_full_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` ADD \`version_sizes_full_mime_type\` text;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` ADD \`version_sizes_full_filesize\` numeric;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` ADD \`version_sizes_full_filename\` text;`)
  await db.run(sql`CREATE INDEX \`_attachments_v_version_version_kind_idx\` ON \`_attachments_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_attachments_v_version_extraction_version_extraction_sta_idx\` ON \`_attachments_v\` (\`version_extraction_status\`);`)
  await db.run(sql`CREATE INDEX \`_attachments_v_version_version_uploaded_sha256_idx\` ON \`_attachments_v\` (\`version_uploaded_sha256\`);`)
  await db.run(sql`CREATE INDEX \`_attachments_v_version_version_sort_key_idx\` ON \`_attachments_v\` (\`version_sort_key\`);`)
  await db.run(sql`CREATE INDEX \`_attachments_v_version_version_search_text_idx\` ON \`_attachments_v\` (\`version_search_text\`);`)
  await db.run(sql`CREATE INDEX \`_attachments_v_version_sizes_thumbnail_version_sizes_thu_idx\` ON \`_attachments_v\` (\`version_sizes_thumbnail_filename\`);`)
  await db.run(sql`CREATE INDEX \`_attachments_v_version_sizes_card_version_sizes_card_fil_idx\` ON \`_attachments_v\` (\`version_sizes_card_filename\`);`)
  await db.run(sql`CREATE INDEX \`_attachments_v_version_sizes_full_version_sizes_full_fil_idx\` ON \`_attachments_v\` (\`version_sizes_full_filename\`);`)
  await db.run(sql`ALTER TABLE \`units\` ADD \`organ_id\` text;`)
  await db.run(sql`ALTER TABLE \`units\` ADD \`contacts_address\` text;`)
  await db.run(sql`ALTER TABLE \`units\` ADD \`contacts_phone\` text;`)
  await db.run(sql`ALTER TABLE \`units\` ADD \`contacts_email\` text;`)
  await db.run(sql`ALTER TABLE \`units\` ADD \`contacts_opening_hours\` text;`)
  await db.run(sql`ALTER TABLE \`units\` ADD \`valid_from\` text;`)
  await db.run(sql`ALTER TABLE \`units\` ADD \`valid_to\` text;`)
  await db.run(sql`ALTER TABLE \`units\` ADD \`successor_id\` text(36) REFERENCES units(id);`)
  await db.run(sql`ALTER TABLE \`units\` ADD \`sort_key\` text;`)
  await db.run(sql`ALTER TABLE \`units\` ADD \`search_text\` text;`)
  await db.run(sql`CREATE INDEX \`units_organ_id_idx\` ON \`units\` (\`organ_id\`);`)
  await db.run(sql`CREATE INDEX \`units_valid_from_idx\` ON \`units\` (\`valid_from\`);`)
  await db.run(sql`CREATE INDEX \`units_valid_to_idx\` ON \`units\` (\`valid_to\`);`)
  await db.run(sql`CREATE INDEX \`units_successor_idx\` ON \`units\` (\`successor_id\`);`)
  await db.run(sql`CREATE INDEX \`units_sort_key_idx\` ON \`units\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`units_search_text_idx\` ON \`units\` (\`search_text\`);`)
  await db.run(sql`ALTER TABLE \`people\` ADD \`short_bio\` text;`)
  await db.run(sql`ALTER TABLE \`people\` ADD \`is_spokesperson\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`people\` ADD \`portrait_id\` text(36) REFERENCES attachments(id);`)
  await db.run(sql`ALTER TABLE \`people\` ADD \`portrait_alt\` text;`)
  await db.run(sql`ALTER TABLE \`people\` ADD \`reception_days\` text;`)
  await db.run(sql`ALTER TABLE \`people\` ADD \`term_from\` text;`)
  await db.run(sql`ALTER TABLE \`people\` ADD \`term_to\` text;`)
  await db.run(sql`ALTER TABLE \`people\` ADD \`birth_date\` text;`)
  await db.run(sql`ALTER TABLE \`people\` ADD \`home_address\` text;`)
  await db.run(sql`ALTER TABLE \`people\` ADD \`mobile\` text;`)
  await db.run(sql`ALTER TABLE \`people\` ADD \`party_date\` text;`)
  await db.run(sql`ALTER TABLE \`people\` ADD \`sort_key\` text;`)
  await db.run(sql`ALTER TABLE \`people\` ADD \`search_text\` text;`)
  await db.run(sql`CREATE INDEX \`people_is_leader_idx\` ON \`people\` (\`is_leader\`);`)
  await db.run(sql`CREATE INDEX \`people_is_spokesperson_idx\` ON \`people\` (\`is_spokesperson\`);`)
  await db.run(sql`CREATE INDEX \`people_portrait_idx\` ON \`people\` (\`portrait_id\`);`)
  await db.run(sql`CREATE INDEX \`people_term_term_from_idx\` ON \`people\` (\`term_from\`);`)
  await db.run(sql`CREATE INDEX \`people_term_term_to_idx\` ON \`people\` (\`term_to\`);`)
  await db.run(sql`CREATE INDEX \`people_sort_key_idx\` ON \`people\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`people_search_text_idx\` ON \`people\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`tenant_order_1_idx\` ON \`people\` (\`tenant_id\`,\`order\`);`)
  await db.run(sql`ALTER TABLE \`communes_domains\` ADD \`redirect_mode\` text DEFAULT 'chuyen_huong';`)
  await db.run(sql`CREATE INDEX \`communes_domains_host_idx\` ON \`communes_domains\` (\`host\`);`)
  await db.run(sql`ALTER TABLE \`communes\` ADD \`full_name\` text;`)
  await db.run(sql`ALTER TABLE \`communes\` ADD \`emblem_id\` text(36) REFERENCES attachments(id);`)
  await db.run(sql`ALTER TABLE \`communes\` ADD \`emblem_alt\` text DEFAULT 'Quốc huy nước Cộng hòa xã hội chủ nghĩa Việt Nam';`)
  await db.run(sql`ALTER TABLE \`communes\` ADD \`responsible_person\` text;`)
  await db.run(sql`ALTER TABLE \`communes\` ADD \`license\` text;`)
  await db.run(sql`ALTER TABLE \`communes\` ADD \`info_contact_point_name\` text;`)
  await db.run(sql`ALTER TABLE \`communes\` ADD \`info_contact_point_phone\` text;`)
  await db.run(sql`ALTER TABLE \`communes\` ADD \`info_contact_point_email\` text;`)
  await db.run(sql`ALTER TABLE \`communes\` ADD \`archive_banner\` text;`)
  await db.run(sql`ALTER TABLE \`communes\` ADD \`organ_id\` text;`)
  await db.run(sql`ALTER TABLE \`communes\` ADD \`boundary_map_id\` text(36) REFERENCES attachments(id);`)
  await db.run(sql`ALTER TABLE \`communes\` ADD \`population\` numeric;`)
  await db.run(sql`ALTER TABLE \`communes\` ADD \`area\` numeric;`)
  await db.run(sql`ALTER TABLE \`communes\` ADD \`emc_code\` text;`)
  await db.run(sql`ALTER TABLE \`communes\` ADD \`trust_label\` text;`)
  await db.run(sql`ALTER TABLE \`communes\` ADD \`security_level\` numeric;`)
  await db.run(sql`ALTER TABLE \`communes\` ADD \`warnings\` text;`)
  await db.run(sql`ALTER TABLE \`communes\` ADD \`sort_key\` text;`)
  await db.run(sql`ALTER TABLE \`communes\` ADD \`search_text\` text;`)
  await db.run(sql`CREATE INDEX \`communes_emblem_idx\` ON \`communes\` (\`emblem_id\`);`)
  await db.run(sql`CREATE INDEX \`communes_status_idx\` ON \`communes\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`communes_admin_code_idx\` ON \`communes\` (\`admin_code\`);`)
  await db.run(sql`CREATE INDEX \`communes_organ_id_idx\` ON \`communes\` (\`organ_id\`);`)
  await db.run(sql`CREATE INDEX \`communes_province_idx\` ON \`communes\` (\`province\`);`)
  await db.run(sql`CREATE INDEX \`communes_boundary_map_idx\` ON \`communes\` (\`boundary_map_id\`);`)
  await db.run(sql`CREATE INDEX \`communes_sort_key_idx\` ON \`communes\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`communes_search_text_idx\` ON \`communes\` (\`search_text\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`notices_id\` text(36) REFERENCES notices(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`pages_id\` text(36) REFERENCES pages(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`schedules_id\` text(36) REFERENCES schedules(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`disclosures_id\` text(36) REFERENCES disclosures(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`budget_disclosures_id\` text(36) REFERENCES budget_disclosures(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`procedures_id\` text(36) REFERENCES procedures(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`redirects_id\` text(36) REFERENCES redirects(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_notices_id_idx\` ON \`payload_locked_documents_rels\` (\`notices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_schedules_id_idx\` ON \`payload_locked_documents_rels\` (\`schedules_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_disclosures_id_idx\` ON \`payload_locked_documents_rels\` (\`disclosures_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_budget_disclosures_id_idx\` ON \`payload_locked_documents_rels\` (\`budget_disclosures_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_procedures_id_idx\` ON \`payload_locked_documents_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`attachments_kind_idx\`;`)
  await db.run(sql`DROP INDEX \`attachments_extraction_extraction_status_idx\`;`)
  await db.run(sql`DROP INDEX \`attachments_uploaded_sha256_idx\`;`)
  await db.run(sql`DROP INDEX \`attachments_sort_key_idx\`;`)
  await db.run(sql`DROP INDEX \`attachments_search_text_idx\`;`)
  await db.run(sql`DROP INDEX \`attachments_sizes_thumbnail_sizes_thumbnail_filename_idx\`;`)
  await db.run(sql`DROP INDEX \`attachments_sizes_card_sizes_card_filename_idx\`;`)
  await db.run(sql`DROP INDEX \`attachments_sizes_full_sizes_full_filename_idx\`;`)
  await db.run(sql`DROP INDEX \`_attachments_v_version_version_kind_idx\`;`)
  await db.run(sql`DROP INDEX \`_attachments_v_version_extraction_version_extraction_sta_idx\`;`)
  await db.run(sql`DROP INDEX \`_attachments_v_version_version_uploaded_sha256_idx\`;`)
  await db.run(sql`DROP INDEX \`_attachments_v_version_version_sort_key_idx\`;`)
  await db.run(sql`DROP INDEX \`_attachments_v_version_version_search_text_idx\`;`)
  await db.run(sql`DROP INDEX \`_attachments_v_version_sizes_thumbnail_version_sizes_thu_idx\`;`)
  await db.run(sql`DROP INDEX \`_attachments_v_version_sizes_card_version_sizes_card_fil_idx\`;`)
  await db.run(sql`DROP INDEX \`_attachments_v_version_sizes_full_version_sizes_full_fil_idx\`;`)
  await db.run(sql`DROP INDEX \`sections_sort_key_idx\`;`)
  await db.run(sql`DROP INDEX \`sections_search_text_idx\`;`)
  await db.run(sql`DROP INDEX \`tenant_slug_6_idx\`;`)
  await db.run(sql`DROP INDEX \`tenant_order_idx\`;`)
  await db.run(sql`DROP INDEX \`communes_domains_host_idx\`;`)
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
  await db.run(sql`DROP TABLE \`articles_texts\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_texts\`;`)
  await db.run(sql`DROP TABLE \`plans_legal_bases\`;`)
  await db.run(sql`DROP TABLE \`plans_implementation\`;`)
  await db.run(sql`DROP TABLE \`_plans_v_version_legal_bases\`;`)
  await db.run(sql`DROP TABLE \`_plans_v_version_implementation\`;`)
  await db.run(sql`DROP TABLE \`plan_tasks_updates\`;`)
  await db.run(sql`DROP TABLE \`_plan_tasks_v_version_updates\`;`)
  await db.run(sql`DROP TABLE \`documents_files\`;`)
  await db.run(sql`DROP TABLE \`documents_relations\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_version_files\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_version_relations\`;`)
  await db.run(sql`DROP TABLE \`notices\`;`)
  await db.run(sql`DROP TABLE \`notices_rels\`;`)
  await db.run(sql`DROP TABLE \`_notices_v\`;`)
  await db.run(sql`DROP TABLE \`_notices_v_rels\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages_rels\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_rels\`;`)
  await db.run(sql`DROP TABLE \`schedules\`;`)
  await db.run(sql`DROP TABLE \`disclosures_forms\`;`)
  await db.run(sql`DROP TABLE \`disclosures\`;`)
  await db.run(sql`DROP TABLE \`disclosures_rels\`;`)
  await db.run(sql`DROP TABLE \`_disclosures_v_version_forms\`;`)
  await db.run(sql`DROP TABLE \`_disclosures_v\`;`)
  await db.run(sql`DROP TABLE \`_disclosures_v_rels\`;`)
  await db.run(sql`DROP TABLE \`budget_disclosures\`;`)
  await db.run(sql`DROP TABLE \`_budget_disclosures_v\`;`)
  await db.run(sql`DROP TABLE \`procedures_steps\`;`)
  await db.run(sql`DROP TABLE \`procedures_channels\`;`)
  await db.run(sql`DROP TABLE \`procedures_dossier\`;`)
  await db.run(sql`DROP TABLE \`procedures_legal_bases\`;`)
  await db.run(sql`DROP TABLE \`procedures\`;`)
  await db.run(sql`DROP TABLE \`_procedures_v_version_steps\`;`)
  await db.run(sql`DROP TABLE \`_procedures_v_version_channels\`;`)
  await db.run(sql`DROP TABLE \`_procedures_v_version_dossier\`;`)
  await db.run(sql`DROP TABLE \`_procedures_v_version_legal_bases\`;`)
  await db.run(sql`DROP TABLE \`_procedures_v\`;`)
  await db.run(sql`DROP TABLE \`sections_texts\`;`)
  await db.run(sql`DROP TABLE \`sections_rels\`;`)
  await db.run(sql`DROP TABLE \`communes_channels\`;`)
  await db.run(sql`DROP TABLE \`communes_holidays\`;`)
  await db.run(sql`DROP TABLE \`communes_deadlines\`;`)
  await db.run(sql`DROP TABLE \`communes_not_applicable\`;`)
  await db.run(sql`DROP TABLE \`redirects\`;`)
  await db.run(sql`DROP TABLE \`redirects_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_articles\` (
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
  await db.run(sql`INSERT INTO \`__new_articles\`("id", "title", "summary", "body", "source_name", "source_url", "legacy_url", "legacy_host", "legacy_source_id", "legacy_imported_date_guess", "legacy_raw_html", "legacy_key", "legacy_text_key", "legacy_saved_hash", "section_id", "published_at", "unit_id", "slug", "tenant_id", "first_published_at", "created_by_id", "updated_by_id", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "summary", "body", "source_name", "source_url", "legacy_url", "legacy_host", "legacy_source_id", "legacy_imported_date_guess", "legacy_raw_html", "legacy_key", "legacy_text_key", "legacy_saved_hash", "section_id", "published_at", "unit_id", "slug", "tenant_id", "first_published_at", "created_by_id", "updated_by_id", "updated_at", "created_at", "deleted_at", "_status" FROM \`articles\`;`)
  await db.run(sql`DROP TABLE \`articles\`;`)
  await db.run(sql`ALTER TABLE \`__new_articles\` RENAME TO \`articles\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
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
  await db.run(sql`CREATE TABLE \`__new__articles_v\` (
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
  await db.run(sql`INSERT INTO \`__new__articles_v\`("id", "parent_id", "version_title", "version_summary", "version_body", "version_source_name", "version_source_url", "version_legacy_url", "version_legacy_host", "version_legacy_source_id", "version_legacy_imported_date_guess", "version_legacy_raw_html", "version_legacy_key", "version_legacy_text_key", "version_legacy_saved_hash", "version_section_id", "version_published_at", "version_unit_id", "version_slug", "version_tenant_id", "version_first_published_at", "version_created_by_id", "version_updated_by_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_title", "version_summary", "version_body", "version_source_name", "version_source_url", "version_legacy_url", "version_legacy_host", "version_legacy_source_id", "version_legacy_imported_date_guess", "version_legacy_raw_html", "version_legacy_key", "version_legacy_text_key", "version_legacy_saved_hash", "version_section_id", "version_published_at", "version_unit_id", "version_slug", "version_tenant_id", "version_first_published_at", "version_created_by_id", "version_updated_by_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest" FROM \`_articles_v\`;`)
  await db.run(sql`DROP TABLE \`_articles_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__articles_v\` RENAME TO \`_articles_v\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_plans\` (
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
  await db.run(sql`INSERT INTO \`__new_plans\`("id", "title", "plan_year", "unit_id", "document_id", "legacy_url", "legacy_host", "legacy_source_id", "legacy_imported_date_guess", "legacy_raw_html", "legacy_key", "legacy_text_key", "legacy_saved_hash", "slug", "tenant_id", "first_published_at", "created_by_id", "updated_by_id", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "plan_year", "unit_id", "document_id", "legacy_url", "legacy_host", "legacy_source_id", "legacy_imported_date_guess", "legacy_raw_html", "legacy_key", "legacy_text_key", "legacy_saved_hash", "slug", "tenant_id", "first_published_at", "created_by_id", "updated_by_id", "updated_at", "created_at", "deleted_at", "_status" FROM \`plans\`;`)
  await db.run(sql`DROP TABLE \`plans\`;`)
  await db.run(sql`ALTER TABLE \`__new_plans\` RENAME TO \`plans\`;`)
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
  await db.run(sql`CREATE TABLE \`__new__plans_v\` (
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
  await db.run(sql`INSERT INTO \`__new__plans_v\`("id", "parent_id", "version_title", "version_plan_year", "version_unit_id", "version_document_id", "version_legacy_url", "version_legacy_host", "version_legacy_source_id", "version_legacy_imported_date_guess", "version_legacy_raw_html", "version_legacy_key", "version_legacy_text_key", "version_legacy_saved_hash", "version_slug", "version_tenant_id", "version_first_published_at", "version_created_by_id", "version_updated_by_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_title", "version_plan_year", "version_unit_id", "version_document_id", "version_legacy_url", "version_legacy_host", "version_legacy_source_id", "version_legacy_imported_date_guess", "version_legacy_raw_html", "version_legacy_key", "version_legacy_text_key", "version_legacy_saved_hash", "version_slug", "version_tenant_id", "version_first_published_at", "version_created_by_id", "version_updated_by_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest" FROM \`_plans_v\`;`)
  await db.run(sql`DROP TABLE \`_plans_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__plans_v\` RENAME TO \`_plans_v\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_plan_tasks\` (
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
  await db.run(sql`INSERT INTO \`__new_plan_tasks\`("id", "plan_id", "title", "lead_unit_id", "output", "period_text", "start_date", "due_date", "recurrence", "status", "order", "tenant_id", "first_published_at", "created_by_id", "updated_by_id", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "plan_id", "title", "lead_unit_id", "output", "period_text", "start_date", "due_date", "recurrence", "status", "order", "tenant_id", "first_published_at", "created_by_id", "updated_by_id", "updated_at", "created_at", "deleted_at", "_status" FROM \`plan_tasks\`;`)
  await db.run(sql`DROP TABLE \`plan_tasks\`;`)
  await db.run(sql`ALTER TABLE \`__new_plan_tasks\` RENAME TO \`plan_tasks\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_plan_tasks_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`units_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`plan_tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_plan_tasks_rels\`("id", "order", "parent_id", "path", "units_id") SELECT "id", "order", "parent_id", "path", "units_id" FROM \`plan_tasks_rels\`;`)
  await db.run(sql`DROP TABLE \`plan_tasks_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_plan_tasks_rels\` RENAME TO \`plan_tasks_rels\`;`)
  await db.run(sql`CREATE INDEX \`plan_tasks_rels_order_idx\` ON \`plan_tasks_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`plan_tasks_rels_parent_idx\` ON \`plan_tasks_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`plan_tasks_rels_path_idx\` ON \`plan_tasks_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`plan_tasks_rels_units_id_idx\` ON \`plan_tasks_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__plan_tasks_v\` (
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
  await db.run(sql`INSERT INTO \`__new__plan_tasks_v\`("id", "parent_id", "version_plan_id", "version_title", "version_lead_unit_id", "version_output", "version_period_text", "version_start_date", "version_due_date", "version_recurrence", "version_status", "version_order", "version_tenant_id", "version_first_published_at", "version_created_by_id", "version_updated_by_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_plan_id", "version_title", "version_lead_unit_id", "version_output", "version_period_text", "version_start_date", "version_due_date", "version_recurrence", "version_status", "version_order", "version_tenant_id", "version_first_published_at", "version_created_by_id", "version_updated_by_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest" FROM \`_plan_tasks_v\`;`)
  await db.run(sql`DROP TABLE \`_plan_tasks_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__plan_tasks_v\` RENAME TO \`_plan_tasks_v\`;`)
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
  await db.run(sql`CREATE TABLE \`__new__plan_tasks_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`units_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_plan_tasks_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__plan_tasks_v_rels\`("id", "order", "parent_id", "path", "units_id") SELECT "id", "order", "parent_id", "path", "units_id" FROM \`_plan_tasks_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_plan_tasks_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__plan_tasks_v_rels\` RENAME TO \`_plan_tasks_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_plan_tasks_v_rels_order_idx\` ON \`_plan_tasks_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_plan_tasks_v_rels_parent_idx\` ON \`_plan_tasks_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_plan_tasks_v_rels_path_idx\` ON \`_plan_tasks_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_plan_tasks_v_rels_units_id_idx\` ON \`_plan_tasks_v_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_documents\` (
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
  await db.run(sql`INSERT INTO \`__new_documents\`("id", "raw_number", "type_code", "subject", "organ_id", "organ_name_at_issue", "issued_date", "signer_signing_mode", "signer_position", "signer_full_name", "tenant_id", "first_published_at", "created_by_id", "updated_by_id", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "raw_number", "type_code", "subject", "organ_id", "organ_name_at_issue", "issued_date", "signer_signing_mode", "signer_position", "signer_full_name", "tenant_id", "first_published_at", "created_by_id", "updated_by_id", "updated_at", "created_at", "deleted_at", "_status" FROM \`documents\`;`)
  await db.run(sql`DROP TABLE \`documents\`;`)
  await db.run(sql`ALTER TABLE \`__new_documents\` RENAME TO \`documents\`;`)
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
  await db.run(sql`CREATE TABLE \`__new__documents_v\` (
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
  await db.run(sql`INSERT INTO \`__new__documents_v\`("id", "parent_id", "version_raw_number", "version_type_code", "version_subject", "version_organ_id", "version_organ_name_at_issue", "version_issued_date", "version_signer_signing_mode", "version_signer_position", "version_signer_full_name", "version_tenant_id", "version_first_published_at", "version_created_by_id", "version_updated_by_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_raw_number", "version_type_code", "version_subject", "version_organ_id", "version_organ_name_at_issue", "version_issued_date", "version_signer_signing_mode", "version_signer_position", "version_signer_full_name", "version_tenant_id", "version_first_published_at", "version_created_by_id", "version_updated_by_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest" FROM \`_documents_v\`;`)
  await db.run(sql`DROP TABLE \`_documents_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__documents_v\` RENAME TO \`_documents_v\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_units\` (
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
  await db.run(sql`INSERT INTO \`__new_units\`("id", "name", "short_name", "kind", "parent_id", "functions", "order", "tenant_id", "created_by_id", "updated_by_id", "updated_at", "created_at") SELECT "id", "name", "short_name", "kind", "parent_id", "functions", "order", "tenant_id", "created_by_id", "updated_by_id", "updated_at", "created_at" FROM \`units\`;`)
  await db.run(sql`DROP TABLE \`units\`;`)
  await db.run(sql`ALTER TABLE \`__new_units\` RENAME TO \`units\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_people\` (
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
  await db.run(sql`INSERT INTO \`__new_people\`("id", "full_name", "position", "unit_id", "is_leader", "duties", "work_email", "work_phone", "order", "tenant_id", "created_by_id", "updated_by_id", "updated_at", "created_at") SELECT "id", "full_name", "position", "unit_id", "is_leader", "duties", "work_email", "work_phone", "order", "tenant_id", "created_by_id", "updated_by_id", "updated_at", "created_at" FROM \`people\`;`)
  await db.run(sql`DROP TABLE \`people\`;`)
  await db.run(sql`ALTER TABLE \`__new_people\` RENAME TO \`people\`;`)
  await db.run(sql`CREATE INDEX \`people_full_name_idx\` ON \`people\` (\`full_name\`);`)
  await db.run(sql`CREATE INDEX \`people_unit_idx\` ON \`people\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`people_order_idx\` ON \`people\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`people_tenant_idx\` ON \`people\` (\`tenant_id\`);`)
  await db.run(sql`CREATE INDEX \`people_created_by_idx\` ON \`people\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`people_updated_by_idx\` ON \`people\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`people_updated_at_idx\` ON \`people\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`people_created_at_idx\` ON \`people\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_communes\` (
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
  await db.run(sql`INSERT INTO \`__new_communes\`("id", "name", "slug", "kind", "status", "admin_code", "province", "valid_from", "valid_to", "legal_basis", "successor_id", "address", "phone", "email", "updated_at", "created_at") SELECT "id", "name", "slug", "kind", "status", "admin_code", "province", "valid_from", "valid_to", "legal_basis", "successor_id", "address", "phone", "email", "updated_at", "created_at" FROM \`communes\`;`)
  await db.run(sql`DROP TABLE \`communes\`;`)
  await db.run(sql`ALTER TABLE \`__new_communes\` RENAME TO \`communes\`;`)
  await db.run(sql`CREATE INDEX \`communes_name_idx\` ON \`communes\` (\`name\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`communes_slug_idx\` ON \`communes\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`communes_valid_from_idx\` ON \`communes\` (\`valid_from\`);`)
  await db.run(sql`CREATE INDEX \`communes_valid_to_idx\` ON \`communes\` (\`valid_to\`);`)
  await db.run(sql`CREATE INDEX \`communes_successor_idx\` ON \`communes\` (\`successor_id\`);`)
  await db.run(sql`CREATE INDEX \`communes_updated_at_idx\` ON \`communes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`communes_created_at_idx\` ON \`communes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "articles_id", "plans_id", "plan_tasks_id", "documents_id", "attachments_id", "sections_id", "units_id", "people_id", "communes_id", "users_id", "import_runs_id") SELECT "id", "order", "parent_id", "path", "articles_id", "plans_id", "plan_tasks_id", "documents_id", "attachments_id", "sections_id", "units_id", "people_id", "communes_id", "users_id", "import_runs_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`warnings\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`alt\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`decorative\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`summary\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`kind\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`pages\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`has_text_layer\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`extraction_status\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`extraction_reason\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`extraction_is_cut\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`entries\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`text\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`charset\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`uploaded_sha256\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`sort_key\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`focal_x\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`focal_y\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`sizes_thumbnail_url\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`sizes_thumbnail_width\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`sizes_thumbnail_height\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`sizes_thumbnail_mime_type\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`sizes_thumbnail_filesize\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`sizes_thumbnail_filename\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`sizes_card_url\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`sizes_card_width\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`sizes_card_height\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`sizes_card_mime_type\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`sizes_card_filesize\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`sizes_card_filename\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`sizes_full_url\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`sizes_full_width\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`sizes_full_height\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`sizes_full_mime_type\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`sizes_full_filesize\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`sizes_full_filename\`;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` DROP COLUMN \`version_warnings\`;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` DROP COLUMN \`version_alt\`;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` DROP COLUMN \`version_decorative\`;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` DROP COLUMN \`version_summary\`;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` DROP COLUMN \`version_kind\`;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` DROP COLUMN \`version_pages\`;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` DROP COLUMN \`version_has_text_layer\`;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` DROP COLUMN \`version_extraction_status\`;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` DROP COLUMN \`version_extraction_reason\`;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` DROP COLUMN \`version_extraction_is_cut\`;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` DROP COLUMN \`version_entries\`;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` DROP COLUMN \`version_text\`;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` DROP COLUMN \`version_charset\`;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` DROP COLUMN \`version_uploaded_sha256\`;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` DROP COLUMN \`version_sort_key\`;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` DROP COLUMN \`version_search_text\`;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` DROP COLUMN \`version_focal_x\`;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` DROP COLUMN \`version_focal_y\`;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` DROP COLUMN \`version_sizes_thumbnail_url\`;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` DROP COLUMN \`version_sizes_thumbnail_width\`;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` DROP COLUMN \`version_sizes_thumbnail_height\`;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` DROP COLUMN \`version_sizes_thumbnail_mime_type\`;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` DROP COLUMN \`version_sizes_thumbnail_filesize\`;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` DROP COLUMN \`version_sizes_thumbnail_filename\`;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` DROP COLUMN \`version_sizes_card_url\`;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` DROP COLUMN \`version_sizes_card_width\`;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` DROP COLUMN \`version_sizes_card_height\`;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` DROP COLUMN \`version_sizes_card_mime_type\`;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` DROP COLUMN \`version_sizes_card_filesize\`;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` DROP COLUMN \`version_sizes_card_filename\`;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` DROP COLUMN \`version_sizes_full_url\`;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` DROP COLUMN \`version_sizes_full_width\`;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` DROP COLUMN \`version_sizes_full_height\`;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` DROP COLUMN \`version_sizes_full_mime_type\`;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` DROP COLUMN \`version_sizes_full_filesize\`;`)
  await db.run(sql`ALTER TABLE \`_attachments_v\` DROP COLUMN \`version_sizes_full_filename\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`tenant_slug_2_idx\` ON \`sections\` (\`tenant_id\`,\`slug\`);`)
  await db.run(sql`ALTER TABLE \`sections\` DROP COLUMN \`rss\`;`)
  await db.run(sql`ALTER TABLE \`sections\` DROP COLUMN \`default_type\`;`)
  await db.run(sql`ALTER TABLE \`sections\` DROP COLUMN \`sort_key\`;`)
  await db.run(sql`ALTER TABLE \`sections\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`communes_domains\` DROP COLUMN \`redirect_mode\`;`)
}
