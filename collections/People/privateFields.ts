import type { Field } from 'payload'

import { personalData } from '../../src/access/rules.ts'
import { rights } from '../../src/domain/roles.ts'
import { unitPaths } from '../../src/domain/unitPaths.ts'
import { dayField } from '../../src/fields/day.ts'

const access = personalData(rights['people-private'], unitPaths.people)

/** Kept for the file of the editorial board, never public (Luật Bảo vệ dữ liệu cá nhân 91/2025). */
export const privateFields: Field[] = [
  {
    ...dayField({
      name: 'birthDate',
      label: { en: 'Date of birth', vi: 'Ngày sinh' },
      description: { en: 'Never public.', vi: 'Không bao giờ công khai.' },
    }),
    access,
    index: false,
  },
  {
    name: 'homeAddress',
    type: 'text',
    label: { en: 'Home address', vi: 'Nơi ở' },
    access,
    admin: { description: { en: 'Never public.', vi: 'Không bao giờ công khai.' } },
  },
  {
    name: 'mobile',
    type: 'text',
    label: { en: 'Private telephone', vi: 'Điện thoại riêng' },
    access,
    admin: { description: { en: 'Never public.', vi: 'Không bao giờ công khai.' } },
  },
  {
    ...dayField({
      name: 'partyDate',
      label: { en: 'Day of joining the Party', vi: 'Ngày vào Đảng' },
      description: { en: 'Never public.', vi: 'Không bao giờ công khai.' },
    }),
    access,
    index: false,
  },
]
