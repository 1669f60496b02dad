/** What Payload 3.90.1 spends on checking a password. */
export const hashRounds = { iterations: 600_000, keyLength: 32 } as const
