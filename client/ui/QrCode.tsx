import { createMemo } from 'solid-js'
import { encode } from 'uqr'
import { quietZone } from './qrPicture.ts'
import styles from './QrCode.module.css'

interface QrCodeProps {
  readonly text: string
  /** What scanning it does; read aloud. */
  readonly label: string
}

/** A QR code as one path, quiet zone inside; ink on paper in both themes. Fills its container's width. */
export function QrCode(props: QrCodeProps) {
  const code = createMemo(() => encode(props.text, { ecc: 'M', border: quietZone }))
  const path = () =>
    code()
      .data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
      .join('')
  return (
    <svg
      class={styles.code}
      viewBox={`0 0 ${code().size} ${code().size}`}
      role="img"
      aria-label={props.label}
      shape-rendering="crispEdges"
    >
      <path d={path()} />
    </svg>
  )
}
