import { readFile } from 'node:fs/promises'

import { addressOf } from './address.ts'
import { decode } from './decode.ts'
import { textKey } from './page.ts'
import { readPage } from './readPage.ts'

/**
 * Keys that several different pages of one folder claim as their own. They tell no page from
 * another, so that pages of such an address are found again by their words alone.
 */
export async function findSharedKeys(
  files: string[],
  folder: string,
  signal?: AbortSignal,
): Promise<Set<string>> {
  const claims = new Map<string, string[]>()
  for (const file of files) {
    signal?.throwIfAborted()
    const key = await claimedKey(file)
    if (key) claims.set(key, [...(claims.get(key) ?? []), file])
  }
  const shared = new Set<string>()
  for (const [key, claimants] of claims) {
    signal?.throwIfAborted()
    if (claimants.length > 1 && (await areDifferent(claimants, folder))) shared.add(key)
  }
  return shared
}

/** A page that cannot be read claims nothing; the import itself says what is wrong with it. */
async function claimedKey(file: string): Promise<null | string> {
  try {
    return addressOf(canonicalIn(decode(await readFile(file)))).key
  } catch {
    return null
  }
}

/** Quicker than a parser: what looks shared is read properly afterwards. */
function canonicalIn(html: string): null | string {
  const link = html.match(/<link\b[^>]*>/gi)?.find((tag) => /\brel=["']?canonical\b/i.test(tag))
  const href = /\bhref=(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(link ?? '')
  return (href?.[1] ?? href?.[2] ?? href?.[3])?.replaceAll('&amp;', '&') ?? null
}

async function areDifferent(files: string[], folder: string): Promise<boolean> {
  const words = new Set<string>()
  for (const file of files) {
    const page = await readPage(file, folder).catch(() => null)
    if (page) words.add(textKey(page))
    if (words.size > 1) return true
  }
  return false
}
