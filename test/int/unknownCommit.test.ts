import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { act, publishInTurn } from '../support/acts.ts'
import { rowsAbout } from '../support/auditRows.ts'
import { makeOffice, type Office, writeArticle } from '../support/office.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

let portal: Portal
let office: Office

beforeAll(async () => {
  portal = await startPayload()
  office = await makeOffice(portal)
})
afterAll(() => portal.close())

/** The next commit takes place, and nobody is told whether it did: as when a primary goes away. */
async function withUnknownCommit<T>(run: () => Promise<T>): Promise<T> {
  const { db } = portal.payload
  const commit = db.commitTransaction
  let isFirst = true
  db.commitTransaction = async function (...args) {
    await commit.apply(this, args)
    if (!isFirst) return
    isFirst = false
    throw Object.assign(new Error('no answer'), {
      hasErrorLabel: (label: string) => label === 'UnknownTransactionCommitResult',
    })
  }
  try {
    return await run()
  } finally {
    db.commitTransaction = commit
  }
}

describe('an act whose commit nobody has heard of', () => {
  it('answers what it did, though the caller sent no key', async () => {
    const { id } = await writeArticle(office, office.clerk)
    const answer = await withUnknownCommit(() => act(office.clerk, 'articles', id, 'submit'))
    expect([answer.status, answer.body.state]).toEqual([200, 'submitted'])
    const rows = await rowsAbout(portal, id)
    expect(rows.filter(({ action }) => action === 'submit')).toHaveLength(1)
  })

  it('is not done twice', async () => {
    const { id } = await writeArticle(office, office.clerk)
    const { deputyHead: approver, editor } = office
    await publishInTurn({ approver, editor }, 'articles', id)
    const words = { text: 'Đúng', wrong: 'Sai' }
    const answer = await withUnknownCommit(() => act(approver, 'articles', id, 'correct', words))
    expect(answer.status).toBe(200)
    const { body } = await portal.visitor.get(`/api/articles/${id}?depth=0`)
    expect(body.corrections).toHaveLength(1)
  })
})
