import type { Case } from '../case.ts'
import type { Data } from '../types.ts'

/** Giving roles, locking and taking over accounts. */
export async function account(question: Case): Promise<void> {
  if (question.slug !== 'users') return
  const { caller, chance, scene } = question
  const { effects, oracle, world } = scene
  const item = question.item()
  const isSelf = caller.id === item.id
  const changes: Record<string, Data> = {
    disabled: { disabled: !world.callerOf(item.id)?.disabled },
    memberships: {
      memberships: [
        {
          commune: world.communes[chance.pick(['a', 'b'] as const)].id,
          role: chance.pick(['head', 'technicalAdmin']),
        },
      ],
    },
    password: { password: 'mat-khau-cua-nguoi-khac-2026' },
    province: { memberships: [{ role: 'provinceAdmin' }] },
  }
  const what = chance.pick(Object.keys(changes))
  // A province administrator may do all of it: nothing to be judged, and a session to lose.
  const isProvince = oracle.rolesOf(caller).some(({ role }) => role === 'provinceAdmin')
  if (isProvince || (isSelf && what === 'password')) return
  await effects.watch([item])
  const host = question.host('rest')
  const ask = {
    body: changes[what],
    door: 'rest',
    host,
    method: 'PATCH',
    path: `/users/${item.id}`,
  } as const
  await question.ask(ask)
  const changed = await effects.changeOf(item)
  const isRefused = oracle.mayWrite(caller, item, 'saveDraft') === 'refused'
  const isHigher = what === 'province' || (isSelf && what !== 'password')
  if (changed && (isRefused || isHigher)) {
    question.fail(
      'change',
      `${what} of the account of ${world.callerOf(item.id)?.name ?? '?'}`,
      ask,
    )
  }
}
