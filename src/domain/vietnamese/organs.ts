/**
 * Ministries and agencies that issue circulars, by the abbreviation of their time: old documents
 * keep the organ's old name.
 */
const ministries = [
  ...['BCA', 'BCN', 'BCT', 'BDTTG', 'BGD&ĐT', 'BGDĐT', 'BGTVT', 'BKH', 'BKHCN', 'BKHCNMT'],
  ...['BKHĐT', 'BLĐTBXH', 'BNG', 'BNN', 'BNNMT', 'BNNPTNT', 'BNV', 'BQP', 'BTC', 'BTM', 'BTNMT'],
  ...['BTP', 'BTS', 'BTTTT', 'BBCVT', 'BVHTT', 'BVHTTDL', 'BXD', 'BYT'],
  ...['KTNN', 'NHNN', 'TANDTC', 'TTCP', 'UBDT', 'UBTDTT', 'VKSNDTC', 'VPCP'],
].join('|')

export const ministry = new RegExp(`^(?:${ministries})$`, 'i')

/** Alone after number and year this names an act of the National Assembly: 148/2025/QH15. */
export const termOrgan = /^(?:UBTV)?QH\d{1,2}$/i

const organ = new RegExp(
  `^(?:HĐND|HDND|UB(?:ND)?|(?:UB)?MTTQ(?:VN)?|ĐCTUBTWMTTQVN|(?:UBTV)?QH\\d{0,2}|CTN|CP|TTg|HĐTP|VPQH|VPCTN|${ministries})$`,
  'i',
)

/** The organ whose marks were lost where that is certain. */
export function restoredOrgan(group: string): string {
  return /^HDND$/i.test(group) ? 'HĐND' : group
}

/** Whether the group is an organ of its own and can not be a unit inside another one. */
export function isKnownOrgan(group: string): boolean {
  return organ.test(group)
}
