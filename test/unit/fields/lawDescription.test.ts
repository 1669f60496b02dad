import { describe, expect, it } from '@jest/globals'

import { lawDescription } from '../../../src/fields/lawDescription.ts'

describe('the help text of a computed deadline', () => {
  it('names the articles it comes from in both languages', () => {
    const { en, vi } = lawDescription('publishDeadline')
    expect(vi).toMatch(/Luật Thực hiện dân chủ ở cơ sở.*Điều 12 khoản 3; .*Điều 18 khoản 4$/)
    expect(en).toMatch(/article 12 clause 3/)
  })

  it('says what is not sure about it', () => {
    expect(lawDescription('budgetExecution').vi).toContain('tạm dùng thời hạn')
  })
})
