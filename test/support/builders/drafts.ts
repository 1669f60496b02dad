import type { Commune } from '../../../src/payload-types.ts'
import type { Portal } from '../startPayload.ts'
import { makeArticle, makeDocument, makePlan } from '../builders.ts'
import { textOf, upload } from '../richText.ts'
import { makePage } from './organisation.ts'
import { makeBudgetDisclosure, makeDisclosure, makeNotice, makeProcedure } from './registers.ts'

type Whose = { createdBy?: string; file: string; unit?: string }
type Make = (portal: Portal, commune: Commune, whose: Whose) => Promise<{ id: string }>

const ids = <T extends object>(data: T) =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined))

/** A draft of each kind that shows a file: in its text, in a row, in a list, in a field. */
export const draftsWithFile = {
  articles: ({ payload }, commune, { file, ...whose }) =>
    makeArticle(payload, commune, { body: textOf(upload(file)) as never, ...ids(whose) }),
  'budget-disclosures': (portal, commune, { createdBy, file }) =>
    makeBudgetDisclosure(portal, commune, { explanationFile: file, ...ids({ createdBy }) }),
  disclosures: ({ payload }, commune, { createdBy, file, unit: responsible }) =>
    makeDisclosure(payload, commune, { evidence: [file], ...ids({ createdBy, responsible }) }),
  documents: ({ payload }, commune, { createdBy, file, unit: organ }) =>
    makeDocument(payload, commune, {
      files: [{ file, kind: 'original' }],
      ...ids({ createdBy, organ }),
    }),
  notices: ({ payload }, commune, { file, ...whose }) =>
    makeNotice(payload, commune, { attachments: [file], ...ids(whose) }),
  pages: ({ payload }, commune, { createdBy, file }) =>
    makePage(payload, commune, { attachments: [file], ...ids({ createdBy }) }),
  plans: ({ payload }, commune, { file, ...whose }) =>
    makePlan(payload, commune, { attachments: [file], ...ids(whose) }),
  procedures: ({ payload }, commune, { file, ...whose }) =>
    makeProcedure(payload, commune, {
      dossier: [{ formFile: file, paper: 'Tờ khai' }],
      ...ids(whose),
    }),
} satisfies Record<string, Make>

export type DraftKind = keyof typeof draftsWithFile
