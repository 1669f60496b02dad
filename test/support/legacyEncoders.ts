/** Encoders of their own for the tests of legacy encodings: written from the standards' tables. */

/** TCVN 5712:1993 VN3, byte by byte as Latin-1; capitals with a tone do not exist in it. */
const tcvn3: Readonly<Record<string, string>> = {
  ...{ Ă: '\xa1', Â: '\xa2', Ê: '\xa3', Ô: '\xa4', Ơ: '\xa5', Ư: '\xa6', Đ: '\xa7' },
  ...{ ă: '\xa8', â: '\xa9', ê: '\xaa', ô: '\xab', ơ: '\xac', ư: '\xad', đ: '\xae' },
  ...{ à: '\xb5', ả: '\xb6', ã: '\xb7', á: '\xb8', ạ: '\xb9' },
  ...{ ằ: '\xbb', ẳ: '\xbc', ẵ: '\xbd', ắ: '\xbe', ặ: '\xc6' },
  ...{ ầ: '\xc7', ẩ: '\xc8', ẫ: '\xc9', ấ: '\xca', ậ: '\xcb' },
  ...{ è: '\xcc', ẻ: '\xce', ẽ: '\xcf', é: '\xd0', ẹ: '\xd1' },
  ...{ ề: '\xd2', ể: '\xd3', ễ: '\xd4', ế: '\xd5', ệ: '\xd6' },
  ...{ ì: '\xd7', ỉ: '\xd8', ĩ: '\xdc', í: '\xdd', ị: '\xde' },
  ...{ ò: '\xdf', ỏ: '\xe1', õ: '\xe2', ó: '\xe3', ọ: '\xe4' },
  ...{ ồ: '\xe5', ổ: '\xe6', ỗ: '\xe7', ố: '\xe8', ộ: '\xe9' },
  ...{ ờ: '\xea', ở: '\xeb', ỡ: '\xec', ớ: '\xed', ợ: '\xee' },
  ...{ ù: '\xef', ủ: '\xf1', ũ: '\xf2', ú: '\xf3', ụ: '\xf4' },
  ...{ ừ: '\xf5', ử: '\xf6', ữ: '\xf7', ứ: '\xf8', ự: '\xf9' },
  ...{ ỳ: '\xfa', ỷ: '\xfb', ỹ: '\xfc', ý: '\xfd', ỵ: '\xfe' },
}

export function toTcvn3(text: string): string {
  return [...text.normalize('NFC')].map((letter) => tcvn3[letter] ?? letter).join('')
}

/** The order of the tones in every row below: none, sắc, huyền, hỏi, ngã, nặng. */
const tones = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323']
const rows: readonly [string, string, string][] = [
  ['a', 'a aù aø aû aõ aï', "a a' a` a? a~ a."],
  ['ă', 'aê aé aè aú aü aë', "a( a(' a(` a(? a(~ a(."],
  ['â', 'aâ aá aà aå aã aä', "a^ a^' a^` a^? a^~ a^."],
  ['e', 'e eù eø eû eõ eï', "e e' e` e? e~ e."],
  ['ê', 'eâ eá eà eå eã eä', "e^ e^' e^` e^? e^~ e^."],
  ['i', 'i í ì æ ó ò', "i i' i` i? i~ i."],
  ['o', 'o où oø oû oõ oï', "o o' o` o? o~ o."],
  ['ô', 'oâ oá oà oå oã oä', "o^ o^' o^` o^? o^~ o^."],
  ['ơ', 'ô ôù ôø ôû ôõ ôï', "o+ o+' o+` o+? o+~ o+."],
  ['u', 'u uù uø uû uõ uï', "u u' u` u? u~ u."],
  ['ư', 'ö öù öø öû öõ öï', "u+ u+' u+` u+? u+~ u+."],
  ['y', 'y yù yø yû yõ î', "y y' y` y? y~ y."],
]

function table(column: 1 | 2, đ: string): Map<string, string> {
  const letters = rows.flatMap((row) => {
    const written = row[column].split(' ')
    return tones.map((tone, i) => [(row[0] + tone).normalize('NFC'), written[i] ?? ''] as const)
  })
  const all = [...letters, ['đ', đ] as const]
  return new Map([...all, ...all.map(([a, b]) => [a.toUpperCase(), b.toUpperCase()] as const)])
}

const vni = table(1, 'ñ')
const viqr = table(2, 'dd')

export function toVni(text: string): string {
  return [...text.normalize('NFC')].map((letter) => vni.get(letter) ?? letter).join('')
}

/** A punctuation mark that would be read as a tone gets its backslash (RFC 1456). */
export function toViqr(text: string): string {
  return [...text.normalize('NFC')]
    .map((letter) => viqr.get(letter) ?? letter.replace(/^['(*+.?^`~\\]$/, '\\$&'))
    .join('')
}

const windowsOnly = new Map(
  Array.from({ length: 32 }, (_, i) => {
    const byte = 0x80 + i
    return [byte, new TextDecoder('windows-1252').decode(Uint8Array.of(byte))] as const
  }),
)

/** The UTF-8 bytes of a text, each shown as the character of Latin-1 or of cp1252. */
export function toMojibake(text: string, charset: 'cp1252' | 'latin1'): string {
  return Array.from(new TextEncoder().encode(text), (byte) => {
    const shown = charset === 'cp1252' ? windowsOnly.get(byte) : undefined
    return shown ?? String.fromCharCode(byte)
  }).join('')
}
