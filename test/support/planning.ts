import type { Commune, Plan, PlanTask, User } from '../../src/payload-types.ts'

import { publishNow } from './acts.ts'
import { loginAs, makeCommune, makePlan, makeUser } from './builders.ts'
import { makeTask } from './builders/planTasks.ts'
import { type Portal, startPayload } from './startPayload.ts'

export type Agent = Awaited<ReturnType<typeof loginAs>>

/** A plan and its tasks, as drafts. */
export type Drafted = { plan: Plan; tasks: PlanTask[] }

export type Planning = {
  commune: Commune
  editor: Agent
  editorUser: User
  head: Agent
  /** A draft of a plan with drafts of tasks, written by the editor. */
  planWith: (...tasks: Partial<PlanTask>[]) => Promise<Drafted>
  portal: Portal
  /** What the public reads of a plan's tasks, in their order. */
  publicTitles: (plan: Plan) => Promise<string[]>
  /** Publishes over HTTP as the head. */
  publish: (plan: Plan) => ReturnType<typeof publishNow>
  versionsOf: (task: PlanTask) => Promise<number>
}

/** A portal with a commune where an editor writes plans and the head publishes them. */
export async function startPlanning(): Promise<Planning> {
  const portal = await startPayload()
  const { payload, visitor } = portal
  const commune = await makeCommune(payload)
  const editorUser = await makeUser(payload, 'editor', commune)
  const head = await loginAs(portal, await makeUser(payload, 'head', commune))
  return {
    commune,
    editor: await loginAs(portal, editorUser),
    editorUser,
    head,
    planWith: async (...given) => {
      const createdBy = editorUser.id
      const plan = await makePlan(payload, commune, { createdBy })
      const tasks: PlanTask[] = []
      for (const data of given) {
        tasks.push(await makeTask(payload, commune, plan, { createdBy, ...data }))
      }
      return { plan, tasks }
    },
    portal,
    publicTitles: async ({ id }) => {
      const query = `where[plan][equals]=${id}&sort=order&depth=0`
      const { body } = await visitor.get(`/api/plan-tasks?${query}`)
      return body.docs.map(({ title }: PlanTask) => title)
    },
    publish: (plan) => publishNow(head, 'plans', plan),
    versionsOf: async ({ id }) => {
      const { totalDocs } = await payload.countVersions({
        collection: 'plan-tasks',
        overrideAccess: true,
        where: { parent: { equals: id } },
      })
      return totalDocs
    },
  }
}
