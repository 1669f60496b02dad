import sharp from 'sharp'

import { RefusedFile } from './RefusedFile.ts'

const maxMillionPixels = 64
const quality = 92

/**
 * Opens a picture and takes out what it tells besides itself: place, camera, date (EXIF, XMP,
 * IPTC). It is turned the way it was held. A picture that tells nothing stays as it came.
 * @throws RefusedFile when it cannot be opened, or would fill the memory
 */
export async function openImage(bytes: Buffer): Promise<Buffer> {
  const { exif, format, height, iptc, orientation, width, xmp } = await opened(bytes)
  const pixels = width * height
  if (pixels > maxMillionPixels * 1e6) {
    const values = { found: String(Math.round(pixels / 1e6)), max: String(maxMillionPixels) }
    throw new RefusedFile('CP_FILE_IMAGE_TOO_LARGE', values)
  }
  const isSilent = !exif && !iptc && !xmp && (orientation ?? 1) === 1
  const image = sharp(bytes, { animated: true, limitInputPixels: maxMillionPixels * 1e6 })
  try {
    if (!isSilent) return await image.rotate().toFormat(format, { quality }).toBuffer()
    await image.resize(16).toBuffer()
    return bytes
  } catch {
    throw new RefusedFile('CP_FILE_BROKEN')
  }
}

/** Only the head is read. Of a moving picture the height is that of all its frames. */
async function opened(bytes: Buffer) {
  try {
    return await sharp(bytes, { animated: true, limitInputPixels: false }).metadata()
  } catch {
    throw new RefusedFile('CP_FILE_BROKEN')
  }
}
