import { unique } from './builders.ts'

/** Four frames of MP3, silent but for bytes of their own. */
export function makeSound(): Buffer {
  const frame = Buffer.concat([Buffer.from('fffb9064', 'hex'), Buffer.alloc(413)])
  frame.write(unique(), 100)
  return Buffer.concat(Array<Buffer>(4).fill(frame))
}
