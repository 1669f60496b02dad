const { TestEnvironment } = require('jest-environment-node')

/**
 * Jest loads packages by itself, and on Node 20 it cannot do what Node does with jsdom (`require`
 * of an ES module). So tests get the jsdom that Node loaded; see nativeJsdom.js.
 */
module.exports = class PortalEnvironment extends TestEnvironment {
  async setup() {
    await super.setup()
    Object.defineProperty(this.global, 'nativeJsdom', { get: () => require('jsdom') })
  }
}
