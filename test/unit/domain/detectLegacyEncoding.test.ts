import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'

import { detectLegacyEncoding } from '../../../src/domain/vietnamese/index.ts'
import { toMojibake, toTcvn3, toViqr, toVni } from '../../support/legacyEncoders.ts'

const seed = readFileSync('test/fixtures/seed/000_ebfa266076862a07.txt', 'utf8')

const sentences = [
  'Kế hoạch tuyên truyền',
  'Uỷ ban nhân dân xã Cồn Tiên triển khai nhiệm vụ phòng, chống thiên tai năm 2026.',
  'Văn phòng đã nhận được đơn của ông Nguyễn Văn Thử, trú tại thôn An Hướng; xin trả lời như sau:',
  'Đề nghị các thôn nghiêm túc thực hiện, báo cáo kết quả trước ngày 15/6/2026!',
  'Quyết định này có hiệu lực kể từ ngày ký; những quy định trước đây trái với quyết định này đều bị bãi bỏ.',
  'Ngõ nhỏ, khuya khoắt, nghễnh ngãng, thuở ấy, huỷ hoại, quyển sổ, lỡ dở, mỹ mãn, sẵn sàng, kỳ vĩ, lỵ sở.',
  'Chẳng lẽ bỗng dưng mưa gió ập đến, những cụ già vẫy gọi, bế ẵm lũ trẻ chạy về?',
  'hòa bình, khỏe khoắn, thủy lợi và hoà bình, khoẻ khoắn, thuỷ lợi',
]

describe('detectLegacyEncoding restores', () => {
  it.each(sentences)('“%s” from TCVN3, VNI, VIQR and mojibake', (sentence) => {
    expect(detectLegacyEncoding(toTcvn3(sentence))).toMatchObject({
      encoding: 'tcvn3',
      suggestion: sentence,
    })
    expect(detectLegacyEncoding(toVni(sentence))).toMatchObject({
      encoding: 'vni',
      suggestion: sentence,
    })
    expect(detectLegacyEncoding(toViqr(sentence))).toMatchObject({
      encoding: 'viqr',
      suggestion: sentence,
    })
    for (const charset of ['cp1252', 'latin1'] as const) {
      const once = toMojibake(sentence, charset)
      for (const garbled of [once, toMojibake(once, charset)]) {
        expect(detectLegacyEncoding(garbled)).toMatchObject({
          encoding: 'mojibake',
          suggestion: sentence,
        })
      }
    }
  })

  it('the seed, and is nearly certain of so long a text', () => {
    for (const [encoding, encoded] of [
      ['tcvn3', toTcvn3(seed)],
      ['vni', toVni(seed)],
      ['viqr', toViqr(seed)],
      ['mojibake', toMojibake(seed, 'cp1252')],
      ['mojibake', toMojibake(seed.normalize('NFD'), 'latin1')],
    ] as const) {
      const found = detectLegacyEncoding(encoded)
      expect(found.encoding).toBe(encoding)
      expect(found.suggestion?.normalize('NFC')).toBe(seed)
      expect(found.confidence).toBeGreaterThan(0.85)
      expect(found.confidence).toBeLessThanOrEqual(1)
    }
  })

  it('random Vietnamese sentences, or leaves them alone; it never offers another text', () => {
    const words = seed.toLowerCase().match(/\p{L}+/gu) ?? []
    const sentence = fc
      .array(fc.constantFrom(...words), { maxLength: 30, minLength: 1 })
      .map((list) => list.join(' '))
    const encoders = { mojibake: (text: string) => toMojibake(text, 'cp1252'), tcvn3: toTcvn3 }
    const all = Object.entries({ ...encoders, viqr: toViqr, vni: toVni })
    fc.assert(
      fc.property(sentence, fc.constantFrom(...all), (text, [name, encode]) => {
        const { encoding, suggestion } = detectLegacyEncoding(encode(text))
        expect([null, name]).toContain(encoding)
        expect([null, text]).toContain(suggestion)
        if (text.split(' ').length >= 20) expect(suggestion).toBe(text)
      }),
      { numRuns: 500 },
    )
  })
})

