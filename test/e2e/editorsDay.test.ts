import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'

import { formatInstant } from '../../src/domain/formatInstant.ts'
import { complaintsOf, openBrowser } from '../support/chromium.ts'
import { ask, done, enter, firstScreen, officeWork } from '../support/officeWork.ts'
import { lookAround } from '../support/screens.ts'
import { freePort, newFolder, type Started, startServer } from '../support/startProcess.ts'

const title = 'Xã Cồn Tiên ra quân vệ sinh môi trường'
const people = {
  clerk: 'ctv@portal.example',
  deputy: 'phoban@portal.example',
  editor: 'bientap@portal.example',
}

let server: Started
let browser: Browser
let base: string
let password: string
let clerk: Page
let editor: Page
let deputy: Page
let id: string
let publishAt: number
const { found, look } = lookAround()
const complaints: string[][] = []
const { choose, leave, openFromMyWork, press, stateOf } = officeWork(look)

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

async function logIn(email: string): Promise<Page> {
  const page = await enter(browser, base, { email, password })
  complaints.push(complaintsOf(page))
  return page
}

type Public = { attachments: { title: string; url: string }[]; publishedAt: string }
const publicly = (path = '') => fetch(`${base}/api/articles/${id}${path}`)

describe('an editor’s day', () => {
  it('begins with a clerk who writes an article with a file and hands it in', async () => {
    clerk = await logIn(people.clerk)
    await look(clerk, 'clerk my work')
    await clerk.goto(`${base}/admin/collections/articles/create`)
    await clerk.fill('#field-title', title)
    await clerk.getByRole('button', { name: 'Lưu bản nháp' }).click()
    await clerk.waitForURL(/articles\/[0-9a-f-]{36}/)
    id = /articles\/([0-9a-f-]{36})/.exec(clerk.url())?.[1] ?? ''
    await clerk.getByText('Hãy điền “Chuyên mục”.').waitFor()
    await look(clerk, 'clerk what is missing')

    await clerk.fill('#field-summary', 'Sáng 24/11, hơn hai trăm người dân dọn vệ sinh đường thôn.')
    await clerk.locator('[contenteditable=true]').first().click()
    await clerk.keyboard.type('UBND xã phát động ra quân vệ sinh môi trường tại thôn Xuân Mỹ.')
    await clerk.locator('#field-section').getByRole('combobox').click()
    await clerk.getByRole('option', { name: 'Giới thiệu' }).click()
    await clerk.getByRole('button', { name: 'Nguồn tin' }).click()
    await clerk.fill('#field-sourceName', 'UBND xã Cồn Tiên')
    await clerk.getByRole('button', { name: 'Tệp và liên kết' }).click()
    await clerk.locator('#field-attachments').getByRole('button', { name: 'Tạo mới' }).click()
    await clerk
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        buffer: Buffer.from('Thôn,Số hộ\nXuân Mỹ,120\n'),
        mimeType: 'text/csv',
        name: 'danh-sach-ho.csv',
      })
    const drawer = clerk.locator('.bulk-upload--actions-bar')
    await clerk.locator('#field-title').last().fill('Danh sách hộ tham gia')
    await look(clerk, 'clerk attaches')
    await drawer.getByRole('button', { name: /Lưu/ }).click()
    await clerk
      .locator('#field-attachments')
      .getByText(/danh-sach-ho/)
      .waitFor()
    // Nobody saved: handing it in does.
    await press(clerk, 'Gửi biên tập', { 'Ghi chú': 'Nhờ biên tập đăng trong ngày' })
    expect(await stateOf(clerk)).toBe('Chờ biên tập')
    await look(clerk, 'clerk handed in')
    expect((await publicly()).status).toBe(404)
  })

  it('goes on with an editor who takes it, edits it and asks for approval', async () => {
    editor = await logIn(people.editor)
    await look(editor, 'editor my work')
    await openFromMyWork(editor, 'Chờ tôi xử lý', title)
    await editor.getByText('Nhờ biên tập đăng trong ngày').waitFor()
    // A hurried hand: one act all the same.
    await editor.locator('#desk-primary', { hasText: 'Nhận biên tập' }).dblclick()
    await done(editor, 'Nhận biên tập')
    expect(await stateOf(editor)).toBe('Đang biên tập')
    await editor.fill('#field-summary', 'Hơn hai trăm người dân dọn vệ sinh đường thôn.')
    await editor.getByRole('button', { name: 'Thao tác khác' }).click()
    await editor.getByText(/^Không thể “Nhận biên tập” khi mục đang ở/).waitFor()
    // What is for others is not offered.
    expect(await editor.locator('.desk-acts').innerText()).not.toContain('Xuất bản')
    await look(editor, 'editor menu')
    await editor.keyboard.press('Escape')
    await press(editor, 'Trình duyệt')
    expect(await stateOf(editor)).toBe('Chờ duyệt')
  })

  it('comes back from the deputy head with a reason, and is put right', async () => {
    deputy = await logIn(people.deputy)
    await look(deputy, 'deputy my work')
    await openFromMyWork(deputy, 'Chờ tôi xử lý', title)
    expect(await deputy.inputValue('#field-summary')).toMatch(/^Hơn hai trăm/)
    await look(deputy, 'deputy reads')
    await leave(deputy, 'Trả lại', 'Ghi chú', 'Ghi rõ thời gian')
    await choose(deputy, 'Trả lại', {
      'Lý do trả lại': 'Sai nội dung',
    })
    await openFromMyWork(clerk, 'Trả lại tôi', title)
    await clerk.getByText('Ghi rõ thời gian').waitFor()
    await look(clerk, 'clerk returned')
    await clerk.locator('.tabs-field__tab-button', { hasText: 'Nội dung' }).click()
    await clerk.fill('#field-summary', 'Sáng 24/11 dọn vệ sinh. Đăng ký: anh Nam, 0905 123 456.')
    await press(clerk, 'Gửi biên tập')
    // As before, without the buttons.
    await ask(editor, 'POST', `/articles/${id}/acts/take`)
    const confirmed = ['personalData']
    await ask(editor, 'POST', `/articles/${id}/acts/requestReview`, { confirmed })
  })

  it('is approved and scheduled by the deputy head', async () => {
    await openFromMyWork(deputy, 'Chờ tôi xử lý', title)
    // A telephone number: the deputy head has to say that it has been seen.
    await deputy.locator('#desk-primary').click()
    const dialog = deputy.getByRole('dialog', { name: 'Duyệt' })
    await dialog.getByRole('button', { name: 'Duyệt' }).click()
    await dialog.getByText('Hãy đánh dấu xác nhận từng điều ở trên.').waitFor()
    await look(deputy, 'deputy has to confirm')
    await dialog.getByLabel(/“Tóm tắt” có dữ liệu cá nhân/).check()
    await dialog.getByRole('button', { name: 'Duyệt' }).click()
    await done(deputy, 'Duyệt')
    expect(await stateOf(deputy)).toBe('Đã duyệt')
    const minute = 60_000
    publishAt = Math.ceil((Date.now() + 15_000) / minute) * minute
    await choose(deputy, 'Hẹn giờ', { 'Đăng lúc': formatInstant(new Date(publishAt)) })
    expect(await stateOf(deputy)).toBe('Hẹn giờ đăng')
    await firstScreen(deputy)
    await deputy.getByRole('region', { name: 'Hẹn giờ đăng' }).waitFor()
    await look(deputy, 'deputy scheduled')
    expect((await publicly()).status).toBe(404)
  })

  it('keeps both texts when two people save at once, and says who was faster', async () => {
    const { doc } = (await ask(clerk, 'POST', '/articles?depth=0', {
      title: 'Lịch tiêm chủng tháng 12',
    })) as { doc: { id: string } }
    await editor.goto(`/admin/collections/articles/${doc.id}`)
    const summary = editor.locator('#field-summary')
    await summary.fill('Bản của biên tập viên')
    await editor.waitForTimeout(1500)
    await ask(clerk, 'PATCH', `/articles/${doc.id}?draft=true&overrideLock=true`, {
      summary: 'Bản của cộng tác viên',
    })
    await editor.getByRole('button', { name: 'Lưu bản nháp' }).click()
    const dialog = editor.getByRole('dialog', { name: 'Có người vừa lưu mục này' })
    await dialog.getByText(/Lê Thị Hoa đã lưu mục này lúc \d\d\/\d\d\/\d{4} \d\d:\d\d/).waitFor()
    await look(editor, 'editor two at once')
    await editor.keyboard.press('Escape')
    expect(await summary.inputValue()).toBe('Bản của biên tập viên')
    await editor.getByRole('button', { name: 'Lưu bản nháp' }).click()
    await dialog.getByRole('button', { name: 'Lưu bản của tôi thành bản mới nhất' }).click()
    await editor
      .getByText(/thành công/)
      .first()
      .waitFor()
    const { docs } = (await ask(
      clerk,
      'GET',
      `/articles/versions?where[parent][equals]=${doc.id}&depth=0`,
    )) as { docs: { version: { summary: string } }[] }
    expect(docs.map(({ version }) => version.summary).slice(0, 2)).toEqual([
      'Bản của biên tập viên',
      'Bản của cộng tác viên',
    ])
  })

  it('is public at the minute, with its file', async () => {
    while (Date.now() < publishAt + 10_000 && (await publicly()).status !== 200) {
      await new Promise((resolve) => setTimeout(resolve, 250))
    }
    const article = (await (await publicly('?depth=1')).json()) as Public
    const lateMs = Date.parse(article.publishedAt) - publishAt
    expect(lateMs).toBeGreaterThanOrEqual(0)
    expect(lateMs).toBeLessThan(5000)
    expect(article.attachments[0]?.title).toBe('Danh sách hộ tham gia')
    expect((await fetch(new URL(article.attachments[0]?.url ?? '', base))).status).toBe(200)
    await deputy.goto(`${base}/admin/collections/articles/${id}`)
    await deputy.locator('.desk-state').waitFor()
    expect(await stateOf(deputy)).toBe('Đã xuất bản')
  }, 100_000)

  it('is corrected for all to see, and at last withdrawn', async () => {
    await choose(deputy, 'Đính chính', {
      'Đính chính thành': 'Hơn ba trăm người dân',
      'Nội dung sai': 'Hơn hai trăm người dân',
    })
    const { corrections } = (await (await publicly()).json()) as { corrections: object[] }
    expect(corrections).toMatchObject([{ text: 'Hơn ba trăm người dân' }])
    await choose(deputy, 'Gỡ bài', {
      'Căn cứ': 'Công văn 12/UBND-VP ngày 24/11/2026',
      'Lý do gỡ': 'Thông tin không chính xác',
    })
    await deputy.getByText('Công văn 12/UBND-VP ngày 24/11/2026').first().waitFor()
    await look(deputy, 'deputy withdrawn')
    expect((await publicly()).status).toBe(410)
  })

  it('ends with a history that says who, when and why, and what changed', async () => {
    await clerk.goto(`${base}/admin/collections/articles/${id}/versions`)
    await clerk.getByRole('row', { name: /Phạm Minh Đức Gỡ bài/ }).waitFor()
    const steps = await clerk.locator('.desk-history tbody strong').allInnerTexts()
    expect(steps.filter((step) => step !== 'Lưu bản nháp').reverse()).toEqual([
      'Tạo mới',
      'Gửi biên tập',
      'Nhận biên tập',
      'Trình duyệt',
      'Trả lại',
      'Gửi biên tập',
      'Nhận biên tập',
      'Trình duyệt',
      'Duyệt',
      'Hẹn giờ',
      'Xuất bản',
      'Đính chính',
      'Gỡ bài',
    ])
    await look(clerk, 'clerk history')
    const edit = clerk.getByRole('row', { name: /Nguyễn Văn Bình Lưu bản nháp/ })
    await edit.getByRole('link', { name: 'So sánh với bản trước' }).click()
    await clerk.getByRole('heading', { name: 'So sánh các phiên bản' }).waitFor()
    await clerk.getByText('Tóm tắt', { exact: true }).first().waitFor()
    await look(clerk, 'clerk comparison')
  })

  it('has the unit that leads a task say how far it is, for all to see at once', async () => {
    type Tasks = { docs: { id: string }[] }
    const tasks = `${base}/api/plan-tasks`
    const { docs } = (await (await fetch(`${tasks}?limit=1&depth=0&sort=order`)).json()) as Tasks
    const task = docs[0]?.id ?? ''
    const specialist = await logIn('chuyenmon@portal.example')
    await specialist.goto(`${base}/admin/collections/plan-tasks/${task}`)
    await specialist.locator('#desk-primary').click()
    const dialog = specialist.getByRole('dialog', { name: 'Cập nhật tiến độ' })
    await dialog.getByLabel('Kết quả').fill('Đã tập huấn cho 12 thôn.')
    await dialog.getByLabel('Ngày thực hiện').fill('20/11/2026')
    await look(specialist, 'dialog Cập nhật tiến độ')
    await specialist.locator('#desk-confirm').click()
    await specialist.getByText('Đã thực hiện: Cập nhật tiến độ.').waitFor()
    await look(specialist, 'specialist reported')
    const { updates } = (await (await fetch(`${tasks}/${task}?depth=0`)).json()) as {
      updates: { date: string; text: string }[]
    }
    expect(updates.at(-1)).toMatchObject({ date: '2026-11-20', text: 'Đã tập huấn cho 12 thôn.' })
  })

  it('shows in the menu what the role can use, and nothing else', async () => {
    await firstScreen(clerk)
    await clerk
      .getByRole('button', { name: /trình đơn|menu/i })
      .first()
      .click()
    await look(clerk, 'clerk menu')
    const entries = await clerk.locator('nav a.nav__link').allInnerTexts()
    expect(entries).toEqual([
      'Tin, bài',
      'Kế hoạch',
      'Nhiệm vụ',
      'Thông báo',
      'Lịch công tác',
      'Tệp đính kèm',
    ])
  })

  it('fact 38: has been Vietnamese on every screen, with nothing in the console', () => {
    expect(found).toEqual({})
    // The browser writes down every answer that refuses something.
    const others = complaints.flat().filter((text) => !text.includes('status of 409'))
    expect(others).toEqual([])
  })
})
