import { generateSecret, generateURI, verifySync } from 'otplib'

const stepSeconds = 30

/** A new key for an authenticator app (160 bits, base32). */
export const newKey = (): string => generateSecret()

/** What the app reads from the QR code: whose key it is, and for which portal. */
export const keyAddress = (secret: string, account: string, portal: string): string =>
  generateURI({ issuer: portal, label: account, secret })

/**
 * The step of 30 seconds a code belongs to, or null when it is none of this key. The code before
 * and the one after are taken too: clocks differ, and people type slowly.
 */
export function stepOf(secret: string, code: string): null | number {
  if (!/^\d{6}$/.test(code)) return null
  const epoch = Math.floor(Date.now() / 1000)
  try {
    const result = verifySync({ epoch, epochTolerance: stepSeconds, secret, token: code })
    return result.valid && 'timeStep' in result ? result.timeStep : null
  } catch {
    // No key at all: it was encrypted with another PAYLOAD_SECRET.
    return null
  }
}
