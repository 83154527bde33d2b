/**
 * The one rounding rule of every figure people see (OUR RULE): half away from zero, on the decimals
 * a figure is written with, as `Intl.NumberFormat` does; so −3.75 is −3.8 wherever it stands.
 *
 * @param value any finite number
 * @param digits digits after the decimal sign, 0..15
 * @returns never −0
 */
export function roundTo(value: number, digits: number): number {
  const [significand = '0', exponent = '0'] = String(Math.abs(value)).split('e')
  // Moving the decimal sign in the written number spares the errors of a multiplication.
  const whole = Math.round(Number(`${significand}e${Number(exponent) + digits}`))
  const size = Number(`${whole}e${-digits}`)
  return size === 0 ? 0 : Math.sign(value) * size
}
