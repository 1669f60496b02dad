import { say } from './say.ts'

/** How the process stops: in order, waiting for what runs; at once when told a second time. */
export type Lifecycle = {
  /** Called from the last one given to the first. */
  closeLater: (close: () => Promise<unknown>) => void
  /** Everything given to `closeLater`, then exit 0. */
  end: () => Promise<never>
  /** From now on a signal closes everything by itself; before, the start has to notice it. */
  isUp: () => void
  /** Aborted by the first SIGTERM or SIGINT. */
  signal: AbortSignal
}

export function lifecycle(): Lifecycle {
  const controller = new AbortController()
  const closers: (() => Promise<unknown>)[] = []
  let hasStarted = false

  const end = async (): Promise<never> => {
    try {
      for (const close of closers.reverse()) await close()
      process.exit(0)
    } catch (error) {
      console.error(error)
      process.exit(1)
    }
  }
  const stop = () => {
    if (controller.signal.aborted) process.exit(130)
    say('Đang dừng: chờ các yêu cầu đang chạy xong… (nhấn lần nữa để dừng ngay)')
    controller.abort()
    if (hasStarted) void end()
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)

  return {
    closeLater: (close) => void closers.push(close),
    end,
    isUp: () => {
      hasStarted = true
      if (controller.signal.aborted) void end()
    },
    signal: controller.signal,
  }
}
