/** What has to be moved out of a table before the generated migration drops it (src/db/upgrade). */
const moves = [{ name: 'moveDocumentFilesInSql', table: 'documents_rels' }]

const end = '\nexport async function down('

/**
 * Makes a generated migration call a step written by hand before it drops the table whose rows the
 * step moves. Only its `up`, and once.
 */
export function moveBeforeDrop(migration: string): string {
  return moves.reduce((source, { name, table }) => {
    const drop = `  await db.run(sql\`DROP TABLE \\\`${table}\\\`;\`)`
    const at = source.indexOf(drop)
    if (at === -1 || at > source.indexOf(end) || source.includes(`${name}(db)`)) return source
    const moved = `${source.slice(0, at)}  await ${name}(db)\n${source.slice(at)}`
    const firstImport = /^import .*\n/m
    return moved.replace(firstImport, `$&\nimport { ${name} } from '../upgrade/${name}.ts'\n`)
  }, migration)
}
