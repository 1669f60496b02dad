import type { Page } from '../payload-types.ts'
import type { Place } from './conTien.ts'
import type { Sections } from './sections.ts'

import { fromHtml } from '../richtext/fromHtml.ts'
import { ensureDraft } from './ensure.ts'
import { ensurePublished } from './publish.ts'

type Text = { html: string; section: string; slug: string; title: string }

const introduction: Text[] = [
  {
    slug: 'tong-quan-xa-con-tien',
    html:
      '<p>Xã Cồn Tiên được thành lập ngày 01/7/2025 theo Nghị quyết 1680/NQ-UBTVQH15, trên cơ sở ' +
      'sắp xếp các xã lân cận, trong đó có xã Linh Trường.</p>' +
      '<h2>Điều kiện tự nhiên</h2><p>Địa hình đồi thấp xen ruộng bậc; đất đỏ bazan thích hợp với ' +
      'cao su, hồ tiêu và cây ăn quả. Mùa mưa từ tháng 9 đến tháng 12.</p>',
    section: 'tong-quan',
    title: 'Tổng quan xã Cồn Tiên',
  },
  {
    slug: 'lich-su-truyen-thong-van-hoa',
    html:
      '<p>Người Kinh và người Bru – Vân Kiều cùng sinh sống lâu đời. Lễ hội cầu mùa, lễ mừng lúa ' +
      'mới được các thôn tổ chức hằng năm.</p>',
    section: 'lich-su-van-hoa',
    title: 'Lịch sử, truyền thống văn hoá',
  },
  {
    slug: 'di-tich-danh-thang',
    html:
      '<p>Trên địa bàn có di tích căn cứ Cồn Tiên. Đoàn tham quan liên hệ Phòng Văn hoá – Xã hội ' +
      'để được hướng dẫn.</p>',
    section: 'di-tich-danh-thang',
    title: 'Di tích, danh thắng',
  },
]

const rulesOfDemocracy: Text = {
  slug: 'quy-che-thuc-hien-dan-chu-o-xa',
  html:
    '<p>Quy chế áp dụng cho cán bộ, công chức, người lao động và Nhân dân trên địa bàn xã.</p>' +
    '<h2>Những việc phải công khai</h2><ul><li>Kế hoạch phát triển kinh tế – xã hội, ngân sách xã.' +
    '</li><li>Các quỹ và khoản đóng góp của Nhân dân.</li><li>Thủ tục hành chính.</li></ul>' +
    '<h2>Quy tắc ứng xử</h2><p>Lắng nghe, giải thích rõ ràng, hẹn ngày giờ cụ thể và đúng hẹn.</p>',
  section: 'quy-che-dan-chu',
  title: 'Quy chế thực hiện dân chủ ở xã',
}

/** Pages that stay: the introduction and the rules of democracy. @returns the latter */
export async function ensurePages(place: Place, sections: Sections): Promise<Page> {
  for (const page of introduction) await ensurePage(place, sections, page)
  return ensurePage(place, sections, rulesOfDemocracy)
}

async function ensurePage(
  { commune, payload, users }: Place,
  sections: Sections,
  { slug, html, section, title }: Text,
): Promise<Page> {
  const page = await ensureDraft(
    payload,
    'pages',
    { slug, tenant: commune.id },
    { body: await fromHtml(html, payload.config), section: sections[section]?.id, title },
    users.editor,
  )
  await ensurePublished(payload, 'pages', page, users)
  return page
}
