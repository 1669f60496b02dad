import type { Sentence } from '../../src/domain/errors.ts'
import type { Right, Role } from '../../src/domain/roles.ts'
import type { User } from '../../src/payload-types.ts'
import type { Place } from './act.ts'
import { createLocalReq, type PayloadRequest, type Where } from 'payload'
import { membershipsOf } from '../../src/access/actor.ts'
import { holds } from '../../src/access/holds.ts'
import { idOf, tenantOf } from '../../src/domain/idOf.ts'
import { returnReasons, withdrawalReasons } from '../../src/domain/states.ts'
import { mailQueue } from '../../src/mail/mailTask.ts'

const most = 200

/** Approvers of the commune: something waits for them. */
export async function tellApprovers(place: Place): Promise<void> {
  await write(place, await approversOf(place), 'Chờ duyệt')
}

/** Who may approve this very piece: an approver of another unit does not read it. */
async function approversOf(place: Place): Promise<User[]> {
  const all = await withRole(place.req, ['deputyHead', 'head'], tenantOf(place.doc))
  return readers(place, all, 'approve')
}

/** Who handed the piece in, or made it: what became of it. */
export async function tellAuthor(place: Place): Promise<void> {
  await write(place, await authorOf(place), 'Kết quả xử lý')
}

async function authorOf(place: Place): Promise<User[]> {
  const { submittedBy } = place.doc.workflow ?? {}
  return readers(place, await findAll(place.req, [submittedBy ?? place.doc.createdBy]))
}

/** Who handed in what was taken down, and what is in work beside it, under the name it had. */
export async function tellOfWithdrawal(place: Place): Promise<void> {
  const { doc, live, state } = place
  const people = new Map<string, User>()
  for (const one of live ? [live, doc] : [doc]) {
    for (const user of await authorOf({ ...place, doc: one })) people.set(user.id, user)
  }
  await write({ ...place, doc: live ?? doc }, [...people.values()], 'Kết quả xử lý')
  if (state === 'scheduled') await tellConcerned(place, calledOff)
}

const calledOff: Sentence = {
  en: 'The public version was taken down, and the schedule is called off with it.',
  vi: 'Bản đang công khai đã bị gỡ nên lịch hẹn của bản sau không còn hiệu lực.',
}

/** The province is told of what was published by one person alone. */
export async function tellProvince(place: Place): Promise<void> {
  await write(place, await peopleOfProvince(place.req), 'Xuất bản khẩn')
}

/** Administrators of the province, but who asks. */
export async function peopleOfProvince(req: PayloadRequest): Promise<User[]> {
  const all = await withRole(req, ['provinceAdmin'])
  return all.filter(({ id }) => id !== req.user?.id)
}

/** Who scheduled, approved and handed in: what was to become public by itself did not. */
export async function tellConcerned(place: Place, problem: Sentence): Promise<void> {
  const { approvedBy, scheduledBy, submittedBy } = place.doc.workflow ?? {}
  const all = await findAll(place.req, [approvedBy, scheduledBy, submittedBy])
  const concerned = await readers(place, all)
  // None of them may work here any more: then it is for whoever approves here today.
  const people = concerned.length > 0 ? concerned : await approversOf(place)
  await write(place, people, 'Không đăng được theo lịch hẹn', problem.vi)
}

/** Queued in the act's own transaction: what did not happen is not told, what did is not lost. */
async function write(place: Place, people: User[], about: string, problem?: string): Promise<void> {
  const { collection, doc, req } = place
  const { portalUrl } = req.payload.config.custom.communePortal as { portalUrl: string }
  const named = doc[collection.admin.useAsTitle ?? 'title']
  const title = typeof named === 'string' ? named : doc.id
  const lines = [
    `${about}: “${title}”`,
    ...(problem ? [problem] : detailsOf(place)),
    `${portalUrl}/admin/collections/${collection.slug}/${doc.id}`,
  ]
  for (const { email, id } of people) {
    if (id === req.user?.id) continue
    await req.payload.jobs.queue({
      input: { subject: `${about}: ${title}`.slice(0, 200), text: lines.join('\n\n'), to: email },
      queue: mailQueue,
      req,
      task: 'sendMail',
    })
  }
}

function detailsOf({ input, req }: Place): string[] {
  const reasons: Record<string, Sentence> = { ...returnReasons, ...withdrawalReasons }
  const why = input.reason ? reasons[input.reason]?.vi : undefined
  const by = req.user && 'name' in req.user ? String(req.user.name) : undefined
  return [
    ...(by ? [`Người xử lý: ${by}`] : []),
    ...(why ? [`Lý do: ${why}`] : []),
    ...(input.note ? [`Ghi chú: ${input.note}`] : []),
  ]
}

/**
 * Those of these accounts that may still read the piece (or do more with it): who has gone elsewhere
 * is told nothing.
 */
async function readers(
  { collection, doc, req }: Place,
  accounts: User[],
  right: Right = 'read',
): Promise<User[]> {
  const found: User[] = []
  for (const user of accounts) {
    const own = await createLocalReq({ user: { ...user, collection: 'users' } }, req.payload)
    own.transactionID = req.transactionID
    if (await holds(own, collection.slug, right, doc)) found.push(user)
  }
  return found
}

async function findAll(req: PayloadRequest, accounts: unknown[]): Promise<User[]> {
  const ids = [...new Set(accounts.flatMap((one) => idOf(one) ?? []))]
  return ids.length === 0 ? [] : find(req, { id: { in: ids } })
}

async function withRole(req: PayloadRequest, roles: Role[], commune?: string): Promise<User[]> {
  const found = await find(req, {
    and: [
      { 'memberships.role': { in: roles } },
      ...(commune ? [{ 'memberships.commune': { equals: commune } }] : []),
    ],
  })
  return found.filter((user) =>
    membershipsOf({ ...user, collection: 'users' }).some(
      (one) => roles.includes(one.role) && (commune === undefined || one.commune === commune),
    ),
  )
}

async function find(req: PayloadRequest, where: Where): Promise<User[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    limit: most,
    overrideAccess: true,
    pagination: false,
    req,
    where: { and: [where, { disabled: { not_equals: true } }] },
  })
  return docs
}
