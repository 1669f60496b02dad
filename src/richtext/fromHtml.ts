import { convertHTMLToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical'
import type { SanitizedConfig } from 'payload'

import { portalEditor } from './editor.ts'

type State = ReturnType<typeof convertHTMLToLexical>

/** Turns sanitised HTML (see sanitise) into the editor's own form. Loads a DOM when called. */
export async function fromHtml(html: string, config: SanitizedConfig): Promise<State> {
  const { JSDOM } = await import('jsdom')
  const editorConfig = await editorConfigFactory.fromEditor({ config, editor: portalEditor() })
  const state = convertHTMLToLexical({ editorConfig, html, JSDOM })
  return { ...state, root: { ...state.root, children: state.root.children.filter(isFilled) } }
}

/** Wrappers of foreign pages leave empty paragraphs behind. */
function isFilled(node: { children?: unknown[]; type: string }): boolean {
  return node.type !== 'paragraph' || (node.children?.length ?? 0) > 0
}
