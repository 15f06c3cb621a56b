/** A colour as red, green and blue, each from 0 to 255. */
type Color = readonly [number, number, number]

/** The least contrast of text that WCAG 2.2 asks for at level AA (success criterion 1.4.3). */
export const leastContrast = 4.5

/** `#abc` and `#AABBCC` as `#aabbcc`. Throws TypeError for what is no such colour. */
export function plainColor(text: string): string {
  const [, digits] = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text) ?? []
  if (digits === undefined) throw new TypeError(`${text} is no colour.`)
  const long = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits
  return `#${long.toLowerCase()}`
}

/** How much two colours stand out against each other, from 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** How light a colour is: 0 for black, 1 for white (WCAG 2.2, relative luminance). */
function luminance(color: string): number {
  const [red, green, blue] = channels(color).map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/**
 * The colour of the same hue and saturation that is nearest to this one in lightness (HSL) and stands out against all of the
 * others; null where none does.
 */
export function readableColor(color: string, others: readonly string[]): string | null {
  const [hue, saturation, lightness] = hslOf(channels(color))
  const steps = Array.from({ length: 201 }, (_, step) => step / 200)
  const nearest = steps.toSorted((a, b) => Math.abs(a - lightness) - Math.abs(b - lightness))
  for (const step of nearest) {
    const candidate = hexOf(colorOf([hue, saturation, step]))
    if (others.every((other) => contrast(candidate, other) >= leastContrast)) return candidate
  }
  return null
}

function channels(color: string): Color {
  const plain = plainColor(color)
  const at = (from: number) => Number.parseInt(plain.slice(from, from + 2), 16)
  return [at(1), at(3), at(5)]
}

function hexOf(color: Color): string {
  return `#${color.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`
}

/** Hue in sixths of the circle, saturation and lightness from 0 to 1 (CSS Color 4, 7). */
function hslOf([red, green, blue]: Color): Color {
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)]
  const span = most - least
  const lightness = (most + least) / 510
  if (span === 0) return [0, 0, lightness]
  const hue =
    most === red
      ? ((green - blue) / span + 6) % 6
      : most === green
        ? (blue - red) / span + 2
        : (red - green) / span + 4
  return [hue, span / 255 / (1 - Math.abs(2 * lightness - 1)), lightness]
}

function colorOf([hue, saturation, lightness]: Color): Color {
  const reach = saturation * Math.min(lightness, 1 - lightness)
  const channel = (offset: number) => {
    const at = (offset + hue * 2) % 12
    return 255 * (lightness - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1)))
  }
  return [channel(0), channel(8), channel(4)]
}
