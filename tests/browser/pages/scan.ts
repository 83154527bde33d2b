import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser } from 'playwright-core'

const require = createRequire(import.meta.url)

/** What a camera would read, by a QR library that has nothing to do with the one that draws. */
interface Scan {
  /** `null` where nothing is found. */
  readonly text: string | null
  /** Size of the picture (px). */
  readonly width: number
  readonly height: number
}

/**
 * Reads a PNG as a scanner does that takes dark on light alone.
 *
 * @param browser draws the picture on an empty page of its own, so that no policy of ours is in the way
 */
export async function scan(browser: Browser, png: Buffer): Promise<Scan> {
  const page = await browser.newPage()
  try {
    await page.addScriptTag({ content: readFileSync(require.resolve('jsqr'), 'utf8') })
    return await page.evaluate(async (base64) => {
      const picture = new Image()
      picture.src = `data:image/png;base64,${base64}`
      await picture.decode()
      const { width, height } = picture
      const canvas = new OffscreenCanvas(width, height)
      const pen = canvas.getContext('2d')!
      pen.drawImage(picture, 0, 0)
      type Read = (
        pixels: Uint8ClampedArray,
        width: number,
        height: number,
        options: object,
      ) => { readonly data: string } | null
      const { jsQR } = globalThis as unknown as { readonly jsQR: Read }
      const { data } = pen.getImageData(0, 0, width, height)
      const found = jsQR(data, width, height, { inversionAttempts: 'dontInvert' })
      return { text: found?.data ?? null, width, height }
    }, png.toString('base64'))
  } finally {
    await page.close()
  }
}
