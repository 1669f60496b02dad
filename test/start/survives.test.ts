import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import {
  freePort,
  newFolder,
  type Started,
  startProgram,
  startServer,
} from '../support/startProcess.ts'

let server: Started
let address: string

beforeAll(async () => {
  const port = String(await freePort())
  address = `http://127.0.0.1:${port}/api`
  const settings = { PORT: port, PORTAL_DATA: newFolder(), PORTAL_DEMO: 'off' }
  server = startServer(['--api-only'], settings)
  await server.printed(/Sẵn sàng/)
})
afterAll(async () => {
  server.child.kill('SIGTERM')
  await server.exit
})

describe('a running server', () => {
  it.each([
    'plan-tasks?where[plan.createdBy.email][like]=a',
    'plan-tasks?where[plan__createdBy__email][like]=a',
    'plan-tasks?sort=plan.createdBy.email',
    'plan-tasks/count?where[plan.updatedBy.email][equals]=a',
    'articles?where[plans.createdBy.email][equals]=a',
    'articles?where[plans.document.createdBy][equals]=a',
    'articles?where[plans][contains][createdBy.email.x][equals]=a',
  ])('outlives a question that reaches too far (%s)', async (question) => {
    for (let time = 0; time < 2; time += 1) {
      const { status } = await fetch(`${address}/${question}`)
      expect(status).toBe(400)
    }
    expect((await fetch(`${address}/communes`)).status).toBe(200)
  })

  it('outlives the same questions by GraphQL', async () => {
    const query = '{ PlanTasks(sort: "plan.createdBy.email") { totalDocs } }'
    const ask = () =>
      fetch(`${address}/graphql`, {
        body: JSON.stringify({ query }),
        headers: { 'Content-Type': 'application/json' },
        method: 'POST',
      })
    for (let time = 0; time < 2; time += 1) {
      const { errors } = (await (await ask()).json()) as { errors: unknown[] }
      expect(errors).toHaveLength(1)
    }
    expect((await fetch(`${address}/communes`)).status).toBe(200)
  })
})

describe('a promise that fails while nobody waits for it', () => {
  const program = (code: string) => `
    import { outliveStrayRejections } from './src/server/outliveStrayRejections.ts'
    outliveStrayRejections({ logger: { error: ({ err }) => console.log('logged:', err.message) } })
    setTimeout(() => console.log('still here'), 100)
    ${code}`
  const run = (code: string) =>
    startProgram(['--import', 'tsx', '--input-type=module', '-e', program(code)])

  it('is logged and the server goes on', async () => {
    const { exit, output } = run("void Promise.reject(new Error('stray'))")
    expect(await exit).toBe(0)
    expect(output()).toBe('logged: stray\nstill here\n')
  })

  it('is not taken for an exception, which ends the process', async () => {
    const { exit, output } = run("setTimeout(() => { throw new Error('unknown state') }, 10)")
    expect(await exit).toBe(1)
    expect(output()).not.toContain('still here')
  })
})
