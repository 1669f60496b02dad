import { RefusedFile } from './RefusedFile.ts'

/** One stream or folder of an OLE compound file. */
export type CompoundEntry = { name: string; size: number; startSector: number }
export type CompoundFile = {
  beginningOf: (entry: CompoundEntry) => Buffer
  entries: CompoundEntry[]
}

const endOfChain = 0xfffffffa
const entryBytes = 128
const maxEntries = 20_000
/** Shorter streams lie in a file inside the file. */
const shortStreamBytes = 4096

/**
 * The directory of an OLE compound file (doc, xls, ppt, locked Office files), after [MS-CFB]
 * §2.2–2.6. Sectors that lie outside the file or lead in a circle count as damage.
 * @throws RefusedFile
 */
export function readCompoundFile(bytes: Buffer): CompoundFile {
  if (bytes.length < 1024) throw new RefusedFile('CP_FILE_BROKEN')
  const sectorBytes = bytes.readUInt16LE(30) === 12 ? 4096 : 512
  const sector = (index: number): Buffer => {
    const start = (index + 1) * sectorBytes
    if (start + entryBytes > bytes.length) throw new RefusedFile('CP_FILE_BROKEN')
    return bytes.subarray(start, start + sectorBytes)
  }
  const table = allocationTable(bytes, sector, sectorBytes)
  const entries: CompoundEntry[] = []
  for (const index of chain(bytes.readUInt32LE(48), table)) {
    const part = sector(index)
    for (let at = 0; at + entryBytes <= part.length; at += entryBytes) {
      const entry = directoryEntry(part.subarray(at, at + entryBytes))
      if (entry) entries.push(entry)
    }
    if (entries.length > maxEntries) throw new RefusedFile('CP_FILE_BROKEN')
  }
  return {
    beginningOf: ({ size, startSector }) =>
      size < shortStreamBytes ? Buffer.alloc(0) : sector(startSector),
    entries,
  }
}

/** Which sector follows which: the first 109 parts are named in the header, the rest in a chain. */
function allocationTable(
  bytes: Buffer,
  sector: (index: number) => Buffer,
  sectorBytes: number,
): Map<number, number> {
  const parts: number[] = []
  for (let at = 76; at < 512; at += 4) parts.push(bytes.readUInt32LE(at))
  const seen = new Set<number>()
  let next = bytes.readUInt32LE(68)
  while (next < endOfChain && !seen.has(next)) {
    seen.add(next)
    const list = sector(next)
    for (let at = 0; at + 8 <= list.length; at += 4) parts.push(list.readUInt32LE(at))
    next = list.readUInt32LE(list.length - 4)
  }
  const table = new Map<number, number>()
  const perSector = sectorBytes / 4
  // No more parts than this file has sectors for: a short file cannot make a long table.
  const needed = Math.ceil(bytes.length / sectorBytes / perSector)
  const used = parts.filter((index) => index < endOfChain).slice(0, needed)
  for (const [order, part] of used.entries()) {
    const list = sector(part)
    for (let at = 0; at + 4 <= list.length; at += 4) {
      table.set(order * perSector + at / 4, list.readUInt32LE(at))
    }
  }
  return table
}

function* chain(start: number, table: Map<number, number>): Generator<number> {
  const seen = new Set<number>()
  for (let index = start; index < endOfChain; index = table.get(index) ?? endOfChain) {
    if (seen.has(index)) throw new RefusedFile('CP_FILE_BROKEN')
    seen.add(index)
    yield index
  }
}

function directoryEntry(raw: Buffer): CompoundEntry | null {
  const nameBytes = Math.min(raw.readUInt16LE(64), 64)
  if (raw[66] === 0 || nameBytes < 2) return null
  return {
    name: raw.subarray(0, nameBytes - 2).toString('utf16le'),
    size: raw.readUInt32LE(120),
    startSector: raw.readUInt32LE(116),
  }
}
