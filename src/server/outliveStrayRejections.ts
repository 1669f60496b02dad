import type { Payload } from 'payload'

/**
 * A promise that fails while nobody waits for it is logged and the server goes on (docs/adr/0014).
 * Node would end the process, and whoever finds such a promise behind a question could end it at
 * will. An exception that nobody catches still ends it: after that nothing is certain.
 */
export function outliveStrayRejections({ logger }: Pick<Payload, 'logger'>): void {
  process.on('unhandledRejection', (err) => {
    logger.error({ err, msg: 'A promise failed and nobody was waiting for it.' })
  })
}
