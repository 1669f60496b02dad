/** Names and beginnings of archives and disk images. */
const extensions = new Set(
  (
    '7z ace ar arj bz2 cab cpio dmg gz iso jar lz lz4 lzh lzma rar tar tbz tgz txz war xz z zip ' +
    'zipx zst'
  ).split(' '),
)

/** What is also the beginning of a text (a list of telephone numbers) is asked for more of it. */
const beginnings = [
  /^PK(?:\x03\x04|\x05\x06|\x07\x08)/,
  /^Rar!\x1a\x07/,
  /^7z\xbc\xaf/,
  /^\x1f[\x8b\x9d\xa0]/,
  /^BZh[1-9]1AY&SY/,
  /^\xfd7zXZ/,
  /^LZIP\x01/,
  /^\x28\xb5\x2f\xfd/,
  /^\x04\x22\x4d\x18/,
  /^MSCF\0{4}/,
  /^xar!/,
  /^!<arch>\n/,
  /^07070[127][\da-f]{30}/i,
  /^[^]{2}-l[hz][\dds]-/,
  /^[^]{7}\*\*ACE\*\*/,
  /^[^]{257}ustar/,
  /^[^]{32769}CD001/,
]

/** How much of a file `startsAsArchive` looks at. */
export const archiveHeadBytes = 32_769 + 5

export function isNamedAsArchive(extension: string): boolean {
  return extensions.has(extension)
}

export function startsAsArchive(head: Buffer): boolean {
  const text = head.toString('latin1')
  return beginnings.some((pattern) => pattern.test(text)) || isOldTar(head)
}

/** The oldest form of tar has no mark, but its first 512 bytes hold their own sum, in octal. */
function isOldTar(head: Buffer): boolean {
  if (head.length < 512) return false
  const stated = parseInt(head.toString('latin1', 148, 156).replace(/[\0 ]+/g, ' '), 8)
  let sum = 8 * 0x20
  for (let at = 0; at < 512; at += 1) sum += at < 148 || at >= 156 ? (head[at] ?? 0) : 0
  return sum === stated && head[0] !== 0
}
