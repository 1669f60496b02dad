import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import path from 'node:path'

import { plainText } from '../../src/richtext/plainText.ts'
import {
  articlesOf,
  communeWithUbnd,
  folderWith,
  importInto,
  warningCodes,
} from '../support/imports.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

let portal: Portal

beforeAll(async () => {
  portal = await startPayload()
})
afterAll(() => portal.close())

const page = (address: string, title: string, text: string) =>
  `<link rel="canonical" href="${address}"><h1>${title}</h1><p>${text}</p>`

const inFolder = (files: Record<string, string>) => folderWith(portal, files)

async function textsIn(place: Awaited<ReturnType<typeof communeWithUbnd>>): Promise<string[]> {
  const articles = await articlesOf(portal.payload, place)
  return articles.map(({ title, body }) => `${title}: ${plainText(body)}`).sort()
}

describe('pages that claim one address', () => {
  it.each([
    ['the home page', 'https://y.example.vn/'],
    ['the script of the site', 'https://y.example.vn/index.php'],
  ])('stay apart when it is %s, and nothing changes the second time', async (_what, address) => {
    const place = await communeWithUbnd(portal.payload)
    const folder = inFolder({
      'a.html': page(address, 'Tin', 'Một.'),
      'b.html': page(address, 'Tin', 'Hai.'),
      'c.html': page(address, 'Bài', 'Ba.'),
    })
    const first = await importInto(portal.payload, place, folder)
    expect(first.counts).toMatchObject({ completed: 0, created: 3 })
    expect(await textsIn(place)).toEqual(['Bài: Ba.', 'Tin: Hai.', 'Tin: Một.'])
    for (const article of await articlesOf(portal.payload, place)) {
      expect(warningCodes(article)).toEqual(['sharedAddress'])
    }
    for (const target of [folder, path.join(folder, 'c.html'), folder]) {
      const { counts, rows } = await importInto(portal.payload, place, target)
      expect(counts).toMatchObject({ created: 0, failed: 0, kept: 0 })
      expect(rows.length - Number(counts.unchanged) - Number(counts.completed)).toBe(0)
    }
    expect((await importInto(portal.payload, place, folder)).counts.unchanged).toBe(3)
    expect(await textsIn(place)).toEqual(['Bài: Ba.', 'Tin: Hai.', 'Tin: Một.'])
  })

  it('stay apart when the second comes in another run under another heading', async () => {
    const place = await communeWithUbnd(portal.payload)
    const address = 'https://y.example.vn/chi-tiet'
    const first = inFolder({ 'a.html': page(address, 'Tin một', 'Một.') })
    const second = inFolder({ 'b.html': page(address, 'Tin hai', 'Hai.') })
    await importInto(portal.payload, place, first)
    const { counts, rows } = await importInto(portal.payload, place, second)
    expect(counts).toMatchObject({ completed: 0, created: 1 })
    expect(rows[0]?.warnings).toEqual([expect.objectContaining({ code: 'sharedAddress' })])
    for (const folder of [first, second]) {
      expect((await importInto(portal.payload, place, folder)).counts.unchanged).toBe(1)
    }
    expect(await textsIn(place)).toEqual(['Tin hai: Hai.', 'Tin một: Một.'])
  })

  it('stay apart when a new one is read before the one that has been imported', async () => {
    const place = await communeWithUbnd(portal.payload)
    const address = 'https://y.example.vn/chi-tiet'
    const old = { 'b.html': page(address, 'Tin', 'Cũ.') }
    await importInto(portal.payload, place, inFolder(old))
    const folder = inFolder({ 'a.html': page(address, 'Tin', 'Mới.'), ...old })
    expect((await importInto(portal.payload, place, folder)).counts).toMatchObject({
      completed: 0,
      created: 1,
      unchanged: 1,
    })
    expect(await textsIn(place)).toEqual(['Tin: Cũ.', 'Tin: Mới.'])
  })

  it('are one item when their words are the same', async () => {
    const place = await communeWithUbnd(portal.payload)
    const html = page('https://y.example.vn/tin-1.html', 'Tin', 'Một.')
    const folder = inFolder({ 'a.html': html, 'b/a.html': html })
    expect((await importInto(portal.payload, place, folder)).counts).toMatchObject({
      created: 1,
      unchanged: 1,
    })
    const [article] = await articlesOf(portal.payload, place)
    expect(article?.legacy?.key).toBe('y.example.vn|/tin-1.html')
    expect(article?.importWarnings ?? []).toEqual([])
  })
})

describe('pages that differ in the query of their address', () => {
  it('are different items, each found again after its text has changed', async () => {
    const place = await communeWithUbnd(portal.payload)
    const address = (id: number) =>
      `https://y.example.vn/index.php?option=com_content&amp;view=article&amp;id=${id}`
    const folder = inFolder({
      'a.html': page(address(18), 'Tin', 'Một.'),
      'b.html': page(address(19), 'Tin', 'Hai.'),
    })
    expect((await importInto(portal.payload, place, folder)).counts.created).toBe(2)
    const articles = await articlesOf(portal.payload, place)
    expect(articles.map(({ legacy }) => legacy?.key).sort()).toEqual([
      'y.example.vn|/index.php?option=com_content&view=article&id=18',
      'y.example.vn|/index.php?option=com_content&view=article&id=19',
    ])
    const later = inFolder({ 'b.html': page(address(19), 'Tin', 'Hai, đã sửa.') })
    expect((await importInto(portal.payload, place, later)).counts.completed).toBe(1)
    expect(await textsIn(place)).toEqual(['Tin: Hai, đã sửa.', 'Tin: Một.'])
  })

  it('follows a new heading too where the old site gives its own number', async () => {
    const place = await communeWithUbnd(portal.payload)
    const address = 'https://y.example.vn/chi-tiet/-/view-article/1/2/1651556145217'
    await importInto(portal.payload, place, inFolder({ 'a.html': page(address, 'Cũ', 'Một.') }))
    const later = inFolder({ 'a.html': page(address, 'Mới', 'Hai.') })
    expect((await importInto(portal.payload, place, later)).counts.completed).toBe(1)
    expect(await textsIn(place)).toEqual(['Mới: Hai.'])
  })
})