describe('detectLegacyEncoding leaves alone', () => {
  it('correct Vietnamese, composed or decomposed, in both tone styles', () => {
    for (const text of [seed, ...sentences, ...seed.split(/\s+/), 'THỊ XÃ – XÃ–PHƯỜNG “XÃ”là']) {
      for (const form of ['NFC', 'NFD'] as const) {
        const { encoding } = detectLegacyEncoding(text.normalize(form))
        expect([text, encoding]).toEqual([text, null])
      }
    }
    for (const text of ['Hoàng Hoà Toàn', 'khoá, toán, loài, thoát', 'có là và hà nhà', 'XÃ”']) {
      expect([text, detectLegacyEncoding(text).encoding]).toEqual([text, null])
    }
  })

  it.each([
    ['French', 'déjà à Nîmes'],
    ['French', 'Où es-tu, Noël ? Il a haï le maïs ; « voilà déjà » dit-elle, c’était là.'],
    [
      'French',
      'Le maire, élu par ses pairs, a présenté l’arrêté relatif à la sécurité des fêtes d’été ; ' +
        'naïf, il a goûté le gâteau où la crème brûlée côtoyait l’œuf à la coque.',
    ],
    ['French', 'Né à Thé, le bé du pré a été là où tu as dû aller.'],
    ['German', 'Für die schöne Straße „Äußere Brücke“ müssen größere Züge über Österreich fahren.'],
    ['Spanish', '¿Qué será, será? Mañana está aún el niño aquí; Mª José tú sí oíste «Ya está»…'],
    ['Portuguese', 'São João não é só a canção: já há maçã e pão à mão, países aí, baús e saúde.'],
    ['Portuguese', '«MANHû “IRMÔ – AMANHÅ'],
    ['Danish', 'Så må vi gå på øen; når ålen også svømmer, får børnene være på søen. Blåbærgrød.'],
    ['Swedish', 'På ön låg en gård där många åkte båt över sjön på våren.'],
    ['Italian', 'Perché la città è così più bella? Può darsi, lì c’è già la libertà.'],
    ['Dutch', 'Een coördinatie van financiële reünies, één voor één, met Zoë en Chloë.'],
    [
      'English',
      'So. Go. Me? No. To be, or not to be: e.g. the café – naïve, isn’t it? U.S.A., a.m.',
    ],
    ['English', '© 2024 Pepsi® costs £5 ± ½ at 25 °C; §5, “µ” and 10 m² · done¹ to² me³'],
    ['code', 'const a = b^c + (u+v) * f(a) // `no` and `me`, `do`: o+=1; i++; ~/a.b?c=~d; \\(a\\)'],
    ['code', '$a^n + o^n = e^m$ *to* **me** [a](b) a(n) u+ o* C++ dd if=/dev/zero'],
    ['an address', 'https://www.example.com/ha.ch?a=b&u=c~d#me `a` thu.an@example.com'],
    ['numbers', '1.234.567,5 + 12% = 0912 345 678 (05/01/2026)'],
    ['nothing', ''],
    ['blank', ' \n\t\u00a0'],
  ])('%s: %s', (_language, text) => {
    expect(detectLegacyEncoding(text)).toEqual({ confidence: 0, encoding: null, suggestion: null })
  })

  it('a single word, which proves nothing', () => {
    for (const word of ['TruyÒn', 'Mª', 'Keá', 'où', 'hoa.ch']) {
      expect(detectLegacyEncoding(word).encoding).toBeNull()
    }
  })
})

describe('the names of fonts', () => {
  it('decide where the letters alone prove nothing', () => {
    for (const font of ['.VnTime', "'.vntime', serif", 'font-family: ".VnArial"']) {
      expect(detectLegacyEncoding('TruyÒn', [font])).toMatchObject({
        encoding: 'tcvn3',
        suggestion: 'Truyền',
      })
    }
    expect(detectLegacyEncoding('cã', ['Arial', '.VnTime']).suggestion).toBe('có')
    expect(detectLegacyEncoding('Keá', ['VNI-Times'])).toMatchObject({
      encoding: 'vni',
      suggestion: 'Kế',
    })
  })

  it('make the confidence higher', () => {
    const text = 'KÕ ho¹ch'
    expect(detectLegacyEncoding(text, ['.VnTime']).confidence).toBeGreaterThan(
      detectLegacyEncoding(text, ['Times New Roman']).confidence,
    )
  })

  it('say that all is capitals when they are all fonts of capitals', () => {
    const text = 'KÕ ho¹ch'
    expect(detectLegacyEncoding(text, ['.VnTimeH']).suggestion).toBe('KẾ HOẠCH')
    expect(detectLegacyEncoding(text, ['.VnTimeH', '.VnTime']).suggestion).toBe('Kế hoạch')
  })

  it('do not count against the letters, nor without letters of the encoding', () => {
    expect(detectLegacyEncoding('déjà à Nîmes', ['.VnTime']).encoding).toBeNull()
    expect(detectLegacyEncoding('Kế hoạch tuyên truyền', ['.VnTime']).encoding).toBeNull()
    expect(detectLegacyEncoding('trong xa', ['.VnTime', 'VNI-Times']).encoding).toBeNull()
    expect(detectLegacyEncoding('Keá hoaïch', ['.VnTime']).encoding).toBe('vni')
  })
})

