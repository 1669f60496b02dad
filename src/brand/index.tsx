import { emblemPaths } from './emblem.ts'

/** The sign of the portal in the colour of the text round it, in the size of Payload's own icon. */
export function Emblem({ size = 18 }: { size?: number }) {
  return (
    <svg aria-hidden="true" fill="none" height={size} viewBox="0 0 24 24" width={size}>
      {emblemPaths.map((path) => (
        <path d={path} key={path} stroke="currentColor" strokeWidth="2" />
      ))}
    </svg>
  )
}

export function Logo() {
  return (
    <div style={{ alignItems: 'center', display: 'flex', fontSize: 22, fontWeight: 600, gap: 12 }}>
      <Emblem size={24} />
      <span>Cổng thông tin điện tử cấp xã</span>
    </div>
  )
}
