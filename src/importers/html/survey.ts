import sanitizeHtml from 'sanitize-html'

/** What can be said of a page without building it: one pass, whatever its size and shape. */
export type Survey = {
  /** How many tags lie inside each other at the deepest place. */
  depth: number
  /** Fonts that the markup names; on pages from before Unicode they tell what letters mean. */
  fonts: string[]
  /** The words, roughly. */
  words: string
}

export function survey(html: string): Survey {
  const fonts = new Set<string>()
  let depth = 0
  let deepest = 0
  const words = sanitizeHtml(html, {
    allowedTags: [],
    onCloseTag: () => (depth -= 1),
    onOpenTag: (_name, { face, style }) => {
      deepest = Math.max(deepest, (depth += 1))
      const font = face ?? /font-family\s*:\s*([^;]+)/i.exec(style ?? '')?.[1]
      if (font) fonts.add(font)
    },
  })
  return { depth: deepest, fonts: [...fonts], words }
}
