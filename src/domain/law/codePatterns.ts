import type { CodePattern } from './types.ts'

/** The shapes of official codes. A pattern is matched against the whole text, as written. */
export const codePatterns: readonly CodePattern[] = [
  {
    confidence: 'sure',
    key: 'organId',
    note: {
      en: 'At most 35 characters; the first group is a letter A–Y and two digits, or begins with Z.',
      vi: 'Tối đa 35 ký tự; nhóm đầu là một chữ A–Y và hai chữ số, hoặc bắt đầu bằng Z.',
    },
    pattern: String.raw`(?=.{3,35}$)(?:[A-Y]\d{2}|Z[0-9A-Z]+)(?:\.[0-9A-Z]+)*`,
    source: [{ act: 'QĐ20', article: '4' }],
    title: { en: 'Identifier of an organ', vi: 'Mã định danh cơ quan' },
    validFrom: '2020-07-22',
  },
  {
    confidence: 'unsure',
    key: 'procedureCode',
    note: {
      en: 'Read off codes in use (1.001193); the rule itself was not read.',
      vi: 'Theo các mã đang dùng (1.001193); chưa đọc được văn bản quy định.',
    },
    pattern: String.raw`\d\.\d{6}(?:\.[A-Z0-9.]+)?`,
    source: [{ act: 'NĐ118' }],
    title: { en: 'Code of a procedure', vi: 'Mã thủ tục hành chính' },
    validFrom: '2017-01-01',
  },
  {
    confidence: 'sure',
    key: 'adminCode',
    pattern: String.raw`\d{5}`,
    source: [{ act: 'QĐ19' }, { act: 'QĐ124' }],
    title: { en: 'Code of an administrative unit', vi: 'Mã đơn vị hành chính' },
    validFrom: '2004-01-01',
  },
  {
    confidence: 'sure',
    key: 'serviceHost',
    pattern: String.raw`(?:[a-z0-9-]+\.)*dichvucong\.gov\.vn`,
    source: [{ act: 'NĐ224', article: '9', clause: '1', point: 'a' }],
    title: { en: 'National Public Service Portal', vi: 'Cổng Dịch vụ công quốc gia' },
    validFrom: '2019-12-09',
  },
]
