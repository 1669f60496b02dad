import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'

import { OperatorError } from '../../config/operatorError.ts'

export type Sources = { files: string[]; folder: string }

/**
 * The pages to import: one file, or every .html, .htm and .txt below a folder, in a stable order.
 * @throws OperatorError naming the path when there is nothing to read
 */
export async function listSources(target: string): Promise<Sources> {
  const stats = await stat(target).catch(() => null)
  if (!stats) {
    throw new OperatorError(target, {
      en: 'there is no such file or folder.',
      vi: 'không có tệp hoặc thư mục này.',
    })
  }
  const full = path.resolve(target)
  if (stats.isFile()) return { files: [full], folder: path.dirname(full) }
  const entries = await readdir(full, { recursive: true, withFileTypes: true }).catch(() => null)
  if (!entries) {
    throw new OperatorError(target, {
      en: 'is neither a file nor a folder that can be read.',
      vi: 'không phải là tệp hoặc thư mục đọc được.',
    })
  }
  const files = entries
    .filter((entry) => entry.isFile() && /\.(?:html?|txt)$/i.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
  if (files.length === 0) {
    throw new OperatorError(target, {
      en: 'there is no .html or .txt file in this folder.',
      vi: 'thư mục này không có tệp .html hoặc .txt nào.',
    })
  }
  return { files, folder: full }
}
