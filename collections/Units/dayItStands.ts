import { today } from '../../src/domain/today.ts'

/** The first day, from today on, on which a unit stands below its parent. */
export const dayItStands = ({ validFrom }: Record<string, unknown>): string =>
  typeof validFrom === 'string' && validFrom > today() ? validFrom : today()
