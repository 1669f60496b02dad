import { describe, expect, it } from '@jest/globals'

import { isOverdue } from '../../../src/domain/overdue.ts'

const task = { dueDate: '2026-06-30', status: 'dang' }

describe('a task with a last day', () => {
  it('is in time on that day and overdue on the next', () => {
    expect(isOverdue(task, '2026-06-30')).toBe(false)
    expect(isOverdue(task, '2026-07-01')).toBe(true)
  })

  it('is overdue also when nobody has begun it', () => {
    expect(isOverdue({ ...task, status: 'chua' }, '2026-07-01')).toBe(true)
  })

  it.each(['xong', 'tam_dung', 'huy', null, undefined])(
    'is never overdue while its status is %s',
    (status) => {
      expect(isOverdue({ ...task, status }, '2027-01-01')).toBe(false)
    },
  )

  it('is never overdue when it repeats', () => {
    expect(isOverdue({ ...task, recurrence: 'monthly' }, '2027-01-01')).toBe(false)
  })
})

describe('a task without a last day', () => {
  it.each([null, undefined, ''])('is never overdue (%j)', (dueDate) => {
    expect(isOverdue({ dueDate, status: 'chua' }, '2027-01-01')).toBe(false)
  })
})
