import { describeCollection } from '../support/describeCollection.ts'

describeCollection('audit-heads', {
  access: { create: '', delete: '', public: false, read: '', readVersions: '', update: '' },
  fields: `
    chain*     text   Chuỗi | Chain
    seq*       number Số thứ tự của dòng cuối | Number of the last row
    hash*      text   Mã băm của dòng cuối | Hash of the last row
    signature* text   Chữ ký | Signature
  `,
  help: '',
  indexes: 'chain signature',
  labels: [
    'Đầu chuỗi nhật ký | Head of the audit trail',
    'Đầu chuỗi nhật ký | Heads of the audit trail',
  ],
  sort: 'chain',
  title: 'chain',
  versions: false,
})
