import type { GetAdminThumbnail } from 'payload'

type Shown = { sizes?: { thumbnail?: { url?: unknown } }; url?: unknown }

/** The picture in the admin's lists: the small one, or a picture that is smaller still itself. */
export const thumbnail: GetAdminThumbnail = ({ doc }) => {
  const { sizes, url } = doc as Shown
  const shown = sizes?.thumbnail?.url ?? (String(doc.mimeType).startsWith('image/') ? url : null)
  return typeof shown === 'string' ? shown : null
}
