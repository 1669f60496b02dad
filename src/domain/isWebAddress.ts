const longest = 2000

/** May a reader be sent there? http or https, with a host, without a name and password in it. */
export function isWebAddress(text: string): boolean {
  if (text.length > longest || !/^https?:\/\//i.test(text) || !URL.canParse(text)) return false
  const { password, username } = new URL(text)
  return username === '' && password === ''
}
