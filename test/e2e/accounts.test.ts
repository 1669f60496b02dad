import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'

import { complaintsOf, openBrowser } from '../support/chromium.ts'
import { codeOf } from '../support/secondFactor.ts'
import { freePort, newFolder, type Started, startServer } from '../support/startProcess.ts'

const head = 'truongban@portal.example'
const contributor = 'ctv@portal.example'

let server: Started
let browser: Browser
let base: string
let password: string
let key: string

beforeAll(async () => {
  const port = await freePort()
  base = `http://localhost:${port}`
  const settings = { PORT: String(port), PORTAL_DATA: newFolder(), PORTAL_REQUIRE_MFA: 'on' }
  server = startServer([], settings)
  ;[, password = ''] = await server.printed(/Mật khẩu: (\S+)/)
  browser = await openBrowser()
}, 240_000)

afterAll(async () => {
  await browser?.close()
  server.child.kill('SIGTERM')
  expect(await server.exit).toBe(0)
})

async function logIn(email: string, target: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { height: 900, width: 1360 } })
  const page = await context.newPage()
  await page.goto(`${base}/admin/login?redirect=${encodeURIComponent(target)}`)
  await page.getByLabel('Thư điện tử').fill(email)
  await page.getByLabel('Mật khẩu').fill(password)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  return page
}

/** As if somebody came back to the window. */
const comeBack = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('focus')))

async function endElsewhere(other: Page): Promise<void> {
  // Who has just logged in is still on the way there.
  await other.waitForURL('**/admin/account')
  await other.waitForLoadState('networkidle')
  await other.reload()
  const end = other.getByRole('button', { exact: true, name: 'Kết thúc phiên' })
  await end.click()
  await end.waitFor({ state: 'detached' })
}

async function logInAgain(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('heading', { name: 'Phiên làm việc đã hết' }).waitFor()
  await dialog.getByLabel('Mật khẩu').fill(password)
  await dialog.getByRole('button', { name: 'Đăng nhập' }).click()
  await dialog.waitFor({ state: 'detached' })
}

describe('an approver', () => {
  it('is led to the second factor first, and gets recovery codes', async () => {
    const page = await logIn(head, '/admin')
    const complaints = complaintsOf(page)
    await page.getByRole('heading', { name: 'Bật xác thực hai bước' }).waitFor()
    await page.getByLabel('Nhập lại mật khẩu của bạn').fill(password)
    await page.getByRole('button', { name: 'Tiếp tục' }).click()
    key = (await page.locator('code').innerText()).replace(/\s/g, '')
    await page.getByLabel('Mã 6 số').fill(codeOf(key))
    await page.getByRole('button', { name: 'Xác nhận' }).click()
    await page.getByRole('heading', { name: 'Mã dự phòng' }).waitFor()
    // Coming back from the printer does not take them away.
    await comeBack(page)
    await page.waitForTimeout(1000)
    expect(await page.locator('.account-codes li').count()).toBe(10)
    await page.getByRole('button', { name: 'Tôi đã cất các mã này' }).click()
    await page.getByRole('heading', { name: 'Nội dung' }).waitFor()
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('logs in with password and code, and cannot turn it off', async () => {
    const page = await logIn(head, '/admin/account')
    await page.getByLabel('Mã xác thực').fill('000000')
    await page.getByRole('button', { name: 'Tiếp tục' }).click()
    await page.getByText('Mã không đúng hoặc đã dùng rồi').waitFor()
    await page.getByLabel('Mã xác thực').fill(codeOf(key, 1))
    await page.getByRole('button', { name: 'Tiếp tục' }).click()
    await page.getByText('Đang bật: đăng nhập cần mật khẩu và mã').waitFor()
    expect(await page.getByRole('button', { exact: true, name: 'Tắt' }).count()).toBe(0)
    await page.context().close()
  })
})

describe('a session', () => {
  it('warns before it ends, asks for the password at a save after that, and nothing typed is lost', async () => {
    const page = await logIn(contributor, '/admin/collections/articles/create')
    const other = await logIn(contributor, '/admin/account')
    await page.locator('#field-title:not([disabled])').fill('Nội dung đang gõ dở dang')

    const answer = { endsInMs: 101_000, hasSecondFactor: false, state: 'active' }
    await page.route('**/api/users/session', (route) => route.fulfill({ json: answer }))
    await comeBack(page)
    const warning = page.getByRole('heading', { name: 'Phiên làm việc sắp hết' })
    await warning.waitFor()
    expect(await page.getByRole('timer').innerText()).toMatch(/sau 1:4\d nếu/)
    await page.unroute('**/api/users/session')
    await page.getByRole('button', { name: 'Tiếp tục làm việc' }).click()
    await warning.waitFor({ state: 'detached' })

    // A save that is refused asks for it as well as coming back to the window does.
    await endElsewhere(other)
    await page.getByRole('button', { name: 'Lưu bản nháp' }).click()
    await logInAgain(page)
    expect(await page.inputValue('#field-title')).toBe('Nội dung đang gõ dở dang')
    await page.getByRole('button', { name: 'Lưu bản nháp' }).click()
    await page.waitForURL(/articles\/[0-9a-f-]{36}/)

    await endElsewhere(other)
    await page.locator('#field-title').fill('Nội dung gõ tiếp')
    await page.getByRole('button', { name: 'Lưu bản nháp' }).click()
    await logInAgain(page)
    expect(await page.inputValue('#field-title')).toBe('Nội dung gõ tiếp')
    await page.getByRole('button', { name: 'Lưu bản nháp' }).click()
    await page
      .getByText(/thành công/)
      .first()
      .waitFor()
    await page.context().close()
    await other.context().close()
  })
})

describe('an administrator', () => {
  it('reads where mails go while none are sent', async () => {
    const page = await logIn('kythuat@portal.example', '/admin')
    await page.getByLabel('Nhập lại mật khẩu của bạn').fill(password)
    await page.getByRole('button', { name: 'Tiếp tục' }).click()
    const secret = (await page.locator('code').innerText()).replace(/\s/g, '')
    await page.getByLabel('Mã 6 số').fill(codeOf(secret))
    await page.getByRole('button', { name: 'Xác nhận' }).click()
    await page.getByRole('button', { name: 'Tôi đã cất các mã này' }).click()
    await page.getByText('Cổng này chưa gửi được thư').waitFor()
    await page.context().close()
  })
})
