'use client'

import { getTranslation } from '@payloadcms/translations'
import {
  FieldDescription,
  FieldLabel,
  useConfig,
  useField,
  useFormFields,
  useTranslation,
} from '@payloadcms/ui'
import type { ClientCollectionConfig, JSONFieldClientComponent } from 'payload'
import { flattenTopLevelFields } from 'payload/shared'

import { formatInstant } from '../../domain/formatInstant.ts'
import { languageOf } from '../../domain/languageOf.ts'
import { isState, states } from '../../domain/states.ts'
import { detailNames, noDetails, originalData } from './wording.ts'

type Details = Record<string, unknown>

/** What the server answered and a fingerprint of the request: in the original data only. */
const internal = new Set(['answer', 'sent'])

/** The details of a row of the trail as words. Payload's editor for JSON comes from another host. */
export const DetailsList: JSONFieldClientComponent = ({ field, path }) => {
  const { value } = useField<Details | null>({ path })
  const { i18n } = useTranslation()
  const language = languageOf(i18n)
  const spoken = useSpoken()
  const rows = Object.entries(value ?? {}).filter(([name, detail]) => {
    const isEmpty = detail === null || (Array.isArray(detail) && detail.length === 0)
    return !internal.has(name) && !isEmpty
  })
  return (
    <div className="field-type">
      <FieldLabel as="span" label={field.label} path={path} />
      {rows.length === 0 && <p>{noDetails[language]}</p>}
      <dl style={{ margin: 0 }}>
        {rows.map(([name, detail]) => (
          <div key={name} style={{ display: 'flex', flexWrap: 'wrap', gap: '0.5rem' }}>
            <dt>{detailNames[name]?.[language] ?? name}:</dt>
            <dd style={{ margin: 0, overflowWrap: 'anywhere' }}>{spoken(name, detail)}</dd>
          </div>
        ))}
      </dl>
      {value && (
        <details>
          <summary>{originalData[language]}</summary>
          <pre style={{ whiteSpace: 'pre-wrap' }}>{JSON.stringify(value, null, 2)}</pre>
        </details>
      )}
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}

/** A detail in words: names of fields as the form of the item calls them, states, instants. */
function useSpoken(): (name: string, detail: unknown) => string {
  const { getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const language = languageOf(i18n)
  const slug = useFormFields(([fields]) => fields.itemCollection?.value) as string | undefined
  const collection = slug ? getEntityConfig({ collectionSlug: slug }) : undefined
  const labelOf = (name: string) => {
    const label = labelIn(collection, name)
    return label ? getTranslation(label, i18n) : name
  }
  return (name, detail) => {
    if (name === 'changed' && Array.isArray(detail))
      return detail.map(String).map(labelOf).join(', ')
    if (isState(detail)) return states[detail][language]
    if (typeof detail === 'boolean') return i18n.t(detail ? 'general:true' : 'general:false')
    if (typeof detail === 'string') return isInstant(detail) ? formatInstant(detail) : detail
    return typeof detail === 'number' ? String(detail) : JSON.stringify(detail)
  }
}

function labelIn(collection: ClientCollectionConfig | undefined, name: string) {
  const fields = flattenTopLevelFields(collection?.fields ?? [])
  const field = fields.find((one) => 'name' in one && one.name === name)
  return field && 'label' in field && field.label ? field.label : null
}

const isInstant = (text: string) => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text)
