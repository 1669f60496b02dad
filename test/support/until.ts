import { setTimeout } from 'node:timers/promises'

/** Waits for something that happens by itself; a test that waits in vain fails after ten seconds. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + 10_000
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error('waited in vain')
    await setTimeout(20)
  }
}
