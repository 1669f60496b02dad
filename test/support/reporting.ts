import type { Plan, PlanTask, Unit, User } from '../../src/payload-types.ts'

import { act } from './acts.ts'
import { loginAs, makeUnit, makeUser } from './builders.ts'
import { type Agent, type Planning, startPlanning } from './planning.ts'

export type Reporting = {
  draft: (task: PlanTask) => Promise<PlanTask>
  /** A specialist of the unit that leads the tasks. */
  lead: Agent
  live: (task: PlanTask) => Promise<PlanTask>
  planning: Planning
  /** A public plan with one task that the unit leads. */
  publicTask: (data?: Partial<PlanTask>) => Promise<{ plan: Plan; task: PlanTask }>
  report: (agent: Agent, task: PlanTask, input: object) => ReturnType<typeof act>
  specialistOf: (unit: Unit) => Promise<Agent>
  unit: Unit
}

/** A portal with a commune where a unit carries out tasks of public plans. */
export async function startReporting(): Promise<Reporting> {
  const planning = await startPlanning()
  const { commune, editor, portal } = planning
  const { payload, visitor } = portal
  const unit = await makeUnit(payload, commune, { kind: 'phong' })
  const specialistOf = async ({ id }: Unit): Promise<Agent> => {
    const data: Partial<User> = {
      memberships: [{ commune: commune.id, role: 'specialist', units: [id] }],
    }
    return loginAs(portal, await makeUser(payload, 'specialist', commune, data))
  }
  return {
    draft: async ({ id }) => (await editor.get(`/api/plan-tasks/${id}?depth=0&draft=true`)).body,
    lead: await specialistOf(unit),
    live: async ({ id }) => (await visitor.get(`/api/plan-tasks/${id}?depth=0`)).body,
    planning,
    publicTask: async (data = {}) => {
      const { plan, tasks } = await planning.planWith({ leadUnit: unit.id, ...data })
      const [task] = tasks
      const { status } = await planning.publish(plan)
      if (!task || status !== 200) throw new Error(`not public: ${status}`)
      return { plan, task }
    },
    report: (agent, { id }, input) => act(agent, 'plan-tasks', id, 'reportProgress', input),
    specialistOf,
    unit,
  }
}
