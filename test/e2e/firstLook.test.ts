import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'

import { seedPdf } from '../support/builders.ts'
import { complaintsOf, openBrowser } from '../support/chromium.ts'
import { freePort, newFolder, type Started, startServer } from '../support/startProcess.ts'

const title = 'Kế hoạch tuyên truyền CCHC xã Linh trường năm 2024'

let server: Started
let browser: Browser
let base: string
let password: string

beforeAll(async () => {
  const port = await freePort()
  base = `http://localhost:${port}`
  server = startServer([], { PORT: String(port), PORTAL_DATA: newFolder() })
  ;[, password = ''] = await server.printed(/Mật khẩu: (\S+)/)
  browser = await openBrowser()
}, 240_000)

afterAll(async () => {
  await browser?.close()
  server.child.kill('SIGTERM')
  expect(await server.exit).toBe(0)
})

async function loggedIn(email: string): Promise<{ complaints: string[]; page: Page }> {
  // A browser that asks for English: the admin starts in Vietnamese all the same.
  const context = await browser.newContext({
    locale: 'en-US',
    viewport: { height: 900, width: 1360 },
  })
  const page = await context.newPage()
  const complaints = complaintsOf(page)
  await page.goto(`${base}/`)
  await page.getByLabel('Mật khẩu').waitFor()
  await page.fill('#field-email', email)
  await page.fill('#field-password', password)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await page.waitForURL(/\/admin\/?$/)
  return { complaints, page }
}

describe('an editor’s first look', () => {
  it('logs in in Vietnamese, finds the imported plan and opens its file, with nothing in the console', async () => {
    const { complaints, page } = await loggedIn('bientap@portal.example')
    expect(await page.locator('html').getAttribute('lang')).toBe('vi')
    await page.getByRole('link', { name: 'Hiển thị tất cả Kế hoạch' }).click()
    await page.getByRole('link', { name: title }).click()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    const purposes = page.locator('#field-purposes textarea')
    await purposes.first().waitFor()
    expect(await purposes.count()).toBe(4)
    expect(await purposes.first().inputValue()).toMatch(/^Nâng cao vai trò, trách nhiệm/)

    await page.getByRole('button', { name: 'Tệp và văn bản' }).click()
    const link = page.getByRole('link', { name: /^ke-hoach-tuyen-truyen-cchc-nam-2024-.*\.pdf$/ })
    const address = new URL((await link.getAttribute('href')) ?? '', base)
    const opened = page.context().waitForEvent('page')
    await link.click({ modifiers: ['ControlOrMeta'] })
    expect((await opened).url()).toBe(address.href)

    const got = await page.context().request.get(address.href)
    const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
    expect(sha256(await got.body())).toBe(sha256(readFileSync(seedPdf)))
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('is offered no way to publish many pieces at once: the server would refuse it', async () => {
    const { complaints, page } = await loggedIn('bientap@portal.example')
    await page.goto(`${base}/admin/collections/articles`)
    await page.locator('.cell-_select input').first().check()
    const buttons = page.locator('.list-selection__button:visible')
    await buttons.first().waitFor()
    const words = await buttons.allInnerTexts()
    expect(words).toContain('Chỉnh sửa')
    expect(words.filter((word) => /Xuất bản|Ẩn tài liệu/.test(word))).toEqual([])
    // They are there, and hidden: with other words of Payload's this test has to fail.
    expect(await page.locator('.list-selection__button:not(:visible)').count()).toBe(2)
    await buttons.filter({ hasText: 'Chỉnh sửa' }).click()
    await page.locator('.edit-many__draft').waitFor()
    expect(await page.locator('.edit-many__publish:visible').count()).toBe(0)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('writes a draft with two fingers: only a title, no error, not public', async () => {
    const { complaints, page } = await loggedIn('ctv@portal.example')
    await page.goto(`${base}/admin/collections/articles/create`)
    await page.fill('#field-title', 'Tin của cộng tác viên')
    await page.getByRole('button', { name: 'Lưu bản nháp' }).click()
    await page.waitForURL(/articles\/[0-9a-f-]{36}/)
    const id = /articles\/([0-9a-f-]{36})/.exec(page.url())?.[1]
    expect((await fetch(`${base}/api/articles/${id}`)).status).toBe(404)
    expect(await page.getByRole('button', { name: /Xuất bản|Công bố/ }).count()).toBe(0)
    expect(complaints).toEqual([])
    await page.context().close()
  })
})

describe('a clerk’s form', () => {
  it('keeps a day that does not exist as it was typed, and reads the usual ways of writing one', async () => {
    const { complaints, page } = await loggedIn('vanthu@portal.example')
    await page.goto(`${base}/admin/collections/documents/create`)
    const day = page.locator('#field-issuedDate input')
    const typed = async (text: string) => {
      await day.fill('')
      await day.pressSequentially(text)
      await day.press('Tab')
      // The form asks the server after every entry; nobody types the next day within that time.
      await page.waitForLoadState('networkidle')
      return day.inputValue()
    }
    for (const text of ['5/9/26', '05-09-2026', '5.9.2026']) {
      expect(await typed(text)).toBe('05/09/2026')
    }
    expect(await typed('31/02/2026')).toBe('31/02/2026')
    await page.getByText('ngày không có thật').waitFor()
    expect(complaints).toEqual([])

    await page.goto(`${base}/admin/account`)
    const email = page.getByLabel('Thư điện tử')
    await email.waitFor()
    expect([await email.count(), await email.inputValue()]).toEqual([1, 'vanthu@portal.example'])
    expect(await page.locator('#field-disabled').isDisabled()).toBe(true)

    // A day in the first column is the way to the item.
    await page.goto(`${base}/admin/collections/schedules`)
    await page
      .getByRole('link', { name: /^\d\d\/\d\d\/\d{4}$/ })
      .first()
      .click()
    await page.waitForURL(/schedules\/[0-9a-f-]{36}/)
    await page.context().close()
  })
})

describe('one process', () => {
  it('holds exactly one Payload instance, whoever asks: the admin, REST, GraphQL', async () => {
    await fetch(`${base}/admin/login`)
    await fetch(`${base}/api/articles`)
    await fetch(`${base}/api/graphql`, {
      body: JSON.stringify({ query: '{ Articles { totalDocs } }' }),
      headers: { 'Content-Type': 'application/json' },
      method: 'POST',
    })
    const health = (await (await fetch(`${base}/healthz`)).json()) as { payloadInstances: number }
    expect(health).toEqual({ database: 'sqlite', payloadInstances: 1, status: 'ok' })
  })

  it('serves the seed by REST and GraphQL and leads / to the admin', async () => {
    const rest = await fetch(`${base}/api/plans?where[planYear][equals]=2024`)
    expect(((await rest.json()) as { docs: { title: string }[] }).docs[0]?.title).toBe(title)
    const home = await fetch(`${base}/`, { redirect: 'manual' })
    expect([home.status, home.headers.get('location')]).toEqual([302, '/admin'])
  })

  it('offers nobody to become the first administrator', async () => {
    const page = await fetch(`${base}/admin/create-first-user`)
    expect(page.status).toBe(403)
    expect(await page.text()).toContain('npm run commune -- users create-admin')
  })
})
