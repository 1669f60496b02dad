import type { Payload } from 'payload'

import { communeIds } from './communeIds.ts'
import { headsOf } from './heads.ts'
import { chainsIn } from './rowsOfChain.ts'
import { installation } from './toRow.ts'

/**
 * Every chain that there is or has to be: of the installation, of each commune, of communes that are
 * there no more, and those of which nothing is left but a head.
 */
export async function knownChains(payload: Payload): Promise<string[]> {
  const ofHeads = (await headsOf({ payload })).map(({ chain }) => chain)
  const communes = await communeIds(payload)
  return [...new Set([installation, ...communes, ...(await chainsIn(payload)), ...ofHeads])]
}
