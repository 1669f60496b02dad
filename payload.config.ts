import { en } from '@payloadcms/translations/languages/en'
import path from 'node:path'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { communePortal } from './plugins/communePortal/index.ts'
import { vietnamese, wording } from './src/brand/wording.ts'
import { addressHeader } from './src/config/addressHeader.ts'
import { readEnv } from './src/config/env.ts'
import { readSecret } from './src/config/secret.ts'
import { openDatabase } from './src/db/index.ts'
import { mailer } from './src/mail/mailer.ts'
import { portalEditor } from './src/richtext/editor.ts'

const env = readEnv()

/** The reference deployment: one portal for any number of communes. */
export default openDatabase(env.database).then((db) =>
  buildConfig({
    admin: {
      components: {
        graphics: {
          Icon: 'payload-commune-portal/client#Emblem',
          Logo: 'payload-commune-portal/client#Logo',
        },
      },
      dateFormat: 'dd/MM/yyyy HH:mm',
      meta: {
        icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/favicon.svg' }],
        titleSuffix: ' – Cổng thông tin xã',
      },
      timezones: {
        defaultTimezone: 'Asia/Ho_Chi_Minh',
        supportedTimezones: [{ label: 'Việt Nam (GMT+7)', value: 'Asia/Ho_Chi_Minh' }],
      },
    },
    db,
    editor: portalEditor(),
    email: mailer(env),
    i18n: {
      fallbackLanguage: 'vi',
      supportedLanguages: { en, vi: vietnamese },
      translations: wording,
    },
    plugins: [
      communePortal({
        addressHeader,
        filesFolder: path.join(env.dataFolder, 'files'),
        housekeeping: false,
        outbox: env.mail.smtpUrl ? undefined : path.join(env.dataFolder, 'outbox'),
        portalUrl: env.portalUrl,
        requireSecondFactor: env.requireSecondFactor,
        unknownHost: env.unknownHost,
      }),
    ],
    secret: readSecret(env),
    sharp,
    typescript: { autoGenerate: false, outputFile: path.resolve('src/payload-types.ts') },
  }),
)
