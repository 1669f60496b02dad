type Box = { bottom: number; right: number; top: number }
type Window = { height: number; width: number }

/** From the list to the button and to the edges of the window. */
const gap = 6
const widest = 400
/** A list with less room than this goes above its button, where that has more. */
const fewest = 160

/** Where a list stands that a button opens, in pixels of the window: all of it can be reached. */
export function placeBelow({ bottom, right, top }: Box, { height, width }: Window) {
  const own = Math.min(widest, width - 2 * gap)
  const [below, above] = [height - bottom - 2 * gap, top - 2 * gap]
  const isBelow = below >= fewest || below >= above
  return {
    ...(isBelow
      ? { bottom: 'auto', maxHeight: `${below}px`, top: `${bottom + gap}px` }
      : { bottom: `${height - top + gap}px`, maxHeight: `${above}px`, top: 'auto' }),
    left: `${Math.max(gap, Math.min(right, width - gap) - own)}px`,
    width: `${own}px`,
  }
}