describe('the suggestion', () => {
  it('changes only the lines that are not in Unicode yet', () => {
    expect(detectLegacyEncoding('Kế hoạch là:\r\nKÕ ho¹ch tuyªn truyÒn\n\nHết.').suggestion).toBe(
      'Kế hoạch là:\r\nKế hoạch tuyên truyền\n\nHết.',
    )
  })

  it('takes a TCVN3 word whose other letters are capitals for all capitals', () => {
    expect(detectLegacyEncoding('UBND X· ra KÕ HO¹CH §¶NG viªn').suggestion).toBe(
      'UBND Xã ra Kế HOẠCH ĐẢNG viên',
    )
  })

  it('keeps capitals of VNI and VIQR, and what VIQR shares with punctuation', () => {
    expect(detectLegacyEncoding(toVni('ỦY BAN NHÂN DÂN Xã Ỷ Đỗ')).suggestion).toBe(
      'ỦY BAN NHÂN DÂN Xã Ỷ Đỗ',
    )
    const text = 'ĐẶNG Đại ở “Đắk Lắk” đã ký chưa? Những nghị quyết (bản sao) gửi tại example.com.'
    expect(detectLegacyEncoding(toViqr(text).replace('\\.com', '.com')).suggestion).toBe(text)
    expect(detectLegacyEncoding("Ti`nh ye^u DDa^'t nu+o+'c, tho+ va(n Vie^.t").suggestion).toBe(
      'Tình yêu Đất nước, thơ văn Việt',
    )
  })

  it('is missing where bytes of the mojibake were lost, and the confidence is lower', () => {
    const whole = toMojibake('Kế hoạch là việc chung', 'cp1252')
    const damaged = detectLegacyEncoding(whole.replace('\u00a0', ' '))
    expect(damaged).toMatchObject({ encoding: 'mojibake', suggestion: null })
    expect(damaged.confidence).toBeLessThan(detectLegacyEncoding(whole).confidence)
  })

  it.each([
    'Đảng ủy',
    'HĐND xã và các ban của Đảng',
    'Đi làm việc ở xã',
    'Áp dụng chung',
    'Ủy ban, GĐ, các phòng',
    'Thời hạn nộp là thứ Sáu',
  ])('is missing where the bytes that cp1252 does not have were dropped: %s', (text) => {
    const dropped = toMojibake(text, 'cp1252').replace(/[\u0081\u008D\u008F\u0090\u009D]/g, '')
    expect(detectLegacyEncoding(dropped)).toMatchObject({ encoding: 'mojibake', suggestion: null })
    expect(detectLegacyEncoding(toMojibake(text, 'cp1252')).suggestion).toBe(text)
    const twice = toMojibake(dropped, 'latin1')
    expect(detectLegacyEncoding(twice).suggestion).toBeNull()
  })

  it('is there for capitals that other languages have, and beside correct capitals', () => {
    const german = toMojibake('Die Äpfel für die Straße', 'cp1252')
    expect(detectLegacyEncoding(german).suggestion).toBe('Die Äpfel für die Straße')
    const mixed = `ĐẢNG BỘ XÃ HÃNG\n${toMojibake('Kế hoạch của Đảng', 'latin1')}`
    expect(detectLegacyEncoding(mixed).suggestion).toBe('ĐẢNG BỘ XÃ HÃNG\nKế hoạch của Đảng')
  })

  it('keeps what looks like mojibake but would be no letter of these languages', () => {
    expect(detectLegacyEncoding('Káº¿ hoáº¡ch Æ€').suggestion).toBe('Kế hoạch Æ€')
  })

  it('restores mojibake of other languages too', () => {
    expect(detectLegacyEncoding('CafÃ© donâ€™t ðŸ˜€').suggestion).toBe('Café don’t 😀')
    expect(detectLegacyEncoding(toMojibake('déjà à Nîmes', 'cp1252')).suggestion).toBe(
      'déjà à Nîmes',
    )
  })
})

describe('any text', () => {
  it('is answered without an error, with a confidence from 0 to 1', () => {
    const pieces = fc.constantFrom(
      'Ã',
      '¡',
      'á»',
      'â€',
      'ðŸ',
      '\ud800',
      '\0',
      "a^'",
      '\\',
      'Õ',
      'oâ',
    )
    const texts = fc.oneof(
      fc.array(fc.integer({ max: 0xffff, min: 0 })).map((units) => String.fromCharCode(...units)),
      fc.array(pieces).map((list) => list.join('')),
      fc.array(fc.oneof(pieces, fc.string())).map((list) => list.join(' ')),
    )
    fc.assert(
      fc.property(texts, fc.array(fc.string()), (text, fonts) => {
        const { confidence, encoding } = detectLegacyEncoding(text, fonts)
        expect(confidence).toBeGreaterThanOrEqual(0)
        expect(confidence).toBeLessThanOrEqual(1)
        expect(confidence === 0).toBe(encoding === null)
      }),
    )
  })

  it('of 100 000 characters is answered within a second', () => {
    for (const piece of ['à\n', 'a.', "e^'", 'á»', 'â€', 'oâ', 'KÕ', '\u0301\u0323', '.', '"']) {
      const text = `${piece.repeat(100_000 / piece.length)}x`
      const begun = performance.now()
      detectLegacyEncoding(text, ['.Vn'.repeat(1000)])
      expect([piece, performance.now() - begun < 1000]).toEqual([piece, true])
    }
  })
})
