import sharp from 'sharp'

type Options = {
  background?: string
  format?: 'jpeg' | 'png' | 'webp'
  height?: number
  width?: number
}

/** A picture of one colour. */
export function makeImage({
  background = '#c00',
  format = 'jpeg',
  height = 20,
  width = 30,
}: Options = {}) {
  const create = { background, channels: 3, height, width } as const
  return sharp({ create }).toFormat(format).toBuffer()
}

/** A photograph that says where it was taken, held sideways. */
export function makePhoto(): Promise<Buffer> {
  const create = { background: '#08c', channels: 3, height: 60, width: 100 } as const
  const IFD3 = { GPSLatitude: '16/1 54/1 0/1', GPSLatitudeRef: 'N' }
  return sharp({ create })
    .withExif({ IFD0: { Make: 'Máy ảnh thử' }, IFD3 })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
}
