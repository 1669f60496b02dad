import type { ImageSize } from 'payload'

/**
 * Widths of the pictures made from a picture, in pixels, in its own format and without what it
 * tells about its maker. A picture is never enlarged: a narrower one lacks the wider sizes.
 */
export const imageSizes = [
  { name: 'thumbnail', width: 320 },
  { name: 'card', width: 768 },
  { name: 'full', width: 1600 },
] as const satisfies ImageSize[]
