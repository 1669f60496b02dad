import type { Input, ItemRef } from '../../../plugins/workflow/act.ts'
import type { Command } from '../command.ts'

import { workflowSlugs } from '../../../plugins/workflow/workflowSlugs.ts'
import { OperatorError } from '../../config/operatorError.ts'
import { states, type Verb, verbs } from '../../domain/states.ts'
import { actAs } from '../actAs.ts'
import { readArguments, required } from '../readArguments.ts'
import { withPortal } from '../withPortal.ts'

const text = { type: 'string' } as const
const many = { multiple: true, type: 'string' } as const

export const act: Command = {
  help: 'Thực hiện một thao tác biên tập thay một tài khoản, với đúng quyền của tài khoản đó.',
  name: 'act',
  run: async (args) => {
    const { positionals, values } = readArguments(args, {
      as: text,
      at: text,
      basis: text,
      'completed-at': text,
      confirm: many,
      date: text,
      evidence: many,
      key: text,
      note: text,
      reason: text,
      status: text,
      text,
      version: text,
      wrong: text,
    })
    const { as, 'completed-at': completedAt, confirm: confirmed, evidence, key, ...words } = values
    const [verb, slug, id, ...others] = positionals
    if (!verb || !slug || !id || others.length > 0) {
      throw new OperatorError('act', {
        en: 'give a verb, a collection and an id.',
        vi: 'hãy nêu thao tác, loại nội dung và mã.',
      })
    }
    const email = required('--as', as)
    const input: Input = { ...words, completedAt, confirmed, evidence: evidence?.map(readItem) }
    const answer = await withPortal((payload) => {
      const known = [...workflowSlugs(payload), 'plan-tasks']
      const asked = { id, input, key, slug: oneOf('act', slug, known), verb: readVerb(verb) }
      return actAs(payload, email, asked)
    })
    if (answer.lines) {
      for (const line of answer.lines) console.error(line)
      return 1
    }
    const { isPublic, state } = answer.result
    const seen = isPublic ? 'bạn đọc xem được' : 'bạn đọc không xem được'
    console.log(`${verbs[answer.result.verb].vi}: ${slug} ${id}: ${states[state].vi}; ${seen}.`)
    return 0
  },
  usage:
    'act <thao tác> <loại> <mã> --as <thư điện tử> [--reason <mã>] [--basis <căn cứ>] [--note <ghi chú>] [--at <lúc>] [--wrong <sai>] [--text <đúng>] [--status <tình trạng>] [--date <ngày>] [--completed-at <lúc>] [--evidence <loại>/<mã>]… [--confirm <mã cảnh báo>]… [--version <phiên bản>] [--key <khoá>]',
}

const readVerb = (verb: string): Verb =>
  oneOf(
    'act',
    verb,
    (Object.keys(verbs) as Verb[]).filter((one) => one !== 'expire'),
  )

/** @throws OperatorError with what there is to choose from */
function oneOf<T extends string>(subject: string, value: string, known: T[]): T {
  const found = known.find((one) => one === value)
  if (found !== undefined) return found
  throw new OperatorError(subject, {
    en: `“${value}” is none of ${known.join(', ')}.`,
    vi: `“${value}” không có trong ${known.join(', ')}.`,
  })
}

function readItem(value: string): ItemRef {
  const [relationTo = '', id = ''] = value.split('/')
  return { relationTo, value: id }
}
