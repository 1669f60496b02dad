import { type Browser, chromium, type Page } from 'playwright-core'

/** Debian's Chromium without a sandbox (tests run as root) and without a word to the network. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    executablePath: process.env.TEST_CHROMIUM,
  })
}

/** Everything a page complains about, for a test that wants to see none of it. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url})`)
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return complaints
}
