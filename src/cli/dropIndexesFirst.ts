const run = '  await db.run(sql`'

/**
 * Puts the `DROP INDEX` statements of a generated migration before all others. Payload numbers
 * indexes over the same fields in the order of the collections (`tenant_slug_2_idx`), so a new
 * collection takes over the name of an old one's index before that index has left it.
 */
export function dropIndexesFirst(migration: string): string {
  return migration.replace(
    /(Promise<void> \{\n)([\s\S]*?)(\n\}(?:\n|$))/g,
    (_, open: string, body: string, close: string) => {
      const statements = body.split(/\n(?= {2}await db\.run\()/)
      const isDrop = (statement: string) => statement.startsWith(`${run}DROP INDEX`)
      const drops = statements.filter(isDrop)
      const others = statements.filter((statement) => !isDrop(statement))
      return `${open}${[...drops, ...others].join('\n')}${close}`
    },
  )
}
