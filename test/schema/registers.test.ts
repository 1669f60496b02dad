import { describe, expect, it } from '@jest/globals'
import type { CollectionConfig, Field } from 'payload'

import { BudgetDisclosures } from '../../collections/BudgetDisclosures/index.ts'
import { Disclosures } from '../../collections/Disclosures/index.ts'
import { Notices } from '../../collections/Notices/index.ts'
import { Procedures } from '../../collections/Procedures/index.ts'

/** Names in the order of the form; `*` is needed for publication, `=` worked out at reading. */
function shapeOf({ fields }: CollectionConfig): string[] {
  return namesIn(fields).filter((name) => !shared.has(name.replace(/\W$/, '')))
}

const shared = new Set([
  'createdBy',
  'firstPublishedAt',
  'searchText',
  'slug',
  'sortKey',
  'tenant',
  'updatedBy',
  'warnings',
])

function namesIn(fields: Field[], prefix = ''): string[] {
  return fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => namesIn(tab.fields, prefix))
    if (!('name' in field)) return []
    const name = `${prefix}${field.name}`
    const mark = 'virtual' in field && field.virtual ? '=' : ''
    const needed = 'required' in field && field.required ? '*' : ''
    const inner = field.type === 'array' ? namesIn(field.fields, `${name}.`) : []
    return [`${name}${mark}${needed}`, ...inner]
  })
}

const isShared = ({ fields }: CollectionConfig) => {
  const names = fields.flatMap((field) => ('name' in field ? [field.name] : []))
  return [...shared].filter((name) => !names.includes(name))
}

describe('the registers', () => {
  it('procedures have the fields of a procedure', () => {
    expect(shapeOf(Procedures)).toEqual([
      'code*',
      'name*',
      'decisionNumber*',
      'field*',
      'level*',
      'serviceLevel',
      'reasonIfPartial',
      'dvcUrl*',
      'unit',
      'status*',
      'syncedAt',
      'steps',
      'steps.text*',
      'channels',
      'channels.mode*',
      'channels.time',
      'channels.fee',
      'dossier',
      'dossier.paper*',
      'dossier.formFile',
      'dossier.originals',
      'dossier.copies',
      'targets',
      'result',
      'conditions',
      'receivingPlace',
      'legalBases',
      'legalBases.text*',
    ])
  })

  it('disclosures have the fields of a register entry', () => {
    expect(shapeOf(Disclosures)).toEqual([
      'item*',
      'content*',
      'title',
      'decidedOn*',
      'responsible*',
      'forms*',
      'forms.kind*',
      'forms.place',
      'forms.from*',
      'forms.to',
      'minDays',
      'evidence',
      'publishDeadline=',
      'late=',
      'quarter=',
      'permanent=',
    ])
  })

  it('budget disclosures have the fields of a budget laid open', () => {
    expect(shapeOf(BudgetDisclosures)).toEqual([
      'title',
      'fiscalYear*',
      'stage*',
      'period',
      'explanationFile*',
      'dataFile*',
      'decision',
      'sentOrIssuedOn',
      'deadline=',
      'late=',
    ])
  })

  it('notices have the fields of a notice, and those of an outage', () => {
    expect(shapeOf(Notices)).toEqual([
      'title*',
      'kind*',
      'start',
      'expectedRestore',
      'announceBy=',
      'late=',
      'body*',
      'attachments',
      'section',
      'unit',
      'urgent',
    ])
  })

  it('share what every item of a commune has; the register has no pages, a budget no warnings', () => {
    expect([Procedures, Notices, Disclosures, BudgetDisclosures].map(isShared)).toEqual([
      [],
      [],
      ['slug'],
      ['warnings'],
    ])
  })

  it('offer the 14 items of the law on democracy and those of the law on information', () => {
    const item = Disclosures.fields.find((field) => 'name' in field && field.name === 'item')
    const options = item?.type === 'select' ? item.options : []
    const values = options.map((one) => (typeof one === 'string' ? one : one.value))
    for (let n = 1; n <= 14; n += 1) expect(values).toContain(`THDC-11.${n}`)
    expect(values.some((value) => value.startsWith('TCTT-17.1.'))).toBe(true)
    // GraphQL makes names of them.
    for (const value of values) expect(value).toMatch(/^[A-Z]+-[\w.]+$/)
  })
})
