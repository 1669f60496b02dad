import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { findFile } from '../../../src/importers/html/findFile.ts'

const url = 'https://xa.example/chi-tiet-tin/1'
let top: string
let folder: string
let page: string
let file: string

beforeAll(() => {
  top = mkdtempSync(path.join(os.tmpdir(), 'portal-crawl-'))
  folder = path.join(top, 'crawl')
  page = path.join(folder, 'xa.example', 'chi-tiet-tin', '1.html')
  file = path.join(folder, 'xa.example', 'documents', '20182', '0', 'Kế hoạch.pdf')
  for (const one of [page, file]) mkdirSync(path.dirname(one), { recursive: true })
  for (const one of [page, file, path.join(top, 'secret.pdf')]) writeFileSync(one, 'x')
})
afterAll(() => rmSync(top, { recursive: true }))

const find = (href: string, place = {}) => findFile(href, { file: page, folder, url, ...place })

describe('the file behind a link of a crawled page', () => {
  it.each([
    '/documents/20182/0/K%E1%BA%BF%20ho%E1%BA%A1ch.pdf',
    '/documents/20182/0/K%E1%BA%BF%20ho%E1%BA%A1ch.pdf/5b6a2f0e-6d0f?version=1.0',
    'https://xa.example/documents/20182/0/Kế hoạch.pdf',
    '../documents/20182/0/Kế hoạch.pdf',
  ])('is found by %s', (href) => {
    expect(find(href)).toBe(file)
  })

  it('is found when only the page itself was named, by the mirror it lies in', () => {
    const alone = { folder: path.dirname(page) }
    expect(find('/documents/20182/0/Kế hoạch.pdf', alone)).toBe(file)
  })

  it.each([
    '/documents/20182/0/khong-co.pdf',
    '../../../secret.pdf',
    '/../../secret.pdf',
    '/..%2f..%2fsecret.pdf',
    '%2e%2e/%2e%2e/%2e%2e/secret.pdf',
    'file:///etc/passwd',
    '/etc/passwd',
    '/documents/%00',
    '/documents/%E0%A4%A',
    'javascript:void(0)',
    `/${'a/'.repeat(500)}x.pdf`,
    '',
    '#',
  ])('is nothing for %s', (href) => {
    expect(find(href)).toBeNull()
  })

  it('is nothing where a symbolic link leads out of the folder', () => {
    const outside = mkdtempSync(path.join(os.tmpdir(), 'portal-outside-'))
    writeFileSync(path.join(outside, 'secret.pdf'), 'x')
    symlinkSync(path.join(outside, 'secret.pdf'), path.join(folder, 'link.pdf'))
    symlinkSync(outside, path.join(folder, 'dirlink'))
    symlinkSync(file, path.join(folder, 'inside.pdf'))
    expect(find('/link.pdf')).toBeNull()
    expect(find('/dirlink/secret.pdf')).toBeNull()
    expect(find('../../dirlink/secret.pdf')).toBeNull()
    expect(find('/inside.pdf')).toBe(path.join(folder, 'inside.pdf'))
    rmSync(outside, { recursive: true })
  })

  it('is found in a folder that is itself reached by a symbolic link', () => {
    const alias = path.join(top, 'alias')
    symlinkSync(folder, alias)
    const there = { file: path.join(alias, 'xa.example', 'trang.html'), folder: alias, url: null }
    expect(find('documents/20182/0/Kế hoạch.pdf', there)).toBe(
      path.join(alias, 'xa.example', 'documents', '20182', '0', 'Kế hoạch.pdf'),
    )
  })

  it('is never outside the folder, whatever address the page claims to have', () => {
    const claims = [
      'https://xa.example/crawl/xa.example/chi-tiet-tin/1',
      `https://x.example${page.replace('.html', '')}`,
      `https://tmp${page.replace('/tmp', '').replace('.html', '')}`,
    ]
    for (const claim of claims) {
      for (const at of [folder, path.dirname(page)]) {
        expect(find('/secret.pdf', { folder: at, url: claim })).toBeNull()
        expect(find(path.join(top, 'secret.pdf'), { folder: at, url: claim })).toBeNull()
      }
    }
  })
})
