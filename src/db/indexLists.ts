import type { SQLiteSchemaHook } from '@payloadcms/db-sqlite'
import { index } from '@payloadcms/db-sqlite/drizzle/sqlite-core'

/** Of files and their versions: what shows them is asked for in every list (src/access/fileAccess). */
const asked = ['attachments_texts', '_attachments_v_texts']

/**
 * Payload keeps lists of words in a table of their own and indexes it by the place in the list, not by
 * whose list it is: SQLite would read the whole table to answer for a row.
 */
export const indexLists: SQLiteSchemaHook = ({ extendTable, schema }) => {
  for (const name of asked) {
    const table = schema.tables[name]
    if (!table) continue
    const whose = index(`${name}_parent_path_text_idx`)
    extendTable({
      extraConfig: ({ parent, path, text }) => ({ whose: whose.on(parent, path, text) }),
      table,
    })
  }
  return schema
}
