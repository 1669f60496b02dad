const key = Symbol.for('commune-portal.instances')
const shared = globalThis as { [key]?: number }

/**
 * How many Payload instances this process has started. Next bundles its own copy of every module,
 * so the count hangs on the process, not on this one. More than one means two database pools and
 * two sets of jobs; `/healthz` tells.
 */
export const payloadInstances = (): number => shared[key] ?? 0

/** Called once by every instance, from `onInit`. */
export function countInstance(): void {
  shared[key] = payloadInstances() + 1
}
