import { readFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
const log = readFileSync('/tmp/shot/log', 'utf8')
const pw = /Mật khẩu: (\S+)/.exec(log)[1]
const B = 'http://localhost:3111'
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
})
async function as(email) {
  const ctx = await browser.newContext({ viewport: { width: 1360, height: 900 } })
  const page = await ctx.newPage()
  page.on('console', (m) => {
    if (['error', 'warning'].includes(m.type()))
      console.log('CONSOLE', m.type(), m.text().slice(0, 300), m.location().url)
  })
  page.on('pageerror', (e) => console.log('PAGEERROR', e.message))
  await page.goto(B + '/admin/login')
  await page.fill('#field-email', email)
  await page.fill('#field-password', pw)
  await page.click('button[type=submit]')
  await page.waitForURL(/admin\/?$/)
  page.shot = async (n) => {
    await page.waitForTimeout(1500)
    await page.screenshot({ path: `/tmp/shot/${n}.png` })
  }
  return page
}
let p = await as('quantritinh@portal.example')
await p.goto(B + '/admin/collections/import-runs')
await p.locator('table a').first().click()
await p.shot('20-import-run')
await p.goto(B + '/admin/collections/communes')
await p.locator('table a', { hasText: 'Cồn Tiên' }).first().click()
await p.shot('21-commune')
await p.goto(B + '/admin/collections/users')
await p.shot('22-users')
await p.locator('table a').first().click()
await p.shot('23-user')
p = await as('phoban@portal.example')
await p.goto(B + '/admin/collections/articles')
await p.locator('table a', { hasText: 'Hội nghị' }).click()
await p.shot('24-deputy-draft')
await p
  .getByRole('button', { name: /Ban hành|Xuất bản|Công bố|Đăng/ })
  .first()
  .click()
await p.shot('25-deputy-publish-errors')
await p.goto(B + '/admin/collections/plan-tasks')
await p.locator('table a', { hasText: 'Hội nghị' }).first().click()
await p.waitForTimeout(1000)
await p.mouse.wheel(0, 900)
await p.shot('26-task-dates')
const f = await (await fetch(B + '/api/attachments')).json()
await p.goto(B + f.docs[0].url).catch((e) => console.log(e.message))
await p.shot('27-pdf')
await p.goto(B + '/admin/create-first-user')
await p.shot('28-first-user')
await p.goto(B + '/admin/account')
await p.shot('29-account')
await browser.close()
