import { describe, expect, it } from '@jest/globals'

import { accountAddress } from '../../../../src/domain/accounts/accountAddress.ts'

describe('the mail address of an account', () => {
  it('is the same however somebody types it', () => {
    expect(accountAddress('  Le.Hoa@Portal.example ')).toBe('le.hoa@portal.example')
  })

  it.each([[undefined], [null], [7], [['le.hoa@portal.example']]])(
    'is not there in %j',
    (typed) => {
      expect(accountAddress(typed)).toBe('')
    },
  )
})
