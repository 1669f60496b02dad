const everyItems = 50
const everyMs = 200

export type Progress = { done: () => void; step: () => void }

/**
 * Shows that a long run is alive: one line that is rewritten on a terminal (items, rate, time
 * left), one line per fifty items elsewhere.
 */
export function showProgress(
  total: number,
  out: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> = process.stderr,
): Progress {
  const begun = Date.now()
  let count = 0
  let shownAt = 0
  const line = () => {
    const seconds = Math.max((Date.now() - begun) / 1000, 0.001)
    const rate = count / seconds
    const left = Math.ceil((total - count) / rate)
    return `${count}/${total} mục, ${rate.toFixed(1)} mục/giây, còn khoảng ${left} giây`
  }
  return {
    done: () => void (out.isTTY && out.write('\r\u001b[K')),
    step: () => {
      count += 1
      if (out.isTTY) {
        if (Date.now() - shownAt < everyMs && count < total) return
        shownAt = Date.now()
        out.write(`\r\u001b[K${line()}`)
      } else if (count % everyItems === 0 && count < total) out.write(`${line()}\n`)
    },
  }
}
