/**
 * The people of a commune portal (quy chế of real editorial boards) in the order the table of
 * docs lists them. Stored names: never renamed; the labels may change.
 */
export const roles = {
  contributor: { en: 'Contributor', vi: 'Cộng tác viên' },
  editor: { en: 'Editor', vi: 'Biên tập viên' },
  secretary: { en: 'Editorial secretary', vi: 'Thư ký Ban Biên tập' },
  deputyHead: { en: 'Deputy head of the editorial board', vi: 'Phó Trưởng Ban Biên tập' },
  head: { en: 'Head of the editorial board', vi: 'Trưởng Ban Biên tập' },
  recordsClerk: { en: 'Records clerk', vi: 'Văn thư' },
  specialist: { en: 'Specialist', vi: 'Cán bộ chuyên môn' },
  technicalAdmin: { en: 'Technical administrator', vi: 'Quản trị kỹ thuật' },
  provinceAdmin: { en: 'Province administrator', vi: 'Quản trị tỉnh' },
} as const

export type Role = keyof typeof roles

/**
 * What a role may do with a collection; the letters are those of docs/roles.md.
 * `read`: also what is not public · `edit`, `editOwn`: save drafts · `deleteOwn`: remove an own
 * draft that was never submitted · `submit`: hand it in · `take`: receive what was handed in, work
 * on it, ask for review, return it · `firstApprove`: look at it before the approver does ·
 * `approve`: approve or return · `publish`: make an approved item public, now or at a time ·
 * `cancelSchedule` · `unpublish`: correct what is public and take it down · `publishUrgently`: make
 * something public alone, marked · `archive`, `restore` · `reportProgress` · `export` ·
 * `delegate`: give the own rights to a deputy or the secretary for some days · `propose`: a role for
 * somebody, which holds once an administrator has confirmed it.
 */
export type Right =
  | 'approve'
  | 'archive'
  | 'cancelSchedule'
  | 'create'
  | 'delegate'
  | 'deleteOwn'
  | 'edit'
  | 'editOwn'
  | 'export'
  | 'firstApprove'
  | 'propose'
  | 'publish'
  | 'publishUrgently'
  | 'read'
  | 'reportProgress'
  | 'restore'
  | 'submit'
  | 'take'
  | 'unpublish'

/** What each role may do with one collection; a role that is not named has no right. */
export type Rights = Partial<Record<Role, readonly Right[]>>

const drafts = ['create', 'editOwn', 'deleteOwn'] as const
const own = [...drafts, 'submit'] as const
const write = ['read', 'create', 'edit', 'submit', 'take', 'deleteOwn'] as const
const keep = ['cancelSchedule', 'archive', 'restore'] as const
const arrange = ['read', 'edit', 'submit', 'take', 'firstApprove', ...keep] as const
const decide = ['approve', 'publish', 'cancelSchedule', 'unpublish', 'restore'] as const
const approve = ['read', ...decide] as const
const approveUrgently = [...approve, 'publishUrgently'] as const
const lookOn = ['read', 'export'] as const

const content: Rights = {
  contributor: own,
  deputyHead: approve,
  editor: write,
  head: approveUrgently,
  provinceAdmin: lookOn,
  secretary: arrange,
}

/** Articles, and notices as they are: the heads of the board may mend the text themselves. */
const news: Rights = {
  ...content,
  deputyHead: ['edit', ...approve],
  head: ['edit', ...approveUrgently],
  specialist: ['create', 'editOwn', 'submit'],
}

const register: Rights = {
  deputyHead: approve,
  editor: ['read'],
  head: approveUrgently,
  provinceAdmin: lookOn,
  recordsClerk: ['read', 'create', 'edit', 'deleteOwn'],
  secretary: ['read', ...keep],
  specialist: write,
}

/**
 * One row per collection, as the table of the domain has it; docs/adr/0026 says where it goes beyond.
 * A collection of its own may state its rights in its own file; files (attachments) have none: they
 * go by what shows them (src/access/fileAccess).
 */
