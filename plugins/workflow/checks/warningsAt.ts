import type { Place } from '../act.ts'

import { tenantOf } from '../../../src/domain/idOf.ts'
import { type Warning, type WarningCode } from '../../../src/domain/warnings.ts'
import { warningsOfTexts } from '../../../src/fields/checkText.ts'
import { deadLinks } from './deadLinks.ts'
import { textsToPublish } from './textsToPublish.ts'

/** Looked for anew at the act: files are read, links die, telephones change after a save. */
const anew: readonly string[] = [
  'deadLink',
  'headingJump',
  'legacyEncoding',
  'personalData',
  'tableWithoutHeader',
] satisfies WarningCode[]

/** What somebody has to answer for before a piece goes on: of it, of its parts and of its files. */
export async function warningsAt(place: Place): Promise<Warning[]> {
  const { doc, req } = place
  const stored = (doc.warnings ?? []).filter(({ code }) => !anew.includes(code))
  const texts = (await textsToPublish(place)).filter(({ isPublic }) => !isPublic)
  return [
    ...stored,
    ...(await warningsOfTexts(texts, doc, req)),
    ...(await deadLinks(texts, tenantOf(doc), req)),
  ]
}
