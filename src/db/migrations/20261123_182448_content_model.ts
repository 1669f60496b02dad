import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
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
  await db.run(sql`DROP TABLE \`documents_rels\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_rels\`;`)
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
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
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
  await db.run(sql`DROP TABLE \`documents_files\`;`)
  await db.run(sql`DROP TABLE \`documents_relations\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_version_files\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_version_relations\`;`)
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
  await db.run(sql`DROP INDEX \`attachments_kind_idx\`;`)
  await db.run(sql`DROP INDEX \`attachments_extraction_extraction_status_idx\`;`)
  await db.run(sql`DROP INDEX \`attachments_uploaded_sha256_idx\`;`)
  await db.run(sql`DROP INDEX \`attachments_sort_key_idx\`;`)
  await db.run(sql`DROP INDEX \`attachments_search_text_idx\`;`)
  await db.run(sql`DROP INDEX \`attachments_sizes_thumbnail_sizes_thumbnail_filename_idx\`;`)
  await db.run(sql`DROP INDEX \`attachments_sizes_card_sizes_card_filename_idx\`;`)
  await db.run(sql`DROP INDEX \`attachments_sizes_full_sizes_full_filename_idx\`;`)
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
  await db.run(sql`DROP INDEX \`_attachments_v_version_version_kind_idx\`;`)
  await db.run(sql`DROP INDEX \`_attachments_v_version_extraction_version_extraction_sta_idx\`;`)
  await db.run(sql`DROP INDEX \`_attachments_v_version_version_uploaded_sha256_idx\`;`)
  await db.run(sql`DROP INDEX \`_attachments_v_version_version_sort_key_idx\`;`)
  await db.run(sql`DROP INDEX \`_attachments_v_version_version_search_text_idx\`;`)
  await db.run(sql`DROP INDEX \`_attachments_v_version_sizes_thumbnail_version_sizes_thu_idx\`;`)
  await db.run(sql`DROP INDEX \`_attachments_v_version_sizes_card_version_sizes_card_fil_idx\`;`)
  await db.run(sql`DROP INDEX \`_attachments_v_version_sizes_full_version_sizes_full_fil_idx\`;`)
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
}
