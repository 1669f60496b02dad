import type {
  Commune,
  Delegation,
  Page,
  Person,
  Redirect,
  Schedule,
  User,
} from '../../../src/payload-types.ts'
import type { Payload } from 'payload'
import { addDays } from '../../../src/domain/law/index.ts'
import { today } from '../../../src/domain/today.ts'
import { makeUnit, unique } from '../builders.ts'
import { paragraph } from '../richText.ts'

const system = { depth: 0, overrideAccess: true } as const

/** A host of the shape the decree wants, of nobody yet. */
export const newHost = (): string => `x${unique()}.quangtri.gov.vn`

/** What the province sends to open the portal of a commune. */
export const communeAsSent = () => ({
  address: 'Thôn Xuân Mỹ',
  email: 'xa@portal.example',
  fullName: 'UBND xã Cồn Tiên',
  infoContactPoint: { name: 'Văn phòng', phone: '0233 000 001' },
  kind: 'xa',
  legalBasis: 'Nghị quyết số 1',
  name: 'xã Cồn Tiên',
  phone: '0233 000 000',
  province: 'Quảng Trị',
  responsiblePerson: 'Chủ tịch UBND xã',
  slug: `x-${unique()}`,
  status: 'active',
  validFrom: '2025-07-01',
})

type FieldError = { code: string; message: string; path: string }

/** The fields an answer complains about. */
export const errorsOf = (body: { errors: { data?: { errors?: FieldError[] } }[] }): FieldError[] =>
  body.errors[0]?.data?.errors ?? []

export function makePage(
  payload: Payload,
  commune: Commune,
  data: Partial<Page> = {},
): Promise<Page> {
  return payload.create({
    ...system,
    collection: 'pages',
    data: {
      _status: 'draft',
      body: paragraph('Nội dung trang.'),
      tenant: commune.id,
      title: `Trang ${unique()}`,
      ...data,
    },
  })
}

export async function makePerson(
  payload: Payload,
  commune: Commune,
  data: Partial<Person> = {},
): Promise<Person> {
  const unit = data.unit ?? (await makeUnit(payload, commune)).id
  return payload.create({
    ...system,
    collection: 'people',
    data: {
      fullName: `Cán bộ ${unique()}`,
      position: 'Công chức',
      tenant: commune.id,
      unit,
      visibility: 'cong_khai',
      ...data,
    },
  })
}

export function makeSchedule(
  payload: Payload,
  commune: Commune,
  data: Partial<Schedule> = {},
): Promise<Schedule> {
  return payload.create({
    ...system,
    collection: 'schedules',
    data: {
      content: `Họp ${unique()}`,
      date: '2026-11-12',
      kind: 'lich_cong_tac',
      tenant: commune.id,
      visibility: 'cong_khai',
      ...data,
    },
  })
}

/** From an address of the commune's first host to an address elsewhere. */
export function makeRedirect(
  payload: Payload,
  commune: Commune,
  data: Partial<Redirect> = {},
): Promise<Redirect> {
  return payload.create({
    ...system,
    collection: 'redirects',
    data: {
      from: { host: commune.domains?.[0]?.host ?? '', path: `/cu/${unique()}` },
      status: '301',
      tenant: commune.id,
      to: { url: 'https://quangtri.gov.vn/' },
      ...data,
    },
  })
}

/** For two days that have not begun: it can still be changed. */
export function makeDelegation(
  payload: Payload,
  commune: Commune,
  delegator: User,
  to: User,
  data: Partial<Delegation> = {},
): Promise<Delegation> {
  const from = addDays(today(), 7)
  return payload.create({
    ...system,
    collection: 'delegations',
    data: {
      basis: 'Quyết định 05/QĐ-BBT',
      delegator: delegator.id,
      from,
      tenant: commune.id,
      to: to.id,
      until: addDays(from, 1),
      ...data,
    },
  })
}
