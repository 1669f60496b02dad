import type { PayloadRequest } from 'payload'

/** Payload logs somebody in who sets a new password by mail. We do not: see endpoints/resetPassword. */
export function noteSettingPassword({ context }: PayloadRequest, isSetting: boolean): void {
  context.isSettingPassword = isSetting
}

export const isSettingPassword = ({ context }: PayloadRequest): boolean =>
  context.isSettingPassword === true
