import type { CollectionConfig } from 'payload'

import { ownOrAdministered } from '../../src/access/accounts.ts'
import { accountAccess } from '../../src/access/rules.ts'
import { menu } from '../../src/fields/menu.ts'
import { checkRules } from '../../src/fields/rules.ts'
import { notTaken } from '../../src/fields/taken.ts'
import { emailLabel } from './emailField.ts'
import { accountEndpoints } from './endpoints/index.ts'
import { membershipsField, proposalsField } from './fields/memberships.ts'
import { securityField, standingFields } from './fields/standing.ts'
import { apiKeyField, kindField } from './fields/technical.ts'
import { askForCode } from './hooks/askForCode.ts'
import { beginSession } from './hooks/beginSession.ts'
import { checkPassword } from './hooks/checkPassword.ts'
import { checkResetPassword } from './hooks/checkResetPassword.ts'
import { composePassword } from './hooks/composePassword.ts'
import { dropResetLink } from './hooks/dropResetLink.ts'
import { endSession } from './hooks/endSession.ts'
import { endSessionsOfChanged } from './hooks/endSessionsOfChanged.ts'
import { forgetDelegations } from './hooks/forgetDelegations.ts'
import { forgetOldLock } from './hooks/forgetOldLock.ts'
import { hidePassword, refusePassword } from './hooks/keepKeysApart.ts'
import { keepLastAdministrator, keepLastOnDelete } from './hooks/keepLastAdministrator.ts'
import { leaveApproversAlone } from './hooks/leaveApproversAlone.ts'
import { readAgain } from './hooks/readAgain.ts'
import { refuseDisabled } from './hooks/refuseDisabled.ts'
import { refuseEscalation } from './hooks/refuseEscalation.ts'
import { refuseIdle } from './hooks/refuseIdle.ts'
import { emailOfOthers, refuseOwnEmail } from './hooks/refuseOwnEmail.ts'
import { refuseOwnPassword } from './hooks/refuseOwnPassword.ts'
import { refuseShort } from './hooks/refuseShort.ts'
import { refuseUnlock } from './hooks/refuseUnlock.ts'
import { renewPassword } from './hooks/renewPassword.ts'
import { showNameOnly } from './hooks/showNameOnly.ts'
import { spendSameTime } from './hooks/spendSameTime.ts'
import { stampDisabled } from './hooks/stampDisabled.ts'
import { stampGrants } from './hooks/stampGrants.ts'
import { resetMail } from './resetMail.ts'
import { keyIsUsable } from './rules/keyIsUsable.ts'
import { membershipsAreRight } from './rules/membershipsAreRight.ts'

const emails = {
  label: emailLabel,
  code: 'CP_ACCOUNT_EMAIL_TAKEN',
  collection: 'users',
  field: 'email',
  within: 'all',
} as const

/** The account of a person who works on the portal, and what they are in which commune. */
export const Users: CollectionConfig<'users'> = {
  slug: 'users',
  labels: {
    plural: { en: 'Accounts', vi: 'Tài khoản' },
    singular: { en: 'Account', vi: 'Tài khoản' },
  },
  access: accountAccess(),
  admin: {
    components: { beforeListTable: ['payload-commune-portal/client#ProposalsNote'] },
    defaultColumns: ['name', 'email', 'disabled', 'disabledReason', 'lastLoginAt'],
    group: menu.system,
    useAsTitle: 'name',
  },
  auth: {
    forgotPassword: resetMail,
    lockTime: 10 * 60 * 1000,
    maxLoginAttempts: 5,
    // A day's work. An idle session ends long before (plugins/sessions).
    tokenExpiration: 12 * 60 * 60,
    useAPIKey: true,
    // There is one book of sessions, `account-sessions` (docs/adr/0023).
    useSessions: false,
  },
  defaultPopulate: { name: true },
  defaultSort: 'name',
  endpoints: accountEndpoints,
  fields: [
    {
      name: 'name',
      type: 'text',
      label: { en: 'Full name', vi: 'Họ và tên' },
      admin: {
        description: {
          en: 'Shown beside what this person saves.',
          vi: 'Hiện bên cạnh nội dung người này lưu.',
        },
      },
      index: true,
      required: true,
    },
    {
      name: 'email',
      type: 'email',
      label: emailLabel,
      access: { read: ownOrAdministered, update: emailOfOthers },
      admin: {
        // Payload draws it itself, above the password.
        components: { Field: false },
        description: { en: 'The name to log in with.', vi: 'Dùng để đăng nhập.' },
      },
      hooks: { beforeValidate: [refuseOwnEmail] },
      required: true,
    },
    {
      name: 'disabled',
      type: 'checkbox',
      label: { en: 'Disabled', vi: 'Khoá tài khoản' },
      access: { read: ownOrAdministered },
      admin: {
        components: { Field: 'payload-commune-portal/client#LockOfOthers' },
        description: {
          en: 'Cannot log in; what was written stays.',
          vi: 'Không đăng nhập được; nội dung đã viết vẫn giữ.',
        },
        position: 'sidebar',
      },
      defaultValue: false,
    },
    kindField(),
    membershipsField(),
    proposalsField,
    apiKeyField(),
    securityField,
    ...standingFields,
  ],
  // What may be seen of an account depends on its roles.
  forceSelect: { kind: true, memberships: true },
  // Logging in and the like are asked for by REST only, where they are counted (src/server).
  graphQL: { disableMutations: true },
  hooks: {
    afterChange: [forgetDelegations, endSessionsOfChanged],
    afterLogin: [beginSession],
    afterLogout: [endSession],
    afterRead: [showNameOnly],
    beforeChange: [
      refuseEscalation,
      checkRules(notTaken(emails), membershipsAreRight, keyIsUsable),
      keepLastAdministrator,
      stampGrants,
      stampDisabled,
      dropResetLink,
    ],
    beforeDelete: [keepLastOnDelete],
    beforeLogin: [readAgain, refuseDisabled, refuseIdle, askForCode, refuseShort],
    beforeOperation: [
      composePassword,
      renewPassword,
      forgetOldLock,
      spendSameTime,
      checkResetPassword,
      hidePassword,
      refuseUnlock,
    ],
    beforeValidate: [refuseOwnPassword, leaveApproversAlone, checkPassword, refusePassword],
  },
  versions: false,
}
