/**
 * What the public reads of an item that it may read at all, by collection; said by hand, from the
 * domain and fact 30, never from the configuration. Everything that is not named is for those who
 * work in the commune. A field that the running configuration opens to the public and that nobody
 * has named here is a finding: adding it here says that it is meant to be public.
 */
const ofAll = 'id createdAt updatedAt tenant'
const ofDrafted = `${ofAll} _status deletedAt firstPublishedAt`
const ofWorkflow = `${ofDrafted} state corrections.at corrections.text corrections.wrong`

const named: Record<string, string> = {
  articles: `${ofWorkflow} title summary body coverImage.caption coverImage.credit coverImage.image
    attachments audio authors expiresAt language plans publishedAt relatedDocuments section slug
    sourceName sourceUrl topics unit`,
  attachments: `${ofDrafted} title allowDuplicate alt charset decorative entries file filename
    filesize focalX focalY hasTextLayer height kind mimeType originalName pages sha256
    sizes.card.filename sizes.card.filesize sizes.card.height sizes.card.mimeType sizes.card.url
    sizes.card.width sizes.full.filename sizes.full.filesize sizes.full.height sizes.full.mimeType
    sizes.full.url sizes.full.width sizes.thumbnail.filename sizes.thumbnail.filesize
    sizes.thumbnail.height sizes.thumbnail.mimeType sizes.thumbnail.url sizes.thumbnail.width
    summary thumbnailURL uploadedSha256 url width`,
  'budget-disclosures': `${ofWorkflow} title dataFile deadline deadlineNote decision
    explanationFile fiscalYear late period sentOrIssuedOn slug stage`,
  communes: `${ofAll} address adminCode archiveBanner area boundaryMap channels.address
    channels.kind channels.name deadlines.days deadlines.key domains.host domains.kind
    domains.redirectMode email emblem emblemAlt emcCode fullName holidays.day holidays.reason
    infoContactPoint.email infoContactPoint.name infoContactPoint.phone kind legalBasis license
    name notApplicable.from notApplicable.legalItem notApplicable.reason notApplicable.to organId
    phone population predecessors province responsiblePerson slug sortKey status
    successor trustLabel validFrom validTo`,
  disclosures: `${ofWorkflow} title content deadlineNote decidedOn evidence forms.from forms.kind
    forms.place forms.to item late minDays permanent publishDeadline quarter responsible`,
  documents: `${ofWorkflow} bodyText codeNotation codeNumber codeYear effectiveFrom effectiveTo
    field files.digitalSignature files.file files.kind isLegalNormative issuedDate organ
    organNameAtIssue place priority rawNumber recalledOn recipients relatedBy
    relations.externalRef relations.isPartial relations.kind relations.target secrecy section
    signer.fullName signer.person signer.position signer.signingMode subject typeCode validity`,
  notices: `${ofWorkflow} title announceBy attachments body deadlineNote expectedRestore kind late
    section slug start unit urgent`,
  pages: `${ofWorkflow} title attachments body parent section slug`,
  people: `${ofAll} duties fullName isLeader isSpokesperson order portrait portraitAlt position
    receptionDays shortBio term.from term.to unit visibility workEmail workPhone`,
  'plan-tasks': `${ofDrafted} title budget.amount budget.source budget.text completedAt
    coordinatingUnits description dueDate evidence group leadUnit order output periodText plan
    quaHan recurrence responsiblePerson startDate status updates.date updates.text`,
  plans: `${ofWorkflow} title attachments budget.amount budget.source budget.text contents
    document implementation.responsibility implementation.unit legalBases.document legalBases.text
    notes.text period planYear progress purposes.text reporting.due reporting.frequency
    reporting.to requirements.text scope section slug unit`,
  procedures: `${ofWorkflow} channels.fee channels.mode channels.time code conditions
    decisionNumber dossier.copies dossier.formFile dossier.originals dossier.paper dvcUrl field
    legalBases.text level name reasonIfPartial receivingPlace result serviceLevel slug status
    steps.text syncedAt targets unit`,
  schedules: `${ofAll} chair content date endTime kind participants place startTime unit visibility`,
  sections: `${ofAll} title defaultType legalItems order parent rss showInMenu slug`,
  units: `${ofAll} aliases contacts.address contacts.email contacts.openingHours contacts.phone
    functions kind name order organId parent shortName successor validFrom validTo`,
}

/** Never for anybody outside, and nobody of the public reads an item of them. */
const ofStaff = new Set(
  ['audit-events', 'delegations', 'import-runs', 'redirects', 'account-sessions'].concat(
    'second-factors',
  ),
)

const listOf = new Map(
  Object.entries(named).map(([slug, names]) => [slug, new Set(names.split(/\s+/))]),
)

/** The collections of which the public reads something. */
export const publicCollections = [...listOf.keys()]

/** Is this one of the fields that the public reads, where it reads the item? */
export function isPublicField(collection: string, path: string): boolean {
  if (path === 'id' || ofStaff.has(collection)) return true
  const list = listOf.get(collection)
  if (!list) return false
  const plain = path.replace(/\.\d+(?=\.|$)/g, '')
  // A row of a list has an id, which stands wherever anything of the row is read.
  if (plain.endsWith('.id')) return holdsPublicField(collection, plain.slice(0, -'.id'.length))
  return list.has(plain) || list.has(plain.split('.')[0] ?? '')
}

/** The same of a field that holds others: is any of them named? */
export const holdsPublicField = (collection: string, path: string): boolean =>
  isPublicField(collection, path) ||
  [...(listOf.get(collection) ?? [])].some((name) => name.startsWith(`${path}.`))

export const publicFieldsOf = (collection: string): string[] => [...(listOf.get(collection) ?? [])]
