import type { Command } from '../command.ts'

import { runDue } from '../../../plugins/workflow/runDue.ts'
import { formatInstant } from '../../domain/formatInstant.ts'
import { verbs } from '../../domain/states.ts'
import { readArguments } from '../readArguments.ts'
import { withPortal } from '../withPortal.ts'

export const runDueCommand: Command = {
  help: 'Đăng nội dung đã đến giờ hẹn, đưa nội dung hết hạn ra khỏi danh sách. Máy chủ đang chạy tự làm mỗi phút.',
  name: 'run-due',
  run: async (args) => {
    readArguments(args, {})
    const { done, failed } = await withPortal((payload) => runDue(payload))
    for (const { at, id, slug, verb } of done) {
      console.log(`${verbs[verb].vi}: ${slug} ${id} (hẹn ${formatInstant(at)})`)
    }
    for (const { id, problem, slug } of failed) {
      console.error(`KHÔNG ĐĂNG ĐƯỢC: ${slug} ${id}: ${problem.vi} (${problem.en})`)
    }
    console.log(`Đã xử lý ${done.length}, không đăng được ${failed.length}.`)
    return failed.length === 0 ? 0 : 1
  },
  usage: 'run-due',
}
