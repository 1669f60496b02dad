import type { Place } from './act.ts'

import { isUrgentUnseen } from './isUrgentUnseen.ts'
import { writersOfWhole } from './writersOfWhole.ts'

/** Did who asks write a part of the version in work, or publish it alone? */
export async function hasWritten(place: Place): Promise<boolean> {
  const { live, req } = place
  const id = req.user?.id
  if (id === undefined) return false
  if (isUrgentUnseen(place) && live?.workflow?.urgentBy === id) return true
  return (await writersOfWhole(place)).includes(id)
}
