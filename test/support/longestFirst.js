import { createRequire } from 'node:module'

const { default: Sequencer } = createRequire(import.meta.url)('@jest/test-sequencer')

const slowest = ['browser', 'start', 'mongodb', 'sqlite']

/** The slow legs first: jest goes by size, and a small file can take a minute (test/together). */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ context }) => {
      const place = slowest.indexOf(context.config.displayName?.name)
      return place === -1 ? slowest.length : place
    }
    return super.sort(tests).toSorted((a, b) => rank(a) - rank(b))
  }
}
