import type { Case } from './case.ts'
import type { Change } from './store/index.ts'
import type { Item } from './types.ts'

import { isNamedByNew, isPassing } from './along.ts'

/**
 * Judges everything that a question has changed beside what it was about, and puts the world back:
 * the next question finds it as every other one does. What goes along with something allowed is
 * stated (`along.ts`); any other effect is a finding, whoever may have had a right to it.
 */
export async function settle(question: Case): Promise<void> {
  const { caller, scene } = question
  const { effects } = scene
  const changes = await effects.changes()
  if (changes.length === 0) return
  const made = changes.filter((one) => one.main === 'made' && question.isAnsweredFor(one))
  for (const change of changes) {
    if (question.isAnsweredFor(change)) continue
    if (isPassing(change, caller) || isNamedByNew(change, made, scene, caller)) continue
    const what = `${namedOf(question, change)} was ${spoken(change)} by the way`
    question.fail('change', what)
  }
  await effects.restore()
}

function namedOf(question: Case, { collection, id }: Change): string {
  const item: Item | undefined = question.scene.world.item(id)
  return item ? question.named(item) : `${collection} ${id}`
}

function spoken({ main, names, versions }: Change): string {
  if (main === 'gone' || main === 'made') return main
  return `changed (${[...names, ...(versions ? ['versions'] : [])].join(', ')})`
}
