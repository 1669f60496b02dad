/** Is this account locked after wrong passwords, now? */
export const isLocked = ({ lockUntil }: { lockUntil?: null | string }): boolean =>
  Date.parse(lockUntil ?? '') > Date.now()
