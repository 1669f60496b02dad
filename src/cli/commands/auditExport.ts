import type { Command } from '../command.ts'
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createLocalReq } from 'payload'

import { type ExportFormat, exportRows } from '../../../plugins/audit/exportRows.ts'
import { recordExport } from '../../../plugins/audit/recordExport.ts'
import { chainsIn } from '../../../plugins/audit/rowsOfChain.ts'
import { OperatorError } from '../../config/operatorError.ts'
import { isDay } from '../../domain/law/index.ts'
import { communeChains } from '../communeChains.ts'
import { readArguments } from '../readArguments.ts'
import { whoSits } from '../whoSits.ts'
import { withPortal } from '../withPortal.ts'

export const auditExport: Command = {
  help: 'Xuất nhật ký: csv mở được bằng Excel; jsonl có đủ để kiểm tra chuỗi ở nơi khác.',
  name: 'audit export',
  run: async (args) => {
    const { values } = readArguments(args, {
      commune: { type: 'string' },
      format: { default: 'csv', type: 'string' },
      from: { type: 'string' },
      out: { type: 'string' },
      until: { type: 'string' },
    })
    const format = readFormat(values.format)
    const from = readDay('--from', values.from)
    const until = readDay('--until', values.until)
    await withPortal(async (payload) => {
      const { chains, nameOf } = await communeChains(payload, values.commune)
      const req = await createLocalReq({}, payload)
      await recordExport(req, {
        collection: 'audit-events',
        format,
        question: { by: whoSits(), commune: values.commune, from, until },
        tenant: chains?.find((chain) => chain !== 'installation') ?? null,
        what: 'Nhật ký',
      })
      const wanted = chains ?? (await chainsIn(payload))
      const text = exportRows(payload, { chains: wanted, format, from, nameOf, until })
      if (values.out) await pipeline(Readable.from(text), createWriteStream(values.out))
      else for await (const piece of text) process.stdout.write(piece)
    })
    return 0
  },
  usage:
    'audit export [--commune <slug>] [--from <ngày>] [--until <ngày>] [--format csv|jsonl] [--out <tệp>]',
}

function readFormat(value: string): ExportFormat {
  if (value === 'csv' || value === 'jsonl') return value
  throw new OperatorError('--format', {
    en: 'must be csv or jsonl.',
    vi: 'phải là csv hoặc jsonl.',
  })
}

function readDay(flag: string, value: string | undefined): string | undefined {
  if (value === undefined || isDay(value)) return value
  throw new OperatorError(flag, {
    en: 'must be a day like 2026-11-23.',
    vi: 'phải là ngày dạng 2026-11-23.',
  })
}
