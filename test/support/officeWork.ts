import { expect } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'

/** What people of the office do in the browser. */
type Account = { email: string; password: string }
type Look = (page: Page, name: string) => Promise<void>

/** Logs in, to the first screen. A browser that asks for English, in Vietnam. */
export async function enter(browser: Browser, base: string, account: Account): Promise<Page> {
  const context = await browser.newContext({
    baseURL: base,
    locale: 'en-US',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { height: 900, width: 1360 },
  })
  const page = await context.newPage()
  page.setDefaultTimeout(25_000)
  // The first page of a server that has just started takes its time.
  await page.goto('/admin/login', { timeout: 60_000 })
  await page.fill('#field-email', account.email)
  await page.fill('#field-password', account.password)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await work(page).waitFor()
  return page
}

/** Once it has been asked what waits. */
const work = (page: Page) => page.locator('.desk-work[aria-busy=false]')

export async function firstScreen(page: Page): Promise<void> {
  await page.goto('/admin')
  await work(page).waitFor()
}

/** Asks the API as who is logged in on the page. */
export const ask = (page: Page, method: string, path: string, data?: object): Promise<unknown> =>
  page.evaluate(
    async (asked) => {
      const body = asked.data && JSON.stringify(asked.data)
      const headers = { 'Content-Type': 'application/json' }
      const answer = await fetch(`/api${asked.path}`, { body, headers, method: asked.method })
      return answer.json() as Promise<unknown>
    },
    { data, method, path },
  )

/** What the page says after an act; it has been loaded again by then. */
export const done = async (page: Page, verb: string): Promise<void> => {
  await page.getByText(`Đã thực hiện: ${verb}.`).waitFor()
  await page.locator('.desk-state').waitFor()
}

/** The buttons of an item. @param look is shown every dialog before it is answered */
export function officeWork(look: Look) {
  async function openDialog(page: Page, verb: string) {
    const menu = page.getByRole('button', { name: 'Thao tác khác' })
    await menu.click()
    const list = page.locator('.desk-acts')
    // All of it can be reached, its first entries too.
    const { height = 0, width = 0, x = -1, y = -1 } = (await list.boundingBox()) ?? {}
    const window = page.viewportSize() ?? { height: 0, width: 0 }
    expect([x >= 0, y >= 0, x + width <= window.width, y + height <= window.height]).not.toContain(
      false,
    )
    await list.getByRole('button', { exact: true, name: verb }).click()
    const dialog = page.getByRole('dialog', { exact: true, name: verb })
    await dialog.waitFor()
    return { dialog, menu }
  }

  async function answer(page: Page, verb: string, answers: Record<string, string>) {
    const dialog = page.getByRole('dialog', { exact: true, name: verb })
    await dialog.waitFor()
    for (const [label, value] of Object.entries(answers)) {
      const box = dialog.getByLabel(label)
      const isList = (await box.evaluate(({ tagName }) => tagName)) === 'SELECT'
      await (isList ? box.selectOption({ label: value }) : box.fill(value))
    }
    for (const box of await dialog.getByRole('checkbox').all()) await box.check()
    await look(page, `dialog ${verb}`)
    await dialog.getByRole('button', { exact: true, name: verb }).click()
    await done(page, verb)
  }

  return {
    /** An act of the menu. */
    choose: async (page: Page, verb: string, answers: Record<string, string>) => {
      await openDialog(page, verb)
      await answer(page, verb, answers)
    },
    /** Types something and leaves by mistake: back at the menu, and the words are kept. */
    leave: async (page: Page, verb: string, label: string, words: string) => {
      const { dialog, menu } = await openDialog(page, verb)
      await dialog.getByLabel(label).fill(words)
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'hidden' })
      expect(await menu.evaluate((button) => button === document.activeElement)).toBe(true)
      const again = await openDialog(page, verb)
      expect(await again.dialog.getByLabel(label).inputValue()).toBe(words)
      await page.keyboard.press('Escape')
    },
    /** From the first screen to the item of this title in this group. */
    openFromMyWork: async (page: Page, group: string, title: string) => {
      await firstScreen(page)
      await page.getByRole('region', { name: group }).getByRole('link', { name: title }).click()
      await page.locator('.desk-state').waitFor()
    },
    /** The big button. */
    press: async (page: Page, verb: string, answers: Record<string, string> = {}) => {
      await page.locator('#desk-primary', { hasText: verb }).click()
      await (verb === 'Nhận biên tập' ? done(page, verb) : answer(page, verb, answers))
    },
    stateOf: (page: Page) => page.locator('.desk-state .pill').innerText(),
  }
}
