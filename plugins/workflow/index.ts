import type { CollectionConfig, Plugin } from 'payload'

import { countRevision } from '../../src/fields/revision.ts'
import { answerGone } from './answerGone.ts'
import { checkDraft } from './checkDraft.ts'
import { closedByState, noteWriting } from './closeForms.ts'
import { historyEndpoint, myWorkEndpoint } from './desk/endpoints.ts'
import { actMutations } from './doors/graphql.ts'
import { actEndpoints } from './doors/rest.ts'
import { holdFiles, letFilesGo } from './files/holdFiles.ts'
import { showFiles } from './files/showFiles.ts'
import { followPart } from './followPart.ts'
import { followState } from './followState.ts'
import { followUnit } from './followUnit.ts'
import { followDeletion, followWhole } from './followWhole.ts'
import { keepGuarded } from './keepGuarded.ts'
import { keepLive } from './keepLive.ts'
import { leaveExpiredOut } from './leaveExpiredOut.ts'
import { refuseDeletion } from './refuseDeletion.ts'
import { refuseForeignWhole, refusePartDeletion } from './refuseForeignWhole.ts'
import { showLive } from './showLive.ts'
import { isInWorkflow, isOfProgress, isPart } from './workflowSlugs.ts'
import { rememberSource } from './writersOfSource.ts'

/**
 * What is live is separate from what is being worked on: in every collection with drafts a plain
 * save is a draft, and only an act changes what the public reads. A collection with a group `workflow`
 * (src/fields/workflow) takes part in the editorial workflow: acts, states, four eyes.
 */
export const workflow = (): Plugin => (config) => ({
  ...config,
  endpoints: [...(config.endpoints ?? []), myWorkEndpoint],
  graphQL: {
    ...config.graphQL,
    mutations: actMutations(slugsIn(config.collections), config.graphQL?.mutations),
  },
  hooks: { ...config.hooks, afterError: [...(config.hooks?.afterError ?? []), answerGone] },
  collections: config.collections?.map((collection) => {
    const { versions } = collection
    const hasDrafts = typeof versions === 'object' && Boolean(versions.drafts)
    const withFiles = collection.slug === 'attachments' ? collection : showingFiles(collection)
    return countingRevisions(hasDrafts ? withDrafts(withFiles) : withFiles)
  }),
})

const slugsIn = (collections: CollectionConfig[] = []): string[] =>
  collections.filter((one) => isInWorkflow(one) || isOfProgress(one)).map(({ slug }) => slug)

function showingFiles(collection: CollectionConfig): CollectionConfig {
  const { afterChange = [], beforeDelete = [], ...hooks } = collection.hooks ?? {}
  return {
    ...collection,
    hooks: {
      ...hooks,
      afterChange: [...afterChange, holdFiles, showFiles],
      beforeDelete: [...beforeDelete, letFilesGo],
    },
  }
}

/** Two people at once: in every collection with a field `revision` (src/fields/revision). */
function countingRevisions(collection: CollectionConfig): CollectionConfig {
  if (!hasField(collection, 'revision')) return collection
  const { beforeChange = [], ...hooks } = collection.hooks ?? {}
  return { ...collection, hooks: { ...hooks, beforeChange: [countRevision, ...beforeChange] } }
}

function withDrafts(collection: CollectionConfig): CollectionConfig {
  const {
    afterChange = [],
    afterDelete = [],
    beforeChange = [],
    beforeDelete = [],
    beforeOperation = [],
    ...hooks
  } = collection.hooks ?? {}
  const isIn = isInWorkflow(collection)
  const isOfWhole = isPart(collection)
  const { endpoints } = collection
  return {
    ...collection,
    ...(isIn && { access: closedByState(collection) }),
    ...((isIn || isOfProgress(collection)) && {
      endpoints: [
        ...(endpoints || []),
        ...actEndpoints(collection.slug),
        ...(isIn ? [historyEndpoint(collection.slug)] : []),
      ],
    }),
    hooks: {
      ...hooks,
      afterChange: [...afterChange, followUnit, followWhole],
      beforeChange: [
        keepGuarded,
        ...(isIn ? [followState] : []),
        ...(isOfWhole ? [followPart] : []),
        ...beforeChange,
        checkDraft,
        refuseForeignWhole,
      ],
      afterDelete: isOfWhole ? [...afterDelete, followDeletion] : afterDelete,
      beforeDelete: [
        ...(isOfWhole ? [refusePartDeletion] : []),
        ...(isIn ? [refuseDeletion] : []),
        ...beforeDelete,
      ],
      beforeOperation: [
        ...(isIn ? [noteWriting] : []),
        rememberSource,
        keepLive,
        showLive,
        ...(hasField(collection, 'expiresAt') ? [leaveExpiredOut] : []),
        ...beforeOperation,
      ],
    },
  }
}

const hasField = ({ fields }: CollectionConfig, name: string): boolean =>
  fields.some((field) => 'name' in field && field.name === name)
