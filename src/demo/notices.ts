import type { Notice } from '../payload-types.ts'
import type { Place } from './conTien.ts'
import type { Sections } from './sections.ts'

import { holidayDays } from '../domain/law/index.ts'
import { today } from '../domain/today.ts'
import { addWorkingDays } from '../domain/vietnamese/index.ts'
import { fromHtml } from '../richtext/fromHtml.ts'
import { ensureDraft } from './ensure.ts'
import { ensurePublished } from './publish.ts'

/** More than the 7 the decree asks for (NĐ 224/2026 Đ.13): the load may be interrupted meanwhile. */
const workingDaysAhead = 20

/** An ordinary notice, and a planned outage that is announced in time on whatever day it is. */
export async function ensureNotices(place: Place, sections: Sections): Promise<void> {
  const section = sections['thong-bao']?.id
  await ensureNotice(
    place,
    'lich-tiem-phong-cho-dan-vat-nuoi',
    '<p>Các hộ chăn nuôi đăng ký với trưởng thôn; thú y xã đến từng thôn theo lịch.</p>',
    {
      kind: 'thong_bao',
      section,
      title: 'Lịch tiêm phòng cho đàn vật nuôi',
      unit: place.units.KT?.id,
    },
  )
  const day = addWorkingDays(today(), workingDaysAhead, holidayDays())
  await ensureNotice(
    place,
    'tam-ngung-he-thong-mot-cua-de-nang-cap',
    '<p>Hệ thống một cửa của xã tạm ngừng để nâng cấp. Người dân vẫn nộp hồ sơ được tại quầy.</p>',
    {
      expectedRestore: `${day}T10:00:00.000Z`,
      kind: 'outage',
      section,
      start: `${day}T01:00:00.000Z`,
      title: 'Tạm ngừng hệ thống một cửa để nâng cấp',
      unit: place.units.TTPVHCC?.id,
    },
  )
}

async function ensureNotice(
  { commune, payload, users }: Place,
  slug: string,
  html: string,
  data: Partial<Notice>,
): Promise<void> {
  const notice = await ensureDraft(
    payload,
    'notices',
    { slug, tenant: commune.id },
    { ...data, body: await fromHtml(html, payload.config) },
    users.editor,
  )
  await ensurePublished(payload, 'notices', notice, users)
}
