/** Digits of a telephone number, or a mail address in lower case: two spellings are one. */
export function contactKey(text: string): string {
  return text.includes('@') ? text.toLowerCase() : text.replace(/\D/g, '').replace(/^84/, '0')
}
