import type { Act } from '../act.ts'

import { saveLive } from '../save.ts'

/** Its time is over: it leaves the lists, its address stays. Done by time alone (runDue). */
export const expire: Act = {
  asks: [],
  do: (place) => saveLive(place, { state: 'expired' }),
  verb: 'expire',
}
