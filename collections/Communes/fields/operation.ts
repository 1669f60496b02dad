import type {
  Field,
  FieldAccess,
  NumberFieldSingleValidation,
  TextFieldSingleValidation,
} from 'payload'

import { communesOf, includes } from '../../../src/access/actor.ts'
import { fieldMessage } from '../../../src/access/fieldMessage.ts'
import { isWebAddress } from '../../../src/domain/isWebAddress.ts'
import { choiceField } from '../../../src/fields/choice.ts'
import { dayField } from '../../../src/fields/day.ts'
import { legalItemChoices } from '../../../src/fields/legalItems.ts'

/** For those who work for this commune. Without an id somebody asks to search by it: no. */
const ownStaff: FieldAccess = ({ id, req }) =>
  typeof id === 'string' && includes(communesOf(req.user), id)

/** The badge of tinnhiemmang.vn is a link to its page there; nothing else is let in its place. */
const checkTrustLabel: TextFieldSingleValidation = (value, { req }) => {
  if (!value) return true
  const isTheirs = isWebAddress(value) && /(?:^|\.)tinnhiemmang\.vn$/i.test(new URL(value).hostname)
  return isTheirs || fieldMessage('CP_COMMUNE_TRUST_LABEL', req)
}

const checkMeasuringCode: TextFieldSingleValidation = (value, { req }) =>
  !value || /^[\w.-]{1,64}$/.test(value) || fieldMessage('CP_COMMUNE_EMC_CODE', req)

const checkLevel: NumberFieldSingleValidation = (value, { req }) =>
  value === undefined ||
  value === null ||
  [1, 2, 3, 4, 5].includes(value) ||
  fieldMessage('CP_COMMUNE_SECURITY_LEVEL', req)

const deadline = (value: string, en: string, vi: string) => ({ label: { en, vi }, value })

/** Deadlines the law leaves open or may change: the number of days of this commune instead. */
const deadlinesField: Field = {
  name: 'deadlines',
  type: 'array',
  label: { en: 'Deadlines of our own', vi: 'Thời hạn riêng của xã' },
  labels: {
    plural: { en: 'Deadlines', vi: 'Thời hạn' },
    singular: { en: 'Deadline', vi: 'Thời hạn' },
  },
  admin: {
    description: {
      en: 'Only where a rule of the province or commune differs from the number built in.',
      vi: 'Chỉ ghi khi quy định của tỉnh, xã khác số ngày có sẵn trong hệ thống.',
    },
  },
  fields: [
    {
      name: 'key',
      type: 'select',
      label: { en: 'Deadline', vi: 'Thời hạn' },
      admin: { description: { en: 'What has to be done in time.', vi: 'Việc phải làm đúng hạn.' } },
      options: [
        deadline('publishDeadline', 'Disclosure after a decision', 'Công khai sau quyết định'),
        deadline('postingUntil', 'Shortest time of posting', 'Niêm yết ít nhất'),
        deadline('loudspeaker', 'Loudspeaker, at least', 'Phát truyền thanh ít nhất'),
        deadline('quarterlyRegister', 'List of the quarter', 'Danh sách công khai theo quý'),
        deadline('replyDue', 'Answer to a request for correction', 'Trả lời yêu cầu đính chính'),
        deadline('outageNotice', 'Notice before an outage', 'Báo trước khi tạm ngừng dịch vụ'),
        deadline('budgetProposal', 'Budget proposal', 'Công khai dự toán trình'),
        deadline('budgetDecision', 'Decided budget', 'Công khai dự toán được giao'),
        deadline('budgetExecution', 'Execution of the budget', 'Công khai thực hiện ngân sách'),
        deadline('budgetSettlement', 'Settled budget', 'Công khai quyết toán'),
      ],
      required: true,
    },
    {
      name: 'days',
      type: 'number',
      label: { en: 'Days', vi: 'Số ngày' },
      admin: {
        description: {
          en: 'Working days where the law counts working days.',
          vi: 'Là ngày làm việc nếu luật tính theo ngày làm việc.',
        },
      },
      max: 365,
      min: 0,
      required: true,
    },
  ],
}

