import sanitizeHtml from 'sanitize-html'

import { usableLink } from './usableLink.ts'

/**
 * Foreign HTML reduced to what the editor has: headings, paragraphs, lists, tables, links.
 * Scripts, styles and Word's own elements go, their words stay. Blocks that the editor does not
 * know become paragraphs, so that words of neighbours are not glued together. A link of the old
 * page goes on leading to the old page, until redirects take over; one that nobody can follow (see
 * usableLink) leaves its words.
 */
export function sanitise(html: string, baseUrl: null | string): string {
  return sanitizeHtml(html, {
    allowedAttributes: {
      a: ['href'],
      td: ['colspan', 'rowspan'],
      th: ['colspan', 'rowspan', 'scope'],
    },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowedTags: [
      'a',
      'b',
      'blockquote',
      'br',
      'em',
      'h2',
      'h3',
      'h4',
      'hr',
      'i',
      'li',
      'ol',
      'p',
      'strong',
      'table',
      'tbody',
      'td',
      'th',
      'thead',
      'tr',
      'u',
      'ul',
    ],
    exclusiveFilter: ({ attribs, tag }) => (tag === 'a' && !attribs.href ? 'excludeTag' : false),
    transformTags: {
      a: (tagName, attribs) => ({
        attribs: { href: usableLink(attribs.href, baseUrl) ?? '' },
        tagName,
      }),
      article: 'p',
      center: 'p',
      div: 'p',
      h1: 'h2',
      h5: 'h4',
      h6: 'h4',
      section: 'p',
    },
  })
}
