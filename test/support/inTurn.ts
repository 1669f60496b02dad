/** Sends one request after the other (supertest sends when it is awaited) and collects the answers. */
export async function inTurn<T>(requests: PromiseLike<T>[]): Promise<T[]> {
  const answers: T[] = []
  for (const request of requests) answers.push(await request)
  return answers
}