export const rights = {
  articles: news,
  'audit-events': {
    deputyHead: lookOn,
    head: lookOn,
    provinceAdmin: lookOn,
    technicalAdmin: ['read'],
  },
  'budget-disclosures': register,
  communes: { head: ['edit'], provinceAdmin: ['create', 'edit'], technicalAdmin: ['edit'] },
  delegations: {
    deputyHead: ['read'],
    head: ['read', 'delegate'],
    provinceAdmin: ['read'],
    secretary: ['read'],
    technicalAdmin: ['read'],
  },
  disclosures: register,
  documents: {
    deputyHead: approve,
    editor: ['read'],
    head: approveUrgently,
    provinceAdmin: lookOn,
    recordsClerk: write,
    secretary: ['read', 'submit', 'take', ...keep],
    specialist: drafts,
  },
  'import-runs': {
    deputyHead: ['read'],
    head: ['read'],
    provinceAdmin: ['read'],
    technicalAdmin: ['read'],
  },
  notices: news,
  pages: {
    deputyHead: ['edit', ...approve],
    editor: write,
    head: ['edit', ...approveUrgently],
    provinceAdmin: ['read'],
    secretary: ['read', 'edit', 'take', ...keep],
    technicalAdmin: ['read', 'edit'],
  },
  people: { deputyHead: ['create', 'edit'], head: ['create', 'edit'] },
  /** Birth date, home, mobile, Party date of officials. */
  'people-private': { deputyHead: ['read', 'edit'], head: ['read', 'edit'] },
  'plan-tasks': {
    ...content,
    contributor: drafts,
    recordsClerk: write,
    specialist: ['reportProgress'],
  },
  plans: { ...content, contributor: drafts, recordsClerk: write },
  procedures: register,
  redirects: {
    deputyHead: ['read'],
    head: ['read'],
    provinceAdmin: ['read', 'create', 'edit'],
    technicalAdmin: ['read', 'create', 'edit'],
  },
  schedules: { recordsClerk: ['create', 'edit'] },
  /** Made by those who make what they hold public: the table of the field gives nobody C. */
  sections: {
    deputyHead: ['create', 'edit'],
    editor: ['edit'],
    head: ['create', 'edit'],
    secretary: ['edit'],
    technicalAdmin: ['edit'],
  },
  units: {
    head: ['edit'],
    provinceAdmin: ['create', 'edit'],
    technicalAdmin: ['edit'],
  },
  users: {
    deputyHead: ['read', 'propose'],
    head: ['read', 'propose'],
    provinceAdmin: ['read', 'create', 'edit'],
    technicalAdmin: ['read', 'create', 'edit'],
  },
} as const satisfies Record<string, Rights>

/** Does this role hold this right on a collection with these rights? */
export function hasRight(role: Role, held: Rights, right: Right): boolean {
  return held[role]?.includes(right) ?? false
}

/** Roles a technical administrator of a commune may give to somebody else (never the own kind). */
export const rolesWithinCommune = [
  'contributor',
  'editor',
  'secretary',
  'deputyHead',
  'head',
  'recordsClerk',
  'specialist',
] as const satisfies readonly Role[]

/**
 * The roles that answer for what the public reads: the province gives them, or one of them proposes
 * somebody and the technical administrator confirms it. Who looks after accounts is no editor.
 */
export const approvers = ['deputyHead', 'head'] as const satisfies readonly Role[]

/** The roles that look after accounts: of a whole commune or of all, never of some units. */
export const administrators = ['technicalAdmin', 'provinceAdmin'] as const satisfies readonly Role[]

/** What of the head's stays the head's: to stand in is to decide about content, not about people. */
const notDelegated: readonly Right[] = ['delegate', 'export', 'propose']

/**
 * Who may stand in for the head, and which of the head's rights they hold meanwhile, as far as the
 * head does: on content and the data of the commune. Accounts, the audit trail, redirects and imports
 * are for the roles somebody has themselves (src/access/actor, `communesWith`).
 */
export const delegatedRights = {
  deputyHead: rightsOf('head').filter((right) => !notDelegated.includes(right)),
  secretary: ['publish', 'cancelSchedule'],
} as const satisfies Partial<Record<Role, readonly Right[]>>

/** What an API key may do with the rights of its role … */
export const rightsOfKey = ['read', 'export'] as const satisfies readonly Right[]

/** … and with leave to write: drafts, never what changes at once what the public reads. */
export const rightsOfWritingKey = [
  ...rightsOfKey,
  'create',
  'edit',
  'editOwn',
  'deleteOwn',
  'submit',
] as const satisfies readonly Right[]

/** Every right a role holds on anything. */
function rightsOf(role: Role): Right[] {
  return [...new Set(Object.values<Rights>(rights).flatMap((held) => held[role] ?? []))]
}
