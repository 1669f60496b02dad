/** The first that is found counts: Edge and Cốc Cốc also call themselves Chrome, all Safari. */
const browsers: [RegExp, string][] = [
  [/\bEdg(?:A|iOS)?\/(\d+)/, 'Edge'],
  [/\bcoc_coc_browser\/(\d+)/, 'Cốc Cốc'],
  [/\bFirefox\/(\d+)/, 'Firefox'],
  [/\b(?:Headless)?(?:Chrome|CriOS)\/(\d+)/, 'Chrome'],
  [/\bVersion\/(\d+)\S* .*Safari\//, 'Safari'],
]

const systems: [RegExp, string][] = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
]

const longest = 60

/** What people recognise of a browser: "Chrome 156, Windows". What is none stays as it calls itself. */
export function browserName(userAgent: string): string {
  const browser = browsers.find(([pattern]) => pattern.test(userAgent))
  const system = systems.find(([pattern]) => pattern.test(userAgent))?.[1]
  if (!browser) return userAgent.slice(0, longest)
  const [pattern, name] = browser
  const version = userAgent.replace(new RegExp(`^.*?${pattern.source}.*$`, 's'), '$1')
  return system === undefined ? `${name} ${version}` : `${name} ${version}, ${system}`
}
