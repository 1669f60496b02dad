import type { Check } from '../../../src/fields/warnings.ts'

import { warningOf } from '../../../src/domain/warnings.ts'

/** A service that is only partly online has to say why (NĐ 224/2026 Đ.14). */
export const warnPartial: Check = ({ reasonIfPartial, serviceLevel }) =>
  serviceLevel === 'mot_phan' && !reasonIfPartial
    ? [warningOf('partialWithoutReason', {}, 'reasonIfPartial')]
    : []
