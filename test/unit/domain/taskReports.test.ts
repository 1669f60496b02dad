import { describe, expect, it } from '@jest/globals'

import { problemsOfReport, type TaskReport } from '../../../src/domain/taskReports.ts'

const now = new Date('2026-05-20T03:00:00.000Z')

function problems(report: TaskReport, statusBefore = 'dang'): string[] {
  const about = { now, statusBefore, today: '2026-05-20' }
  return problemsOfReport(report, about).map(({ code, path }) => `${code} ${path ?? ''}`.trim())
}

describe('a report on a task', () => {
  it('says something: how far it is, what was done, what shows it, or when it was done', () => {
    expect(problems({})).toEqual(['CP_PLAN_TASK_REPORT_EMPTY'])
    expect(problems({ evidence: [] })).toEqual(['CP_PLAN_TASK_REPORT_EMPTY'])
    expect(problems({ status: 'dang' })).toEqual([])
    expect(problems({ text: 'Đã họp thôn' })).toEqual([])
    expect(problems({ evidence: [{}] })).toEqual([])
    expect(problems({ completedAt: '2026-05-19T03:00:00.000Z' }, 'xong')).toEqual([])
  })

  it('says why a task is paused or cancelled', () => {
    for (const status of ['tam_dung', 'huy']) {
      expect(problems({ status })).toEqual(['CP_PLAN_TASK_REPORT_WHY text'])
      expect(problems({ status, text: 'Chờ kinh phí' })).toEqual([])
    }
  })

  it('names a day only with what was done on it, not one to come', () => {
    expect(problems({ date: '2026-05-20', text: 'Đã họp' })).toEqual([])
    expect(problems({ date: '2026-05-21', text: 'Đã họp' })).toEqual([
      'CP_PLAN_TASK_REPORT_FUTURE date',
    ])
    expect(problems({ date: '2026-05-19', status: 'dang' })).toEqual(['CP_INPUT_REQUIRED text'])
  })

  it('says when it was done only of what is done, and not a time to come', () => {
    const completedAt = '2026-05-19T03:00:00.000Z'
    expect(problems({ completedAt })).toEqual(['CP_PLAN_TASK_NOT_DONE completedAt'])
    expect(problems({ completedAt, status: 'dang' }, 'xong')).toEqual([
      'CP_PLAN_TASK_NOT_DONE completedAt',
    ])
    expect(problems({ completedAt, status: 'xong' })).toEqual([])
    expect(problems({ completedAt: '2026-05-20T03:00:01.000Z', status: 'xong' })).toEqual([
      'CP_PLAN_TASK_REPORT_FUTURE completedAt',
    ])
  })
})
