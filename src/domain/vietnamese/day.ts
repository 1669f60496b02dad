/**
 * A calendar day in Asia/Ho_Chi_Minh, `YYYY-MM-DD`, years 0001 to 9999: comparing days is
 * comparing text.
 */
export type Day = string
