'use client'

import { FieldLabel, useField, useTranslation } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { languageOf } from '../../domain/languageOf.ts'

type Row = {
  message?: string
  outcome: string
  source: string
  title?: string
  warnings?: { code: string; message: string }[]
}

const outcomes: Record<string, { en: string; vi: string }> = {
  completed: { en: 'Completed', vi: 'Bổ sung' },
  created: { en: 'New', vi: 'Tạo mới' },
  failed: { en: 'Failed', vi: 'Lỗi' },
  kept: { en: 'Kept as edited', vi: 'Giữ bản đã sửa' },
  unchanged: { en: 'Unchanged', vi: 'Không đổi' },
}

/** What an import did, as a table instead of raw JSON. */
export const ImportRows: JSONFieldClientComponent = ({ field, path }) => {
  const { value } = useField<null | Row[]>({ path })
  const { i18n } = useTranslation()
  const language = languageOf(i18n)
  const heads =
    language === 'en' ? ['Source', 'Result', 'To check'] : ['Nguồn', 'Kết quả', 'Cần kiểm tra']
  const rows = value ?? []
  return (
    <div className="field-type">
      <FieldLabel label={field.label} path={path} />
      {rows.length === 0 ? (
        <p>{language === 'en' ? 'Nothing was read.' : 'Chưa đọc được mục nào.'}</p>
      ) : (
        <div className="table">
          <table>
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.source}>
                  <td>{row.title ? `${row.title} (${row.source})` : row.source}</td>
                  <td>{outcomes[row.outcome]?.[language] ?? row.outcome}</td>
                  <td>
                    {[row.message, ...(row.warnings ?? []).map(({ message }) => message)]
                      .filter(Boolean)
                      .join(' ')}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  )
}
