import type { Filler } from './fill.ts'
import type { Item, State } from './types.ts'

import { showsOwnFile } from './relate.ts'

type Value = (filler: Filler, path: string) => unknown
type FileKind = 'mp3' | 'pdf' | 'png' | 'xlsx'

const nothing: Value = () => undefined

/** Some files are pictures, sounds and tables: those of the second unit, by their states. */
const kindOfState: Partial<Record<State, FileKind>> = {
  live: 'png',
  revised: 'xlsx',
  trashed: 'mp3',
}
const mimeOf: Record<FileKind, string> = {
  mp3: 'audio/mpeg',
  pdf: 'application/pdf',
  png: 'image/png',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** And those that one kind of content alone shows, where it takes nothing else. */
const kindOfOwn: Record<string, FileKind> = { people: 'png' }

const kindOf = ({ of, state, unit }: Item): FileKind =>
  of === undefined ? (unit === 1 && kindOfState[state]) || 'pdf' : (kindOfOwn[of] ?? 'pdf')

/** A file of this kind in the commune of the item: where it can be, one that nothing else shows. */
const fileOf =
  (kind: FileKind): Value =>
  ({ item, world }) => {
    const fitting = world
      .of('attachments')
      .filter((one) => one.commune === item.commune && kindOf(one) === kind)
    const own = fitting.find(({ of, unit }) => of === item.collection && unit === item.unit)
    const other = fitting.find(({ of, unit }) => of === undefined && unit === 1)
    return (showsOwnFile(item) && own ? own : other)?.id
  }

/** Somebody with this role in the commune of the item. */
const somebody =
  (role: string): Value =>
  ({ item, world }) =>
    world.accounts.find(
      ({ disabled, isMachine, memberships: [first, ...more] }) =>
        !disabled &&
        !isMachine &&
        more.length === 0 &&
        first?.role === role &&
        first.commune === item.commune &&
        !first.until &&
        !first.from &&
        !first.status,
    )?.id

/** Of the authenticator app of every account that has a second factor. */
export const secondFactorKey = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'

/**
 * What checks want that the definition of a field does not say, by `collection.path`. An item that
 * is filled in with it can be saved, approved and published; a collection that is not named is
 * filled in from its fields alone (`fill.ts`) and left empty where that is refused (`tryOut.ts`).
 */
export const usable: Record<string, Value> = {
  'articles.audio': nothing,
  // What is over is not published any more.
  'articles.expiresAt': () => '2200-01-01T00:00:00.000Z',
  'articles.coverImage.image': fileOf('png'),
  'attachments.charset': () => 'utf-8',
  // Nothing has to be read before it is published: that takes a process of its own.
  'attachments.extraction.status': () => 'done',
  'attachments.filename': ({ item, word }, path) => `${word(path)}.${kindOf(item)}`,
  'attachments.kind': ({ item }) => kindOf(item),
  'attachments.mimeType': ({ item }) => mimeOf[kindOf(item)],
  'attachments.sha256': ({ word }, path) => word(path),
  'attachments.uploadedSha256': ({ word }, path) => word(path),
  'budget-disclosures.dataFile': fileOf('xlsx'),
  'budget-disclosures.explanationFile': fileOf('pdf'),
  'budget-disclosures.period': () => 'Q1',
  'budget-disclosures.stage': () => 'thuc_hien',
  'delegations.delegator': somebody('head'),
  'delegations.to': somebody('deputyHead'),
  'disclosures.forms.to': nothing,
  // Either a document of the portal or the name of another one.
  'documents.relations.externalRef': nothing,
  'documents.typeCode': () => 'KH',
  'people.portrait': fileOf('png'),
  // The number of a procedure has no room for a word.
  'procedures.code': ({ nth }) => `1.${100_000 + nth}`,
  'procedures.dvcUrl': ({ word }, path) =>
    `https://thutuc.dichvucong.gov.vn/p/home/${word(path)}.html`,
  'redirects.from.host': ({ item, world }) => world.communes[item.commune].host,
  'redirects.to.item': nothing,
  // A key as the product keeps it, of which a code can be made.
  'second-factors.secret': ({ keep, world }, path) =>
    keep(path, world.payload.encrypt(secondFactorKey)),
  'second-factors.pendingSecret': ({ keep, world }, path) =>
    keep(path, world.payload.encrypt(secondFactorKey)),
  'second-factors.lastStep': () => 0,
  'second-factors.pendingAt': () => new Date().toISOString(),
  'sections.moderators': (filler, path) => [somebody('editor')(filler, path)].filter(Boolean),
  'units.successor': nothing,
  // What is closed cannot be chosen any more.
  'units.validTo': nothing,
  ...Object.fromEntries(
    ['card', 'full', 'thumbnail'].map((size) => [
      `attachments.sizes.${size}.mimeType`,
      () => mimeOf.png,
    ]),
  ),
}
