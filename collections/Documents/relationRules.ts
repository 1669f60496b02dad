import type { Problem, Rule } from '../../src/fields/rules.ts'
import type { PayloadRequest } from 'payload'

import { isEnding } from '../../src/domain/law/index.ts'
import { fold } from '../../src/domain/vietnamese/index.ts'
import { labels } from './rules.ts'

type Relation = { externalRef?: null | string; kind?: null | string; target?: null | string }

const label = labels.relations

/** The same document twice in the same role says nothing more, and would be shown twice. */
export const relationsDiffer: Rule = (doc) => {
  const keys = relationsOf(doc).map(keyOf)
  return relationsOf(doc).flatMap(({ target }, index): Problem[] => {
    const isTwice = keys[index] !== null && keys.indexOf(keys[index] ?? null) < index
    if (!isTwice) return []
    const path = `relations.${index}.${target ? 'target' : 'externalRef'}`
    return [{ label, code: 'CP_DOCUMENT_RELATION_TWICE', path }]
  })
}

/**
 * What a document replaces or repeals does not replace it in turn, directly or through others. A
 * draft is measured by what others are becoming, a publication by what is public: of two that
 * were written at the same moment the second stops there.
 */
export const replacesForward: Rule = async (doc, { id, isPublishing, req }) => {
  if (id === undefined) return []
  const found = await Promise.all(
    relationsOf(doc).map(async ({ kind, target }, index): Promise<Problem[]> => {
      // To itself is a fault of its own (relationsLeadSomewhere).
      if (!kind || !isEnding(kind) || !target || target === id) return []
      if (!(await leadsTo(id, target, isPublishing, req))) return []
      return [{ label, code: 'CP_DOCUMENT_RELATION_MUTUAL', path: `relations.${index}.target` }]
    }),
  )
  return found.flat()
}

/** Longer than any chain of replacements; broken data must not keep a save waiting. */
const mostSteps = 100

async function leadsTo(
  id: string,
  from: string,
  isPublic: boolean,
  req: PayloadRequest,
): Promise<boolean> {
  const seen = new Set<string>()
  let next = [from]
  for (let step = 0; next.length > 0 && step < mostSteps; step += 1) {
    if (next.includes(id)) return true
    for (const one of next) seen.add(one)
    const targets = await endedBy(next, isPublic, req)
    next = [...new Set(targets)].filter((target) => !seen.has(target))
  }
  return false
}

async function endedBy(ids: string[], isPublic: boolean, req: PayloadRequest): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'documents',
    depth: 0,
    draft: !isPublic,
    overrideAccess: true,
    pagination: false,
    req,
    select: { relations: true },
    where: {
      and: [{ id: { in: ids } }, ...(isPublic ? [{ _status: { equals: 'published' } }] : [])],
    },
  })
  return docs.flatMap((doc) =>
    relationsOf(doc).flatMap(({ kind, target }) =>
      kind && isEnding(kind) && target ? [target] : [],
    ),
  )
}

const relationsOf = (doc: object) =>
  ((doc as { relations?: null | Relation[] }).relations ?? []) satisfies Relation[]

function keyOf({ externalRef, kind, target }: Relation): null | string {
  if (!kind) return null
  if (target) return `${kind} ${target}`
  return externalRef ? `${kind} ${fold(externalRef).trim()}` : null
}