const holidaysField: Field = {
  name: 'holidays',
  type: 'array',
  label: { en: 'Days off of our own', vi: 'Ngày nghỉ riêng' },
  labels: {
    plural: { en: 'Days off', vi: 'Ngày nghỉ' },
    singular: { en: 'Day off', vi: 'Ngày nghỉ' },
  },
  admin: {
    description: {
      en: 'Besides weekends and public holidays, which are known. They do not count as working days.',
      vi: 'Ngoài cuối tuần và ngày lễ đã có sẵn. Không tính là ngày làm việc.',
    },
  },
  fields: [
    dayField({
      name: 'day',
      label: { en: 'Day', vi: 'Ngày' },
      description: { en: 'One day per row.', vi: 'Mỗi dòng một ngày.' },
      required: true,
    }),
    {
      name: 'reason',
      type: 'text',
      label: { en: 'Reason', vi: 'Lý do' },
      admin: { description: { en: 'Or the notice.', vi: 'Hoặc số thông báo nghỉ.' } },
    },
  ],
}

/** What the law asks of communes and this one does not have; the completeness meter shows why. */
const notApplicableField: Field = {
  name: 'notApplicable',
  type: 'array',
  label: { en: 'Duties that do not apply', vi: 'Mục không phải công khai' },
  labels: {
    plural: { en: 'Duties that do not apply', vi: 'Mục không phải công khai' },
    singular: { en: 'Duty', vi: 'Mục' },
  },
  admin: {
    description: {
      en: 'Only what this commune really does not have, with the reason people will read.',
      vi: 'Chỉ ghi nội dung xã thật sự không có, kèm lý do để người dân đọc.',
    },
  },
  fields: [
    choiceField({
      name: 'legalItem',
      label: { en: 'Duty', vi: 'Mục phải công khai' },
      choices: legalItemChoices,
      description: { en: 'Of the law.', vi: 'Theo luật.' },
      required: true,
    }),
    {
      name: 'reason',
      type: 'text',
      label: { en: 'Reason', vi: 'Lý do' },
      admin: { description: { en: 'Shown to everybody.', vi: 'Hiện công khai.' } },
      maxLength: 300,
      required: true,
    },
    dayField({
      name: 'from',
      label: { en: 'From', vi: 'Từ ngày' },
      description: { en: 'First day.', vi: 'Ngày đầu tiên.' },
      required: true,
    }),
    dayField({
      name: 'to',
      label: { en: 'To', vi: 'Đến ngày' },
      description: { en: 'Last day, if known.', vi: 'Ngày cuối cùng, nếu biết.' },
    }),
  ],
}

/** How the portal is run: measured, labelled, secured; the days its deadlines count. */
export const operationFields: Field[] = [
  {
    name: 'emcCode',
    type: 'text',
    label: { en: 'Measuring code (EMC)', vi: 'Mã đo lường EMC' },
    admin: {
      description: {
        en: 'The code of the ministry’s measuring system, not the whole script.',
        vi: 'Chỉ ghi mã do hệ thống EMC cấp, không dán cả đoạn mã nhúng.',
      },
    },
    validate: checkMeasuringCode,
  },
  {
    name: 'trustLabel',
    type: 'text',
    label: { en: 'Trust label', vi: 'Nhãn Tín nhiệm mạng' },
    admin: {
      description: {
        en: 'The page of this portal on tinnhiemmang.vn.',
        vi: 'Địa chỉ trang chứng nhận của cổng trên tinnhiemmang.vn.',
      },
    },
    validate: checkTrustLabel,
  },
  {
    name: 'securityLevel',
    type: 'number',
    label: { en: 'Security level', vi: 'Cấp độ an toàn' },
    access: { read: ownStaff },
    admin: {
      description: {
        en: 'Approved level of the system, 1 to 5; not shown to the public.',
        vi: 'Cấp độ an toàn hệ thống thông tin được phê duyệt, từ 1 đến 5; không hiện công khai.',
      },
    },
    validate: checkLevel,
  },
  holidaysField,
  deadlinesField,
  notApplicableField,
]
