import type { PayloadRequest } from 'payload'

import { codedError } from '../../../src/access/codedError.ts'
import { type Quarter, quarters } from '../../../src/domain/quarter.ts'

const [firstYear, lastYear] = [2000, 2200]

const labels = {
  commune: { en: 'Commune', vi: 'Xã, phường' },
  quarter: { en: 'Quarter', vi: 'Quý' },
  year: { en: 'Year', vi: 'Năm' },
}

export type AskedQuarter = { commune: string; quarter: Quarter; year: number }

/** Reads the parameters of the register; throws the coded error of the first one that is wrong. */
export function askedQuarter(req: PayloadRequest): AskedQuarter {
  const commune = given(req, 'commune')
  const asked = given(req, 'quarter')
  const quarter = quarters.find((one) => one === asked)
  if (!quarter) throw refusal(req, 'quarter', 'CP_INPUT_QUARTER')
  const text = given(req, 'year')
  const year = Number(text)
  if (!/^\d{4}$/.test(text) || year < firstYear || year > lastYear) {
    throw refusal(req, 'year', 'CP_INPUT_YEAR')
  }
  return { commune, quarter, year }
}

/** One text for each parameter; a repeated one is a list and counts as missing. */
function given(req: PayloadRequest, name: keyof typeof labels): string {
  const value: unknown = req.query[name]
  if (typeof value === 'string' && value !== '') return value
  throw refusal(req, name, 'CP_INPUT_REQUIRED')
}

function refusal(
  req: PayloadRequest,
  path: keyof typeof labels,
  code: 'CP_INPUT_QUARTER' | 'CP_INPUT_REQUIRED' | 'CP_INPUT_YEAR',
) {
  const values = { max: String(lastYear), min: String(firstYear) }
  return codedError(code, { field: { label: labels[path], path }, req, values })
}
