const sectorBytes = 512
const streamSectors = 8
const free = 0xffffffff
const last = 0xfffffffe

/** An OLE compound file with these streams; each is 4 096 bytes that begin as given. */
export function makeCompoundFile(streams: Record<string, Buffer>): Buffer {
  const names = ['Root Entry', ...Object.keys(streams)]
  const folderSectors = Math.ceil(names.length / 4)
  const table: number[] = [0xfffffffd]
  for (let sector = 1; sector <= folderSectors; sector += 1) {
    table.push(sector === folderSectors ? last : sector + 1)
  }
  const folder = Buffer.alloc(folderSectors * sectorBytes)
  const contents: Buffer[] = []
  for (const [index, name] of names.entries()) {
    const entry = folder.subarray(index * 128, index * 128 + 128)
    entry.write(name, 'utf16le')
    entry.writeUInt16LE((name.length + 1) * 2, 64)
    entry[66] = index === 0 ? 5 : 2
    const stream = streams[name]
    if (!stream) continue
    entry.writeUInt32LE(table.length, 116)
    entry.writeUInt32LE(streamSectors * sectorBytes, 120)
    for (let part = 1; part <= streamSectors; part += 1) {
      table.push(part === streamSectors ? last : table.length + 1)
    }
    const content = Buffer.alloc(streamSectors * sectorBytes)
    stream.copy(content)
    contents.push(content)
  }
  return Buffer.concat([header(), sectorOf(table), folder, ...contents])
}

function header(): Buffer {
  const bytes = Buffer.alloc(sectorBytes)
  bytes.write('d0cf11e0a1b11ae1', 'hex')
  bytes.writeUInt16LE(9, 30)
  bytes.writeUInt32LE(1, 44)
  bytes.writeUInt32LE(1, 48)
  bytes.writeUInt32LE(last, 68)
  for (let at = 76; at < sectorBytes; at += 4) bytes.writeUInt32LE(at === 76 ? 0 : free, at)
  return bytes
}

function sectorOf(table: number[]): Buffer {
  const bytes = Buffer.alloc(sectorBytes, 0xff)
  for (const [index, next] of table.entries()) bytes.writeUInt32LE(next, index * 4)
  return bytes
}
