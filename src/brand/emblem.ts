/** The portal's own sign: a house of the commune under its roof. Paths in a box of 24 × 24. */
export const emblemPaths = ['M2 11 12 3l10 8', 'M5 10v10h14V10', 'M9 20v-6h6v6']

/** The sign as a file of its own, for the browser's tab. */
export const emblemSvg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#b3261e" stroke-width="2">' +
  `${emblemPaths.map((path) => `<path d="${path}"/>`).join('')}</svg>`
