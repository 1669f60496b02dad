const sectorBytes = 512
const shortSectorBytes = 64
const shortestBytes = 4096
const free = 0xffffffff
const last = 0xfffffffe

type Options = {
  /** Of the whole file: what program it belongs to. */
  classId?: string
  /** Streams that lie in the file inside the file, as short as they are. */
  short?: Record<string, Buffer>
}

/** An OLE compound file with these streams; each is 4 096 bytes or more and begins as given. */
export function makeCompoundFile(
  streams: Record<string, Buffer>,
  { classId = '', short = {} }: Options = {},
): Buffer {
  const names = [...Object.keys(streams), ...Object.keys(short)]
  const folder = Buffer.alloc(sectors((1 + names.length) * 128) * sectorBytes)
  const table: number[] = [0xfffffffd]
  const contents: Buffer[] = []
  const store = (content: Buffer): number => {
    if (content.length === 0) return last
    const first = table.length
    const count = sectors(content.length)
    for (let part = 1; part <= count; part += 1) table.push(part === count ? last : first + part)
    contents.push(padded(content, count * sectorBytes))
    return first
  }
  store(folder)
  const entry = (index: number, name: string, type: number, start: number, size: number) => {
    const raw = folder.subarray(index * 128, index * 128 + 128)
    raw.write(name, 'utf16le')
    raw.writeUInt16LE((name.length + 1) * 2, 64)
    raw[66] = type
    raw.writeUInt32LE(start, 116)
    raw.writeUInt32LE(size, 120)
    return raw
  }
  for (const [index, name] of names.entries()) {
    const content = streams[name]
    if (!content) continue
    const whole = padded(content, Math.max(shortestBytes, content.length))
    entry(index + 1, name, 2, store(whole), whole.length)
  }
  const { all, next, starts } = packed(Object.values(short))
  for (const [order, start] of starts.entries()) {
    const index = 1 + Object.keys(streams).length + order
    entry(index, names[index - 1] ?? '', 2, start, Object.values(short)[order]?.length ?? 0)
  }
  entry(0, 'Root Entry', 5, store(all), all.length).write(classId, 80, 'hex')
  // The folder was stored before it was filled in.
  contents[0] = folder
  const shortTable = store(listOf(next))
  return Buffer.concat([header(shortTable), sectorOf(table), ...contents])
}

/** Short streams one after the other, and which part of them follows which. */
function packed(streams: Buffer[]): { all: Buffer; next: number[]; starts: number[] } {
  const next: number[] = []
  const starts: number[] = []
  const parts = streams.map((stream) => {
    const count = Math.ceil(stream.length / shortSectorBytes)
    const first = next.length
    starts.push(first)
    for (let part = 1; part <= count; part += 1) next.push(part === count ? last : first + part)
    return padded(stream, count * shortSectorBytes)
  })
  return { all: Buffer.concat(parts), next, starts }
}

const sectors = (bytes: number) => Math.ceil(bytes / sectorBytes)
const padded = (content: Buffer, size: number) => Buffer.concat([content], size)

function header(shortTable: number): Buffer {
  const bytes = Buffer.alloc(sectorBytes)
  bytes.write('d0cf11e0a1b11ae1', 'hex')
  bytes.writeUInt16LE(9, 30)
  bytes.writeUInt32LE(1, 44)
  bytes.writeUInt32LE(1, 48)
  bytes.writeUInt32LE(shortestBytes, 56)
  bytes.writeUInt32LE(shortTable, 60)
  bytes.writeUInt32LE(last, 68)
  for (let at = 76; at < sectorBytes; at += 4) bytes.writeUInt32LE(at === 76 ? 0 : free, at)
  return bytes
}

function sectorOf(table: number[]): Buffer {
  return Buffer.concat([listOf(table), Buffer.alloc(sectorBytes, 0xff)], sectorBytes)
}

function listOf(numbers: number[]): Buffer {
  const bytes = Buffer.alloc(numbers.length * 4)
  for (const [index, number] of numbers.entries()) bytes.writeUInt32LE(number, index * 4)
  return bytes
}
