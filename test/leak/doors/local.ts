import type { Answer, Ask } from '../ask.ts'
import type { Caller, Data } from '../types.ts'
import type { World } from '../world.ts'

type Operations = Record<string, (options: Data) => Promise<unknown>>

/** The Local API as a plugin or a page of a host application uses it, with access control on. */
export const localDoor =
  (world: World) =>
  async ({ path, query }: Ask, caller: Caller): Promise<Answer> => {
    const operations = world.payload as unknown as Operations
    const isNobody = caller.id === null || caller.isSpent
    const user = isNobody ? null : await accountOf(world, caller)
    try {
      const body = await operations[path]?.({ ...query, overrideAccess: false, user })
      return { body, status: 200, text: JSON.stringify(body) ?? '' }
    } catch (error) {
      const { data, message, status = 500 } = error as Error & { data?: unknown; status?: number }
      return { body: { data, message }, status, text: JSON.stringify({ data, message }) }
    }
  }

/** The account as a session brings it. */
async function accountOf({ payload }: World, { id, isMachine }: Caller): Promise<object> {
  const account = await payload.findByID({
    collection: 'users',
    depth: 0,
    id: id ?? '',
    overrideAccess: true,
  })
  return { ...account, collection: 'users', ...(isMachine && { _strategy: 'api-key' }) }
}
