import type { Env } from '../config/env.ts'
import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import { randomUUID } from 'node:crypto'
import { createWriteStream, mkdirSync } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import nodemailer, { type Transport } from 'nodemailer'

/** Sends mail by SMTP_URL; without one every mail is a file in the outbox of the data folder. */
export function mailer({ dataFolder, mail }: Env): ReturnType<typeof nodemailerAdapter> {
  const outbox = path.join(dataFolder, 'outbox')
  return nodemailerAdapter({
    defaultFromAddress: mail.from,
    defaultFromName: 'Cổng thông tin điện tử',
    skipVerify: true,
    transport: nodemailer.createTransport(mail.smtpUrl ?? writeTo(outbox)),
  })
}

/**
 * A transport that keeps each mail as `<instant>-<chance>.eml`, readable by any mail program; two of
 * one instant are two files, and none is ever written over.
 */
function writeTo(folder: string): Transport {
  return {
    name: 'outbox',
    send: (mail, done) => {
      mkdirSync(folder, { mode: 0o700, recursive: true })
      const instant = new Date().toISOString().replace(/[:.]/g, '-')
      const file = path.join(folder, `${instant}-${randomUUID().slice(0, 8)}.eml`)
      const kept = createWriteStream(file, { flags: 'wx', mode: 0o600 })
      pipeline(mail.message.createReadStream(), kept).then(
        () =>
          done(null, { envelope: mail.message.getEnvelope(), messageId: mail.message.messageId() }),
        (error: Error) => done(error, null),
      )
    },
    version: '1',
  }
}
