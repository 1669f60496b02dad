import type { CollectionConfig, EditConfig, PayloadRequest } from 'payload'

import { membershipsOf } from '../../src/access/actor.ts'
import { rights, type Rights } from '../../src/domain/roles.ts'
import { unitPathOf } from '../../src/domain/unitPaths.ts'
import { isInWorkflow, isOfProgress } from '../workflow/workflowSlugs.ts'

type User = PayloadRequest['user']

/** What everybody who works in a commune looks things up in, whatever they may write. */
const forEverybody = new Set(['schedules'])

// Only the tab is ours: the address itself shows what access allows.
const apiTab = {
  api: { tab: { condition: ({ req }: { req: PayloadRequest }) => isTechnical(req.user) } },
}

const client = (name: string) => `payload-commune-portal/client#${name}`

type Components = NonNullable<NonNullable<CollectionConfig['admin']>['components']>

/** The acts of the workflow in place of Payload's buttons to publish, and its states and history. */
function withActs(components: Components = {}): Components {
  const { beforeDocumentControls = [], ...edit } = components.edit ?? {}
  return {
    ...components,
    Description: client('StandingNote'),
    edit: {
      ...edit,
      beforeDocumentControls: [...beforeDocumentControls, client('ActButtons')],
      PublishButton: client('Nothing'),
      SaveDraftButton: client('Nothing'),
      Status: client('StateBadge'),
      UnpublishButton: client('Nothing'),
    },
    views: {
      ...components.views,
      edit: {
        versions: { Component: client('History'), tab: { Component: client('HistoryTab') } },
        ...components.views?.edit,
      } as EditConfig,
    },
  }
}

/** The one act of what is published with its whole: saying how far it is. */
function withProgress(components: Components = {}): Components {
  const { beforeDocumentControls = [], ...edit } = components.edit ?? {}
  return {
    ...components,
    edit: {
      ...edit,
      beforeDocumentControls: [...beforeDocumentControls, client('ActButtons')],
      SaveDraftButton: client('Nothing'),
    },
  }
}

function withButtons(collection: CollectionConfig): Components | undefined {
  const { admin } = collection
  if (isInWorkflow(collection)) return withActs(admin?.components)
  return isOfProgress(collection) ? withProgress(admin?.components) : admin?.components
}

/** What of a collection the admin shows to whom. What somebody may do is up to `access`. */
export function adminByRole(collection: CollectionConfig): CollectionConfig['admin'] {
  const { slug, admin, versions } = collection
  const isDrafted = typeof versions === 'object' && Boolean(versions.drafts)
  const components = withButtons(collection)
  const { beforeDocumentControls = [], ...buttons } = components?.edit ?? {}
  const edit = { ...apiTab, ...components?.views?.edit } as EditConfig
  return {
    ...admin,
    components: {
      ...components,
      edit: {
        // Nobody takes down by saving either.
        ...(isDrafted && { UnpublishButton: client('Nothing') }),
        ...buttons,
        beforeDocumentControls: [...beforeDocumentControls, client('FormGuard')],
      },
      views: { ...components?.views, edit },
    },
    ...(slug in rights &&
      !forEverybody.has(slug) && {
        hidden: ({ user }) => !hasAnyRight(user as unknown as User, slug, isDrafted),
      }),
  }
}

/** Who reads JSON: the answers of the API are of no use to the others. */
export function isTechnical(user: User): boolean {
  return membershipsOf(user).some(
    ({ role }) => role === 'technicalAdmin' || role === 'provinceAdmin',
  )
}

/**
 * Has the menu anything for this user here? By the table of src/domain/roles; who has a role in
 * some units only works on what belongs to units, and on own drafts.
 */
export function hasAnyRight(user: User, slug: string, isDrafted = false): boolean {
  const held: Rights = rights[slug as keyof typeof rights]
  return membershipsOf(user).some(({ only, role, units }) => {
    const isInReach = units.length === 0 || isDrafted || unitPathOf(slug) !== undefined
    return isInReach && (held[role] ?? []).some((right) => only?.includes(right) ?? true)
  })
}
