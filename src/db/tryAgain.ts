import { isTransient } from './transient.ts'

const attempts = 5

/** Runs again what lost against another writer (./transient): at most five times in all. */
export async function tryAgain<T>(run: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run()
    } catch (error) {
      if (attempt === attempts || !isTransient(error)) throw error
    }
  }
}
