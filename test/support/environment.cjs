const crypto = require('node:crypto')
const { TestEnvironment } = require('jest-environment-node')

const { pbkdf2 } = crypto

/**
 * Jest loads packages by itself, and on Node 20 it cannot do what Node does with jsdom (`require`
 * of an ES module). So tests get the jsdom that Node loaded; see nativeJsdom.js.
 *
 * Hashing a password costs a fifth of a second on purpose (600 000 rounds); in the integration
 * tests, which make and log in a thousand users, it is the same function with one round.
 */
module.exports = class PortalEnvironment extends TestEnvironment {
  async setup() {
    await super.setup()
    Object.defineProperty(this.global, 'nativeJsdom', { get: () => require('jsdom') })
    crypto.pbkdf2 = this.global.DATABASE
      ? (password, salt, _rounds, ...rest) => pbkdf2(password, salt, 1, ...rest)
      : pbkdf2
  }

  /** For together.ts, which puts the tests of several files in one. */
  handleTestEvent(_event, state) {
    this.global.circus = state
  }
}
