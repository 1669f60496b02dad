import type { CollectionConfig, Payload, Plugin } from 'payload'

import { collections } from '../../collections/index.ts'
import { countInstance } from '../../src/config/instances.ts'
import { watchCommits } from '../../src/db/afterCommit.ts'
import { upgrade } from '../../src/db/upgrade/index.ts'
import { checkLaw } from '../../src/domain/law/index.ts'
import { audit } from '../audit/index.ts'
import { hardening } from '../hardening/index.ts'
import { locks } from '../locks/index.ts'
import { references } from '../references/index.ts'
import { search } from '../search/index.ts'
import { evenLogins } from '../sessions/evenLogins.ts'
import { sessions } from '../sessions/index.ts'
import { tenancy } from '../tenancy/index.ts'
import { workflow } from '../workflow/index.ts'
import { withAccounts } from './accountScreens.ts'
import { adminByRole } from './adminByRole.ts'
import { startHousekeeping } from './housekeeping.ts'
import { withJobs } from './jobs.ts'
import { type CommunePortalOptions } from './options.ts'
import { spokenLabels } from './spokenLabels.ts'

/** For a host's own collection that shows attachments (docs/adr/0027). */
export { statesReach } from '../../src/access/contentReach.ts'
/** For the migration of a host on SQLite that drops `documents_rels` (docs/adr/0016). */
export { moveDocumentFilesInSql } from '../../src/db/upgrade/moveDocumentFilesInSql.ts'
export type { CommunePortalOptions }

const startsAfterMs = 10_000

/**
 * The plugin a host application installs: the content model of commune portals with its roles,
 * its drafts and its safe defaults.
 */
export const communePortal =
  (options: CommunePortalOptions): Plugin =>
  (incoming) => {
    const { outbox = null, portalUrl, requireSecondFactor = false, unknownHost } = options
    const { addressHeader, housekeeping = true } = options
    const withModel = {
      ...incoming,
      admin: { ...incoming.admin, components: withAccounts(incoming.admin), user: 'users' },
      collections: [...(incoming.collections ?? []), ...model(options)],
      custom: {
        ...incoming.custom,
        communePortal: { outbox, portalUrl, requireSecondFactor, unknownHost },
      },
      jobs: withJobs(incoming.jobs),
      onInit: async (payload: Payload) => {
        countInstance()
        checkLaw()
        watchCommits(payload)
        await upgrade(payload)
        await incoming.onInit?.(payload)
        // A build and a short command are over by then.
        if (housekeeping) setTimeout(() => startHousekeeping(payload), startsAfterMs).unref()
      },
    }
    const plugins = [
      references(),
      workflow(),
      tenancy(),
      locks(),
      search(),
      hardening({ origins: originsOf(portalUrl) }),
      sessions(),
      audit({ addressHeader }),
      evenLogins(),
    ]
    return plugins.reduce<ReturnType<Plugin>>(
      async (config, plugin) => plugin(await config),
      withModel,
    )
  }

/** The collections, with the folder for files filled in. A config is built from a fresh copy. */
function model({ filesFolder }: CommunePortalOptions): CollectionConfig[] {
  return collections.map((collection) => ({
    ...collection,
    admin: adminByRole(collection),
    // Kept as a table for docs/content-model.md: labels become functions.
    custom: { ...collection.custom, spoken: collection.labels?.plural },
    // Most of what is chosen could not be deleted: what was handed in or public is kept.
    disableBulkDelete: typeof collection.versions === 'object',
    labels: spokenLabels(collection),
    ...(typeof collection.upload === 'object' && {
      upload: { ...collection.upload, staticDir: filesFolder },
    }),
  }))
}

/** On one's own machine the same portal has two names. */
function originsOf(portalUrl: string): string[] {
  const { hostname, origin } = new URL(portalUrl)
  return hostname === 'localhost' ? [origin, origin.replace('localhost', '127.0.0.1')] : [origin]
}
