import { describe, expect, it } from '@jest/globals'

import { momentsOfThisRun } from '../support/moments.ts'
import { freePort, newFolder, startServer } from '../support/startProcess.ts'

const moments = momentsOfThisRun([
  [/khoá bí mật/, 0],
  [/khoá bí mật|Migrating|Đang nạp/, 5],
  [/Migrating|Đang nạp/, 0],
  [/xã Cồn Tiên, xã/, 10],
  [/tài khoản, mỗi/, 0],
  [/tài khoản, mỗi/, 400],
  [/cây chuyên mục/, 30],
  [/cán bộ, kế hoạch/, 0],
  [/cán bộ, kế hoạch/, 120],
  [/trang giới thiệu/, 60],
  [/thủ tục hành chính/, 40],
  [/trang lưu trữ/, 0],
  [/trang lưu trữ/, 350],
])

const counted = [
  'articles',
  'plans',
  'plan-tasks',
  'documents',
  'attachments',
  'sections',
  'units',
  'people',
  'communes',
  'pages',
  'notices',
  'schedules',
  'procedures',
  'disclosures',
  'budget-disclosures',
]

async function countsOf(folder: string): Promise<Record<string, number>> {
  const port = await freePort()
  const server = startServer(['--api-only'], { PORT: String(port), PORTAL_DATA: folder })
  await server.printed(/Sẵn sàng sau/)
  const counts: Record<string, number> = {}
  for (const slug of counted) {
    const answer = await fetch(`http://127.0.0.1:${port}/api/${slug}/count`)
    counts[slug] = ((await answer.json()) as { totalDocs: number }).totalDocs
  }
  server.child.kill('SIGTERM')
  expect(await server.exit).toBe(0)
  return counts
}

describe('kill -9 during the first start', () => {
  it('leaves a state from which the next start goes on by itself, to the same end', async () => {
    const folder = newFolder()
    for (const [line, wait] of moments) {
      const server = startServer(['--api-only'], {
        PORT: String(await freePort()),
        PORTAL_DATA: folder,
      })
      // A start that got further than the line it was to be killed on has passed this moment.
      await Promise.race([server.printed(line), server.printed(/Sẵn sàng sau/)])
      await new Promise((resolve) => setTimeout(resolve, wait))
      server.child.kill('SIGKILL')
      expect(await server.exit).toBe(-1)
    }
    expect(await countsOf(folder)).toEqual(await countsOf(newFolder()))
  }, 240_000)
})
