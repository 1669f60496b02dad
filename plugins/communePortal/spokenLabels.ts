import type { CollectionConfig, LabelFunction, StaticLabel } from 'payload'

/**
 * Labels as functions instead of tables. Payload's dashboard puts a table into a sentence as it
 * is: its buttons would be called “Tạo mới [object Object]”.
 */
export function spokenLabels({ labels }: CollectionConfig): CollectionConfig['labels'] {
  return { plural: spoken(labels?.plural), singular: spoken(labels?.singular) }
}

function spoken(label: LabelFunction | StaticLabel | undefined): LabelFunction | undefined {
  if (label === undefined || typeof label === 'function') return label
  return ({ i18n }) =>
    typeof label === 'string' ? label : (label[i18n.language] ?? Object.values(label)[0] ?? '')
}
