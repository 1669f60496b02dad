type Row = {
  actorId?: null | string
  chain: string
  idempotencyKey?: null | string
  result: 'ok' | 'refused'
  seq: number
}

/**
 * The value of the unique index against repetition: an act with a key by who acted and the key, any
 * other row by its own place. What was refused may be tried again under the same key.
 */
export function onceKey({ actorId, chain, idempotencyKey, result, seq }: Row): string {
  if (idempotencyKey && result === 'ok') return keyOfAct(actorId ?? '', idempotencyKey)
  return `row ${chain} ${seq}`
}

export const keyOfAct = (actorId: string, key: string): string => `act ${actorId} ${key}`
