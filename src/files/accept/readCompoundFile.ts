import { RefusedFile } from './RefusedFile.ts'

/** One stream or folder of an OLE compound file. */
export type CompoundEntry = { classId: string; name: string; size: number; startSector: number }
/** `read` gives a stream whole; one that breaks off, as far as it goes. */
export type CompoundFile = { entries: CompoundEntry[]; read: (entry: CompoundEntry) => Buffer }

const endOfChain = 0xfffffffa
const entryBytes = 128
const maxEntries = 20_000
/** Shorter streams lie in a file inside the file, which is the stream of the first entry. */
const shortStreamBytes = 4096
const shortSectorBytes = 64

/**
 * The directory of an OLE compound file (doc, xls, ppt, locked Office files), after [MS-CFB]
 * §2.2–2.6. Sectors that lie outside the file or lead in a circle count as damage.
 * @throws RefusedFile
 */
export function readCompoundFile(bytes: Buffer): CompoundFile {
  if (bytes.length < 1024 || bytes.readUInt32LE(56) !== shortStreamBytes)
    throw new RefusedFile('CP_FILE_BROKEN')
  const sectorBytes = bytes.readUInt16LE(30) === 12 ? 4096 : 512
  const sector = (index: number): Buffer => {
    const start = (index + 1) * sectorBytes
    if (start + entryBytes > bytes.length) throw new RefusedFile('CP_FILE_BROKEN')
    return bytes.subarray(start, start + sectorBytes)
  }
  const table = allocationTable(bytes, sector, sectorBytes)
  const stream = (start: number, size: number) => joined(chain(start, table), sector, size)
  const entries: CompoundEntry[] = []
  for (const index of chain(bytes.readUInt32LE(48), table)) {
    entries.push(...entriesIn(sector(index)))
    if (entries.length > maxEntries) throw new RefusedFile('CP_FILE_BROKEN')
  }
  let shortOnes: undefined | { all: Buffer; next: Map<number, number> }
  const readShort = (start: number, size: number) => {
    const [root] = entries
    const { all, next } = (shortOnes ??= {
      all: root ? stream(root.startSector, root.size) : Buffer.alloc(0),
      next: numbered(stream(bytes.readUInt32LE(60), bytes.length)),
    })
    const part = (index: number) =>
      all.subarray(index * shortSectorBytes, (index + 1) * shortSectorBytes)
    return joined(chain(start, next), part, size)
  }
  const read = ({ size, startSector }: CompoundEntry) =>
    size < shortStreamBytes ? readShort(startSector, size) : stream(startSector, size)
  return { entries, read }
}

function numbered(list: Buffer): Map<number, number> {
  const found = new Map<number, number>()
  for (let at = 0; at + 4 <= list.length; at += 4) found.set(at / 4, list.readUInt32LE(at))
  return found
}

function joined(
  chained: Iterable<number>,
  sector: (index: number) => Buffer,
  size: number,
): Buffer {
  const parts: Buffer[] = []
  let length = 0
  for (const index of chained) {
    const part = sector(index)
    parts.push(part)
    length += part.length
    if (length >= size || part.length === 0) break
  }
  return Buffer.concat(parts).subarray(0, size)
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

function entriesIn(sector: Buffer): CompoundEntry[] {
  const found: CompoundEntry[] = []
  for (let at = 0; at + entryBytes <= sector.length; at += entryBytes) {
    const entry = directoryEntry(sector.subarray(at, at + entryBytes))
    if (entry) found.push(entry)
  }
  return found
}

function directoryEntry(raw: Buffer): CompoundEntry | null {
  const nameBytes = Math.min(raw.readUInt16LE(64), 64)
  if (raw[66] === 0 || nameBytes < 2) return null
  return {
    classId: raw.toString('hex', 80, 96),
    name: raw.subarray(0, nameBytes - 2).toString('utf16le'),
    size: raw.readUInt32LE(120),
    startSector: raw.readUInt32LE(116),
  }
}
