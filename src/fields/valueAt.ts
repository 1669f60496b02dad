type Data = Record<string, unknown>

/** What an item holds at a path, which may lead into a group: `term.from`. */
export function valueAt(doc: Data, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, name) => (value as Data | null | undefined)?.[name], doc)
}
