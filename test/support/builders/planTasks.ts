import type { Commune, Plan, PlanTask, Unit } from '../../../src/payload-types.ts'
import type { Payload } from 'payload'

import { makeUnit, unique } from '../builders.ts'

type Draft = Partial<PlanTask>

/** A complete task of a plan, as a draft; a unit of its own leads it unless said otherwise. */
export async function makeTask(
  payload: Payload,
  commune: Commune,
  plan: Plan,
  data: Draft = {},
): Promise<PlanTask> {
  const leadUnit = data.leadUnit ?? (await makeUnit(payload, commune)).id
  return payload.create({
    collection: 'plan-tasks',
    data: {
      leadUnit,
      periodText: 'Quý II/2026',
      plan: plan.id,
      status: 'chua',
      tenant: commune.id,
      title: `Nhiệm vụ ${unique()}`,
      ...data,
    },
    depth: 0,
    draft: true,
    overrideAccess: true,
  })
}

/** Makes a plan public with its tasks, as its approver's save does. */
export function publishPlan(payload: Payload, { id }: Plan): Promise<Plan> {
  return payload.update({
    collection: 'plans',
    data: { _status: 'published' },
    depth: 0,
    id,
    overrideAccess: true,
  })
}

export type DemoPlan = { plan: Plan; units: Record<'centre' | 'culture' | 'office', Unit> }

/** The four tasks of the plan 08/KH-UBND (domain: 6.12), drafts in the order of the plan. */
export async function makeTasksOfFixture(
  payload: Payload,
  commune: Commune,
  plan: Plan,
): Promise<DemoPlan> {
  const unit = (name: string) => makeUnit(payload, commune, { kind: 'phong', name })
  const units = {
    centre: await unit('Trung tâm PVHCC'),
    culture: await unit('Phòng Văn hoá – Xã hội'),
    office: await unit('Văn phòng HĐND và UBND'),
  }
  const villages = (await unit('Các thôn')).id
  const rows = [
    ['Chuyên mục CCHC trên Trang TTĐT', units.culture, units.office.id, 'Thường xuyên'],
    ['Hội nghị tuyên truyền DVC trực tuyến tại các thôn', units.centre, villages, 'Quý II/2026'],
    ['Phát thanh về nộp hồ sơ toàn trình', units.culture, villages, 'Hằng tháng'],
    ['Báo cáo kết quả', units.office, units.culture.id, 'Trước ngày 10/12/2026'],
  ] as const
  for (const [title, { id: leadUnit }, other, periodText] of rows) {
    const data = { coordinatingUnits: [other], leadUnit, periodText, title }
    await makeTask(payload, commune, plan, data)
  }
  return { plan, units }
}
