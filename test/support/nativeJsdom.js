/** What `import 'jsdom'` gives inside a test; see environment.cjs. */
export const { JSDOM } = globalThis.nativeJsdom
