import type { Ask } from '../ask.ts'
import type { Case } from '../case.ts'
import type { Item } from '../types.ts'

import { localFile } from './making.ts'

/** The file behind an item, under its name or that of one of its sizes, whole or a part of it. */
export async function file(question: Case): Promise<void> {
  const { caller, chance, scene } = question
  if (!question.model().isUpload) return
  const item = question.item()
  const name = chance.pick(namesOf(item))
  const host = question.host('rest')
  const method = chance.in(4) ? 'HEAD' : 'GET'
  const path = `/${question.slug}/file/${encodeURIComponent(name)}`
  const query = chance.in(3) ? { download: '' } : undefined
  const isPart = chance.in(3)
  const headers = isPart ? { range: chance.pick(['bytes=0-9', 'bytes=5-', 'bytes=-8']) } : undefined
  const ask: Ask = { door: 'rest', headers, host, method, path, query }
  const { status } = await question.ask(ask)
  const isThere = item.state !== 'trashed' && scene.oracle.finds(caller, host, item)
  const isSent = status === 200 || status === 206 || status === 416
  if (isSent && !isThere) question.fail('leak', `the file of ${question.named(item)}`, ask)
  if (!isSent && isThere)
    question.fail('refusal', `file of ${question.named(item)}: ${status}`, ask)
  const unknown = await question.ask({
    ...ask,
    path: `/${question.slug}/file/khong-co-tep-nay.pdf`,
  })
  const isGone = status === 410 && scene.oracle.isGone(host, item)
  if (!isThere && !isGone && status !== unknown.status) {
    question.fail('telltale', `${status} for the file, ${unknown.status} for an unknown one`, ask)
  }
}

function namesOf({ main }: Item): string[] {
  const sizes = Object.values((main.sizes ?? {}) as Record<string, { filename?: string }>)
  return [String(main.filename), ...sizes.flatMap(({ filename }) => filename ?? [])]
}

/** A new file in the place of one that is there: nobody's to send, whatever else they may edit. */
export async function replaceFile(question: Case): Promise<void> {
  const { chance, scene, slug } = question
  const item = question.item()
  const sent = { content: `Thôn,Số hộ\n${chance.below(1e9)},120\n`, name: 'tep-thay-the.csv' }
  const door = question.door('rest', 'local')
  const host = question.host(door)
  const data = { title: 'Thay tệp' }
  const ask: Ask =
    door === 'local'
      ? {
          door,
          host,
          method: 'PATCH',
          path: 'update',
          query: { ...localFile(slug, sent), data, draft: true, id: item.id },
        }
      : { body: data, door, file: sent, host, method: 'PATCH', path: `/${slug}/${item.id}` }
  await question.ask(ask)
  const changed = await scene.effects.changeOf(item)
  question.hasJudged(item.id)
  const names = ['filename', 'filesize', 'sha256', 'uploadedSha256']
  for (const row of [changed?.main, changed?.latest]) {
    const other = row && names.find((name) => row[name] !== item.main[name])
    if (other) question.fail('change', `the file of ${question.named(item)} was replaced`, ask)
  }
  if (changed && scene.oracle.mayWrite(question.caller, item, 'saveDraft') === 'refused') {
    question.fail('change', `a file was sent to ${question.named(item)}`, ask)
  }
}
