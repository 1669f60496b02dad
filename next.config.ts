import { withPayload } from '@payloadcms/next/withPayload'

/** Next serves the admin panel only; Express answers everything else (src/server). */
export default withPayload({
  // src/app/global-not-found.tsx; there is no layout for what is outside the admin.
  experimental: { globalNotFound: true },
  poweredByHeader: false,
  turbopack: { root: process.cwd() },
  typescript: { ignoreBuildErrors: true },
})
