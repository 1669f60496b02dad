import { RefusedFile } from './RefusedFile.ts'

const endOfZip = Buffer.from('PK\x05\x06', 'latin1')
const longestComment = 65_535
const endRecordBytes = 22

/**
 * A file that is another file too: programs that judge by another end of it would run or unpack
 * what nobody has checked. A PDF may begin late for its readers, a ZIP is found from its end.
 * @throws RefusedFile
 */
export function refuseMixed(bytes: Buffer): void {
  const head = bytes.subarray(0, 1024).toString('latin1')
  const isMixed =
    head.indexOf('%PDF-') > 0 || /<(?:html|script|svg|\?php)/i.test(head) || endsAsZip(bytes)
  if (isMixed) throw new RefusedFile('CP_FILE_MIXED')
}

function endsAsZip(bytes: Buffer): boolean {
  const tail = bytes.subarray(-(endRecordBytes + longestComment))
  for (let at = tail.indexOf(endOfZip); at >= 0; at = tail.indexOf(endOfZip, at + 1)) {
    const end = at + endRecordBytes
    if (end <= tail.length && end + tail.readUInt16LE(end - 2) === tail.length) return true
  }
  return false
}
