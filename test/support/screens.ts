import { mkdirSync, mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'

import { strangeWords } from './englishWords.ts'

/** Keeps a picture of every screen, and the words on it that are not Vietnamese. */
export function lookAround() {
  // TEST_PICTURES keeps them in a folder of one's own.
  const folder = process.env.TEST_PICTURES ?? mkdtempSync(path.join(os.tmpdir(), 'portal-day-'))
  mkdirSync(folder, { recursive: true })
  const found: Record<string, string[]> = {}
  let pictures = 0
  return {
    folder,
    /** Words that are not Vietnamese by the screen they stand on. */
    found,
    look: async (page: Page, name: string) => {
      pictures += 1
      const number = String(pictures).padStart(2, '0')
      await page.screenshot({ path: path.join(folder, `${number}-${name}.png`) })
      const strange = strangeWords(await page.evaluate(readScreen))
      if (strange.length > 0) found[name] = strange
    },
  }
}

/**
 * In the browser: every text in sight, those that stand in empty boxes or show up on hovering, and
 * what is read out to those who do not see the screen.
 */
function readScreen(): string {
  const attributes = ['alt', 'aria-label', 'aria-roledescription', 'placeholder', 'title']
  const said = [...document.querySelectorAll(attributes.map((name) => `[${name}]`).join(', '))]
  const seen = said.filter((element) => element.checkVisibility())
  return [
    document.title,
    document.body.innerText,
    ...seen.flatMap((element) => attributes.map((name) => element.getAttribute(name) ?? '')),
  ].join('\n')
}
