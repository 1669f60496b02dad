/**
 * What a name says about its kind: letters after the last dot, lower case; '' where nothing does.
 * "Kế hoạch số 12.2026" has no extension.
 */
export function extensionOf(name: string): string {
  const [, extension = ''] = /\.([a-z][a-z0-9]{0,7}|7z)$/i.exec(name.trim()) ?? []
  return extension.toLowerCase()
}
