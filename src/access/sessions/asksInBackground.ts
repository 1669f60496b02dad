/** Sent by the admin with questions that nobody asked by hand. */
export const backgroundHeader = 'x-portal-background'

/** Does this request say of itself that it is no activity of a person? */
export const asksInBackground = (headers: Headers): boolean => headers.has(backgroundHeader)
