/** A mail address as accounts keep it; of what is no text, nothing. */
export const accountAddress = (typed: unknown): string =>
  typeof typed === 'string' ? typed.toLowerCase().trim() : ''
