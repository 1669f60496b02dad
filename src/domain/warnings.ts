import { filledIn, type Sentence, type Values } from './errors.ts'

/**
 * What is stored beside a record and shown to its editors: worth a look, never a reason to refuse
 * a draft. Codes are public and stable; `{name}` is filled in.
 */
export const warnings = {
  legacyEncoding: {
    en: '“{label}” looks like {encoding} text. Suggested: {suggestion}',
    vi: '“{label}” có vẻ là chữ {encoding} chưa chuyển mã. Gợi ý: {suggestion}',
  },
  personalData: {
    en: '“{label}” holds personal data: {matches}',
    vi: '“{label}” có dữ liệu cá nhân: {matches}',
  },
} as const satisfies Record<string, Sentence>

export type WarningCode = keyof typeof warnings

/** A warning as it is stored: `path` names the field it is about. */
export type Warning = { code: string; message: Sentence; path?: string }

/** Makes a warning of the registry with its `{values}` filled in. */
export function warningOf(code: WarningCode, values: Values = {}, path?: string): Warning {
  return { code, message: filledIn(warnings[code], values), ...(path && { path }) }
}
