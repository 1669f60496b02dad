import { emblemPaths } from './emblem.ts'

/** The sign of the portal in the colour of the text round it. */
export function Emblem() {
  return (
    <svg aria-hidden="true" fill="none" height="24" viewBox="0 0 24 24" width="24">
      {emblemPaths.map((path) => (
        <path d={path} key={path} stroke="currentColor" strokeWidth="2" />
      ))}
    </svg>
  )
}

export function Logo() {
  return (
    <div style={{ alignItems: 'center', display: 'flex', fontSize: 22, fontWeight: 600, gap: 12 }}>
      <Emblem />
      <span>Cổng thông tin điện tử cấp xã</span>
    </div>
  )
}
