import fc from 'fast-check'

/** Every day of the calendar, 0001-01-01 to 9999-12-31. */
export const anyDay = fc
  .date({
    max: new Date('9999-12-31T00:00:00Z'),
    min: new Date('0001-01-01T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10))

/** Every code unit sequence: Vietnamese in NFC and NFD, loose marks, half surrogates, anything. */
export const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'Đường Hoà Bình, ủy ấp ợ 12/KH-UBND: 0-9.\n\u0301\u0323\u0306\u00A0'),
      fc.constantFrom(
        ...'Tổ chức ặ'.normalize('NFD'),
        '\u0000',
        '\uD800',
        '\uDC00',
        '😀',
        'İ',
        '한',
      ),
      fc.integer({ max: 0x10ffff, min: 0 }).map((point) => String.fromCodePoint(point)),
    ),
    { maxLength: 30 },
  )
  .map((characters) => characters.join(''))
