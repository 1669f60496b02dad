import type { Field } from 'payload'

import { paragraphsField } from '../../../src/fields/paragraphs.ts'

/** Whom it is for, what comes of it, and what it rests on. */
export function basisFields(): Field[] {
  return [
    text('targets', 'For whom', 'Đối tượng thực hiện', 'Who may apply.', 'Cá nhân, tổ chức nào.'),
    text('result', 'Result', 'Kết quả', 'What people receive.', 'Giấy tờ người dân nhận được.'),
    text(
      'conditions',
      'Conditions',
      'Yêu cầu, điều kiện',
      'What must be met, if anything.',
      'Điều kiện phải đáp ứng, nếu có.',
    ),
    text(
      'receivingPlace',
      'Received at',
      'Nơi tiếp nhận hồ sơ',
      'The address of the one-stop counter.',
      'Địa chỉ bộ phận một cửa, Trung tâm Phục vụ hành chính công.',
    ),
    paragraphsField(
      'legalBases',
      { en: 'Legal bases', vi: 'Căn cứ pháp lý' },
      { en: 'Legal basis', vi: 'Căn cứ' },
      { en: 'The acts it rests on.', vi: 'Luật, nghị định, thông tư làm căn cứ.' },
    ),
  ]
}

function text(name: string, en: string, vi: string, help: string, helpVi: string): Field {
  return {
    name,
    type: 'textarea',
    label: { en, vi },
    admin: { description: { en: help, vi: helpVi } },
    maxLength: 5000,
  }
}
