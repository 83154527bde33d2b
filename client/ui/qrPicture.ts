import { encode } from 'uqr'

/** Modules left white around the code, without which scanners miss it. */
export const quietZone = 4

/** Pixels a side at least; a printed leaflet stays sharp. */
const leastSide = 1024

/** The code as a PNG, black on white, at least 1,024 px a side; `null` where the browser draws none. */
export function qrPicture(text: string): Promise<Blob | null> {
  const { data, size } = encode(text, { ecc: 'M', border: quietZone })
  const module = Math.ceil(leastSide / size)
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = size * module
  const pen = canvas.getContext('2d')
  if (pen === null) return Promise.resolve(null)
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.fillStyle = '#000'
  data.forEach((row, y) =>
    row.forEach((isDark, x) => isDark && pen.fillRect(x * module, y * module, module, module)),
  )
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
}
