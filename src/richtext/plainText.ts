import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext'

type State = Parameters<typeof convertLexicalToPlaintext>[0]['data']

/** The words of a rich text, paragraphs apart, in the order a reader meets them. */
export function plainText(data: State): string {
  return convertLexicalToPlaintext({ data })
}
