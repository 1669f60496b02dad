import type { RequestHandler } from 'express'
import helmet from 'helmet'

/**
 * Headers a browser needs to protect the visitor. The admin panel is made of inline scripts and
 * styles, so its policy allows those; what it loads still comes from this host only.
 */
export function securityHeaders(portalUrl: string): RequestHandler {
  const isHttps = portalUrl.startsWith('https://')
  return helmet({
    contentSecurityPolicy: {
      directives: {
        'base-uri': ["'self'"],
        'connect-src': ["'self'", 'ws:', 'wss:'],
        'default-src': ["'self'"],
        'font-src': ["'self'", 'data:'],
        'form-action': ["'self'"],
        'frame-ancestors': ["'self'"],
        'img-src': ["'self'", 'blob:', 'data:'],
        'object-src': ["'none'"],
        'script-src': ["'self'", "'unsafe-inline'"],
        'style-src': ["'self'", "'unsafe-inline'"],
        'upgrade-insecure-requests': isHttps ? [] : null,
      },
      useDefaults: false,
    },
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    strictTransportSecurity: isHttps,
  })
}
