import type { CheckboxField, SelectField } from 'payload'

import { onlyFor } from '../../../src/access/rules.ts'
import { unitPaths } from '../../../src/domain/unitPaths.ts'

/** What kind of notice it is. */
export function kindField(): SelectField {
  return {
    name: 'kind',
    type: 'select',
    label: { en: 'Kind', vi: 'Loại thông báo' },
    admin: {
      description: {
        en: 'An outage also says from when and until when.',
        vi: 'Tạm ngừng dịch vụ phải ghi thời điểm bắt đầu và dự kiến khôi phục.',
      },
    },
    defaultValue: 'thong_bao',
    index: true,
    options: [
      { label: { en: 'Announcement', vi: 'Thông báo chung' }, value: 'thong_bao' },
      { label: { en: 'Outage of a service', vi: 'Tạm ngừng dịch vụ' }, value: 'outage' },
      { label: { en: 'Disaster warning', vi: 'Cảnh báo thiên tai' }, value: 'thien_tai' },
      { label: { en: 'Epidemic warning', vi: 'Cảnh báo dịch bệnh' }, value: 'dich_benh' },
    ],
    required: true,
  }
}

const byHead = onlyFor('head', unitPaths.notices)

/** An outage nobody planned cannot be announced in time; only the head may say so. */
export function urgentField(): CheckboxField {
  return {
    name: 'urgent',
    type: 'checkbox',
    label: { en: 'Urgent', vi: 'Khẩn' },
    access: { create: byHead, update: byHead },
    admin: {
      description: {
        en: 'Set by the head of the editorial board; readers see it too.',
        vi: 'Do Trưởng Ban Biên tập đánh dấu; người đọc cũng nhìn thấy.',
      },
      position: 'sidebar',
    },
    defaultValue: false,
    index: true,
  }
}
