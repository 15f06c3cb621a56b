import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contrast, leastContrast, plainColor, readableColor } from '../../src/page/contrast.ts'

const color = fc
  .tuple(
    ...([0, 1, 2].map(() => fc.integer({ min: 0, max: 255 })) as [
      fc.Arbitrary<number>,
      fc.Arbitrary<number>,
      fc.Arbitrary<number>,
    ]),
  )
  .map((channels) => `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`)

test('contrasts are those that WCAG tells of', () => {
  expect(contrast('#000', '#fff')).toBe(21)
  expect(contrast('#123456', '#123456')).toBe(1)
  // The examples that people know: the lightest grey that may be text on white, and the next one.
  expect(contrast('#767676', '#ffffff')).toBeGreaterThanOrEqual(4.5)
  expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5)
  expect(contrast('#ff0000', '#ffffff')).toBeCloseTo(3.998, 3)
})

test('colours are written in one way', () => {
  expect(plainColor('#AbC')).toBe('#aabbcc')
  expect(plainColor('#0F4FA8')).toBe('#0f4fa8')
  expect(() => plainColor('blue')).toThrow(TypeError)
})

test('a contrast is the same both ways, and from 1 to 21', () => {
  fc.assert(
    fc.property(color, color, (one, other) => {
      expect(contrast(one, other)).toBe(contrast(other, one))
      expect(contrast(one, other)).toBeGreaterThanOrEqual(1)
      expect(contrast(one, other)).toBeLessThanOrEqual(21)
    }),
  )
})

test('against any one colour there is a readable one, and it keeps the hue', () => {
  fc.assert(
    fc.property(color, color, (one, ground) => {
      const better = readableColor(one, [ground]) ?? ''
      expect(contrast(better, ground)).toBeGreaterThanOrEqual(leastContrast)
      const [before, after] = [hueOf(one), hueOf(better)]
      // Very dark and very light colours, and greys, have hardly a hue.
      if (before === null || after === null) return
      const apart = Math.abs(before - after)
      expect(Math.min(apart, 360 - apart)).toBeLessThan(12)
    }),
  )
})

test('a colour that is readable already stays about as it is', () => {
  const better = readableColor('#0f4fa8', ['#ffffff']) ?? ''
  expect(contrast(better, '#0f4fa8')).toBeLessThan(1.05)
})

test('where the others are black and white there is none', () => {
  expect(readableColor('#ff0000', ['#000000', '#808080', '#ffffff'])).toBeNull()
})

function hueOf(text: string): number | null {
  const channels = [1, 3, 5].map((at) => Number.parseInt(text.slice(at, at + 2), 16))
  const [red = 0, green = 0, blue = 0] = channels
  const most = Math.max(...channels)
  const span = most - Math.min(...channels)
  if (span < 40) return null
  if (most === red) return (60 * ((green - blue) / span) + 360) % 360
  return most === green ? 60 * ((blue - red) / span + 2) : 60 * ((red - green) / span + 4)
}
