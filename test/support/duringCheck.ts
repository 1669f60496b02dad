import { jest } from '@jest/globals'
import crypto from 'node:crypto'

/**
 * Does something while the passwords of so many logins are being checked: after their accounts were
 * read and before anything comes of it.
 */
export async function duringCheck<T>(
  logins: number,
  logIn: () => PromiseLike<T>,
  act: () => PromiseLike<unknown>,
): Promise<T> {
  const check = crypto.pbkdf2
  let waiting = 0
  let begin = () => {}
  const allWait = new Promise<void>((resolve) => (begin = resolve))
  const isDone = allWait.then(act)
  const spy = jest.spyOn(crypto, 'pbkdf2')
  for (let nth = 0; nth < logins; nth += 1) {
    spy.mockImplementationOnce((...args) => {
      waiting += 1
      if (waiting === logins) begin()
      isDone.then(
        () => check(...args),
        (error: Error) => args[5](error, Buffer.alloc(0)),
      )
    })
  }
  try {
    const answer = await logIn()
    await isDone
    return answer
  } finally {
    spy.mockRestore()
  }
}
