import type { PayloadRequest } from 'payload'

/** Payload logs somebody in who sets a new password by mail. We do not: see endpoints/resetPassword. */
export function setPasswordOnly(req: PayloadRequest): void {
  req.context.isSettingPassword = true
}

export const isSettingPassword = ({ context }: PayloadRequest): boolean =>
  context.isSettingPassword === true
