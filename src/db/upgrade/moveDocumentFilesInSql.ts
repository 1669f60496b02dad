import type { MigrateUpArgs } from '@payloadcms/db-sqlite'

/**
 * The attachments of older documents and of their versions become their files, in their order.
 * Called by the migration that drops their tables, before it does, in its transaction. Nobody has
 * said which copy a file is, nor checked its signature.
 */
export async function moveDocumentFilesInSql(db: MigrateUpArgs['db']): Promise<void> {
  await db.run(`
    INSERT INTO documents_files (_order, _parent_id, id, file_id, kind, digital_signature)
    SELECT row_number() OVER (PARTITION BY parent_id ORDER BY "order", id), parent_id,
      lower(hex(randomblob(12))), attachments_id, 'original', 'chua_kiem_tra'
    FROM documents_rels WHERE path = 'attachments' AND attachments_id IS NOT NULL`)
  await db.run(`
    INSERT INTO _documents_v_version_files
      (_order, _parent_id, id, file_id, kind, digital_signature, _uuid)
    SELECT row_number() OVER (PARTITION BY parent_id ORDER BY "order", id), parent_id,
      lower(hex(randomblob(16))), attachments_id, 'original', 'chua_kiem_tra',
      lower(hex(randomblob(12)))
    FROM _documents_v_rels WHERE path = 'version.attachments' AND attachments_id IS NOT NULL`)
}
