import type { ErrorTable } from '../errors.ts'

/** The audit trail, and writers that meet in it. */
export const auditErrors = {
  CP_AUDIT_APPEND_ONLY: {
    en: 'The audit trail cannot be changed.',
    status: 403,
    vi: 'Không ai được sửa hoặc xoá nhật ký.',
  },
  CP_SERVER_BUSY: {
    en: 'Somebody else saved at the same moment. Nothing was changed; please save again.',
    status: 503,
    vi: 'Có người khác lưu cùng lúc. Chưa có gì thay đổi; hãy lưu lại.',
  },
} as const satisfies ErrorTable
