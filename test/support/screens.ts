import { mkdirSync, mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'

import { englishWords, wordsIn } from './englishWords.ts'

/** What stands on the keys of every keyboard. */
const ofKeys = new Set(['enter'])

/** Keeps a picture of every screen, and the English that can be read on it. */
export function lookAround() {
  // TEST_PICTURES keeps them in a folder of one's own.
  const folder = process.env.TEST_PICTURES ?? mkdtempSync(path.join(os.tmpdir(), 'portal-day-'))
  mkdirSync(folder, { recursive: true })
  const english = englishWords()
  const found: Record<string, string[]> = {}
  let pictures = 0
  return {
    folder,
    /** English words by the screen they stand on. */
    found,
    look: async (page: Page, name: string) => {
      pictures += 1
      const number = String(pictures).padStart(2, '0')
      await page.screenshot({ path: path.join(folder, `${number}-${name}.png`) })
      const words = wordsIn(await page.evaluate(readScreen))
      const strange = words.filter((word) => english.has(word) && !ofKeys.has(word))
      if (strange.length > 0) found[name] = [...new Set(strange)]
    },
  }
}

/** In the browser: every text in sight, those that stand in empty boxes and show up on hovering. */
function readScreen(): string {
  const said = [...document.querySelectorAll('[placeholder], [title]')].filter((element) =>
    element.checkVisibility(),
  )
  return [
    document.title,
    document.body.innerText,
    ...said.flatMap((element) => [
      element.getAttribute('placeholder') ?? '',
      element.getAttribute('title') ?? '',
    ]),
  ].join('\n')
}
