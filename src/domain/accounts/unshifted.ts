const shifted = '~!@#$%^&*()_+{}|:"<>?'
const keys = "`1234567890-=[]\\;',./"

/** The keys that were pressed, without the shift key: a walk over the keyboard stays one. */
export const unshifted = (password: string): string =>
  [...password.toLowerCase()]
    .map((character) => keys[shifted.indexOf(character)] ?? character)
    .join('')
