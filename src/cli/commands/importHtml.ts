import type { Command } from '../command.ts'

import { OperatorError } from '../../config/operatorError.ts'
import { importHtml } from '../../importers/html/importHtml.ts'
import { printReport } from '../printReport.ts'
import { readArguments, required } from '../readArguments.ts'
import { withPortal } from '../withPortal.ts'

export const importHtmlCommand: Command = {
  help: 'Nhập các trang của cổng cũ thành bản nháp. Chạy lại không tạo trùng, không ghi đè.',
  name: 'import html',
  run: async (args) => {
    const { positionals, values } = readArguments(args, {
      commune: { type: 'string' },
      'dry-run': { type: 'boolean' },
      unit: { type: 'string' },
    })
    const commune = required('--commune', values.commune)
    const [target, ...others] = positionals
    if (!target || others.length > 0) {
      throw new OperatorError('import html', {
        en: 'give one file or one folder.',
        vi: 'hãy nêu một tệp hoặc một thư mục.',
      })
    }
    const stopping = new AbortController()
    process.once('SIGINT', () => stopping.abort())
    process.once('SIGTERM', () => stopping.abort())
    const isDryRun = values['dry-run'] ?? false
    const report = await withPortal((payload) =>
      importHtml(payload, {
        commune,
        isDryRun,
        signal: stopping.signal,
        target,
        unit: values.unit,
      }),
    )
    printReport(report, isDryRun)
    return report.counts.failed === report.rows.length ? 1 : 0
  },
  usage: 'import html <tệp|thư mục> --commune <slug> [--unit <tên viết tắt>] [--dry-run]',
}
