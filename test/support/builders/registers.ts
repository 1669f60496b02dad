import type {
  Attachment,
  BudgetDisclosure,
  Commune,
  Disclosure,
  Notice,
  Procedure,
} from '../../../src/payload-types.ts'
import type { Portal } from '../startPayload.ts'
import { randomInt } from 'node:crypto'
import type { Payload } from 'payload'
import { makeArticle, makeAttachment, makeUnit, unique, writeFile } from '../builders.ts'
import { paragraph } from '../richText.ts'
import { makeSpreadsheet } from './spreadsheet.ts'

/** Complete items of the registers; drafts unless `_status` says otherwise. */
const system = { depth: 0, overrideAccess: true } as const

export function makeProcedure(
  payload: Payload,
  commune: Commune,
  data: Partial<Procedure> = {},
): Promise<Procedure> {
  return payload.create({
    ...system,
    collection: 'procedures',
    data: {
      _status: 'draft',
      code: `1.${randomInt(100_000, 1_000_000)}`,
      decisionNumber: '1872/QĐ-BTP',
      dvcUrl: 'https://thutuc.dichvucong.gov.vn/p/home/dvc-tthc.html?ma_thu_tuc=1.001193',
      field: 'Hộ tịch',
      level: 'xa',
      name: `Đăng ký khai sinh ${unique()}`,
      serviceLevel: 'toan_trinh',
      status: 'hieu_luc',
      tenant: commune.id,
      ...data,
    },
  })
}

/** Discloses a published article, decided and posted in November 2026. */
export async function makeDisclosure(
  payload: Payload,
  commune: Commune,
  data: Partial<Disclosure> = {},
): Promise<Disclosure> {
  const article = await makeArticle(payload, commune, { _status: 'published' })
  const unit = await makeUnit(payload, commune)
  return payload.create({
    ...system,
    collection: 'disclosures',
    data: {
      _status: 'draft',
      content: { relationTo: 'articles', value: article.id },
      decidedOn: '2026-11-06',
      forms: [{ from: '2026-11-09', kind: 'niem_yet', place: 'Bảng tin trụ sở UBND' }],
      item: 'THDC-11.1',
      responsible: unit.id,
      tenant: commune.id,
      ...data,
    },
  })
}

export async function makeBudgetDisclosure(
  portal: Portal,
  commune: Commune,
  data: Partial<BudgetDisclosure> = {},
): Promise<BudgetDisclosure> {
  const { payload } = portal
  const explanation = await makeAttachment(payload, commune)
  const figures = await makeFigures(portal, commune)
  return payload.create({
    ...system,
    collection: 'budget-disclosures',
    data: {
      _status: 'draft',
      dataFile: figures.id,
      explanationFile: explanation.id,
      fiscalYear: 2026,
      stage: 'du_toan_giao',
      tenant: commune.id,
      ...data,
    },
  })
}

/** An attachment that is a spreadsheet. */
export function makeFigures(
  portal: Portal,
  commune: Commune,
  data: Partial<Attachment> = {},
): Promise<Attachment> {
  const name = `bieu-so-lieu-${unique()}.xlsx`
  return portal.payload.create({
    ...system,
    collection: 'attachments',
    data: {
      _status: 'draft',
      allowDuplicate: true,
      tenant: commune.id,
      title: `Biểu số liệu ${unique()}`,
      ...data,
    },
    filePath: writeFile(portal, name, makeSpreadsheet()),
  })
}

export function makeNotice(
  payload: Payload,
  commune: Commune,
  data: Partial<Notice> = {},
): Promise<Notice> {
  return payload.create({
    ...system,
    collection: 'notices',
    data: {
      _status: 'draft',
      body: paragraph('Mời bà con theo dõi.'),
      kind: 'thong_bao',
      tenant: commune.id,
      title: `Thông báo ${unique()}`,
      ...data,
    },
  })
}
