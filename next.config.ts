import { withPayload } from '@payloadcms/next/withPayload'

/** Next serves the admin panel only; Express answers everything else (src/server). */
export default withPayload({
  poweredByHeader: false,
  turbopack: { root: process.cwd() },
  typescript: { ignoreBuildErrors: true },
})
