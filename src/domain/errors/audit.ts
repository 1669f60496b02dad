import type { ErrorTable } from '../errors.ts'

/** The audit trail. */
export const auditErrors = {
  CP_AUDIT_APPEND_ONLY: {
    en: 'The audit trail cannot be changed.',
    status: 403,
    vi: 'Không ai được sửa hoặc xoá nhật ký.',
  },
} as const satisfies ErrorTable
