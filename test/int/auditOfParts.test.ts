import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { publishInTurn, takeDown } from '../support/acts.ts'
import { expectOneStory, rowsAbout } from '../support/auditRows.ts'
import { loginAs, makeArticle, makeAttachment, makeUnit } from '../support/builders.ts'
import { type Planning, startPlanning } from '../support/planning.ts'

let planning: Planning

beforeAll(async () => {
  planning = await startPlanning()
})
afterAll(() => planning.portal.close())

const changed = { changed: expect.arrayContaining(['_status']) }

describe('what becomes public with something else', () => {
  it('is told of itself: the tasks of a plan, with the plan they came out with', async () => {
    const { commune, editor, planWith, portal, publish } = planning
    const unit = await makeUnit(portal.payload, commune)
    const { plan, tasks } = await planWith({ leadUnit: unit.id }, { leadUnit: unit.id })
    expect((await publish(plan)).status).toBe(200)
    for (const task of tasks) {
      const rows = await rowsAbout(portal, task.id)
      expect(rows.map(({ action }) => action)).toEqual(['create', 'publish'])
      expect(rows[1]?.details).toMatchObject({ ...changed, with: `plans/${plan.id}` })
      expect(rows.map((row) => row.unit)).toEqual([unit.id, unit.id])
      expectOneStory(rows)
      await editor.patch(`/api/plan-tasks/${task.id}`).send({ output: 'Báo cáo' }).expect(200)
    }
    expect((await publish(plan)).status).toBe(200)
    for (const task of tasks) {
      const rows = await rowsAbout(portal, task.id)
      expect(rows.map(({ action }) => action)).toEqual([
        'create',
        'publish',
        'saveDraft',
        'publish',
      ])
      expectOneStory(rows)
    }
    expectOneStory(await rowsAbout(portal, plan.id))
  })

  it('is told of itself: the files of an article, published and taken down with it', async () => {
    const { commune, editorUser, head, portal } = planning
    const { payload } = portal
    const file = await makeAttachment(payload, commune, { createdBy: editorUser.id })
    const article = await makeArticle(payload, commune, {
      attachments: [file.id],
      createdBy: editorUser.id,
    })
    const editor = await loginAs(portal, editorUser)
    const office = { approver: head, editor }
    const answers = await publishInTurn(office, 'articles', article.id)
    expect(answers.at(-1)?.status).toBe(200)
    expect((await takeDown(head, 'articles', article)).status).toBe(200)
    const rows = await rowsAbout(portal, file.id)
    expect(rows.map(({ action }) => action)).toEqual(['create', 'publish', 'unpublish'])
    const whole = { with: `articles/${article.id}` }
    expect(rows.slice(1).map(({ details }) => details)).toMatchObject([whole, whole])
    expectOneStory(rows)
    expectOneStory(await rowsAbout(portal, article.id))
  })
})
