import path from 'node:path'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'

import { toNfc } from '../../domain/vietnamese/index.ts'
import { RefusedFile } from './RefusedFile.ts'

/** One file in an archive: its path there and its unpacked size in bytes, as the archive says. */
export type ZipEntry = { name: string; size: number }

/** An archive that is open: `read` unpacks the beginning of an entry, never more than asked for. */
export type OpenZip = {
  entries: ZipEntry[]
  read: (name: string, maxBytes: number) => Promise<Buffer>
}

const maxEntries = 2000

/**
 * Lists an archive without unpacking it. Names that lead out of a folder count as damage.
 * @throws RefusedFile when it is damaged, locked with a password, has too many entries or two of
 *   one name
 */
export async function readZip(bytes: Buffer): Promise<OpenZip> {
  const found: Entry[] = []
  const zip = await opened(bytes)
  if (zip.entryCount > maxEntries) {
    const values = { found: String(zip.entryCount), max: `${maxEntries}` }
    throw new RefusedFile('CP_FILE_ARCHIVE_TOO_LARGE', values)
  }
  try {
    for await (const entry of zip.eachEntry()) found.push(entry)
  } catch {
    throw new RefusedFile('CP_FILE_BROKEN')
  }
  if (found.length === 0) throw new RefusedFile('CP_FILE_EMPTY')
  if (found.some((entry) => entry.isEncrypted())) throw new RefusedFile('CP_FILE_ENCRYPTED')
  refuseSameNames(found)
  return {
    entries: found.map((entry) => ({ name: entry.fileName, size: entry.uncompressedSize })),
    read: (name, maxBytes) => {
      const entry = found.find((one) => one.fileName === name)
      return entry ? beginning(zip, entry, maxBytes) : Promise.resolve(Buffer.alloc(0))
    },
  }
}

/** Programs differ in which one of two they open, so that nobody would know what was checked. */
function refuseSameNames(found: Entry[]): void {
  const folders = new Map<string, boolean>()
  for (const { fileName } of found) {
    const isFolder = fileName.endsWith('/')
    const name = toNfc(path.posix.normalize(fileName)).toLowerCase().replace(/\/$/, '')
    const isAgain = folders.has(name) && !(isFolder && folders.get(name))
    if (isAgain) throw new RefusedFile('CP_FILE_SAME_NAMES', { entry: fileName })
    folders.set(name, isFolder)
  }
}

async function opened(bytes: Buffer): Promise<ZipFile> {
  try {
    return await fromBufferPromise(bytes, { autoClose: false, strictFileNames: false })
  } catch {
    throw new RefusedFile('CP_FILE_BROKEN')
  }
}

async function beginning(zip: ZipFile, entry: Entry, maxBytes: number): Promise<Buffer> {
  const parts: Buffer[] = []
  let size = 0
  try {
    for await (const part of await zip.openReadStreamPromise(entry)) {
      parts.push(part as Buffer)
      size += (part as Buffer).length
      if (size >= maxBytes) break
    }
  } catch {
    throw new RefusedFile('CP_FILE_BROKEN')
  }
  return Buffer.concat(parts).subarray(0, maxBytes)
}
