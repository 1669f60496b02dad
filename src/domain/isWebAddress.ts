const maxLength = 2000

/**
 * Is this the address of a page, `http(s)://host/…`, that can stand in a link as it is? Nothing a
 * browser would run, nothing that ends the attribute it is put in, no name and password.
 */
export function isWebAddress(value: string): boolean {
  if (value.length > maxLength || !/^https?:\/\/[^\s"<>`\\]+$/i.test(value)) return false
  if (!URL.canParse(value)) return false
  const { password, username } = new URL(value)
  return password === '' && username === ''
}
