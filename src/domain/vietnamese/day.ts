/** A calendar day, `YYYY-MM-DD`, years 0001 to 9999. Compared and sorted as text. */
export type Day = string
