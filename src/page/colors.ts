import styleCss from '../../templates/page/style.css'
import type { Configuration } from '../config/schema.ts'
import { contrast, leastContrast, plainColor, readableColor } from './contrast.ts'

type Colors = Configuration['page']['colors']
type Scheme = keyof Colors
type ColorName = keyof Colors[Scheme]
type Palette = Readonly<Partial<Record<ColorName, string | undefined>>>

const schemes = ['light', 'dark'] as const
/** What text is written in, and what is behind it. */
const inks = ['ink', 'soft', 'link'] as const
const grounds = ['paper', 'raised', 'wash'] as const

/**
 * The rules that give a site its colours, '' where none are configured. They are for screens: paper keeps black on white, and
 * who asks for more contrast gets it.
 */
export function colorRules(colors: Colors): string {
  const rules = schemes.flatMap((scheme) => {
    const lines = chosen(colors[scheme]).map(([name, color]) => `    --${name}: ${color};\n`)
    return lines.length === 0
      ? []
      : [`\n@media screen and (prefers-color-scheme: ${scheme}) {\n  :root {\n${lines.join('')}  }\n}\n`]
  })
  return rules.length === 0 ? '' : `${rules.join('')}${moreContrast}`
}

const moreContrast =
  '\n@media (prefers-contrast: more) {\n  :root {\n    --soft: var(--ink);\n    --rule: var(--ink);\n  }\n}\n'

/**
 * What of the colours makes text hard to read: a sentence for each configured colour with a contrast below 4.5 to 1, with a
 * colour of the same hue that would do where there is one. Waybill's own colours are told of only beside a configured one.
 */
export function colorWarnings(colors: Colors): string[] {
  return schemes.flatMap((scheme) => {
    const own = Object.fromEntries(chosen(colors[scheme])) as Palette
    const all: Palette = { ...paletteOf(scheme), ...own }
    const faint = (names: readonly ColorName[], against: readonly ColorName[]) =>
      names.flatMap((name) => (own[name] === undefined ? [] : warning(scheme, { name, against, all })))
    const others = inks.filter((ink) => own[ink] === undefined)
    return [...faint(inks, grounds), ...faint(grounds, others)]
  })
}

function warning(
  scheme: Scheme,
  {
    name,
    against,
    all,
  }: { readonly name: ColorName; readonly against: readonly ColorName[]; readonly all: Palette },
): string[] {
  const color = all[name]
  if (color === undefined) return []
  const others = against.flatMap((other) => {
    const there = all[other]
    return there === undefined ? [] : [{ name: other, color: there, ratio: contrast(color, there) }]
  })
  const [worst] = others.toSorted((one, other) => one.ratio - other.ratio)
  if (worst === undefined || worst.ratio >= leastContrast) return []
  const better = readableColor(
    color,
    others.map((other) => other.color),
  )
  const advice =
    better === null
      ? 'No colour of its hue stands out against all that it meets.'
      : `A colour of the same hue that does: ${better}.`
  const ratio = (Math.floor(worst.ratio * 100) / 100).toFixed(2)
  return [
    `page.colors.${scheme}.${name} (${color}) and ${worst.name} (${worst.color}) have a contrast of ${ratio} to 1; text needs ${leastContrast} to be read by everybody. ${advice}`,
  ]
}

function chosen(palette: Palette): [ColorName, string][] {
  return (Object.entries(palette) as [ColorName, string | undefined][]).flatMap(([name, color]) =>
    color === undefined ? [] : [[name, plainColor(color)]],
  )
}

/** Waybill's own colours, as its style sheet has them. */
export function paletteOf(scheme: Scheme): Palette {
  const [light = '', dark = ''] = styleCss.split(/@media \(prefers-color-scheme: dark\)/)
  const [block = ''] = (scheme === 'light' ? light : dark).split('}')
  return Object.fromEntries(
    [...block.matchAll(/--([a-z]+):\s*(#[0-9a-f]{3,6});/gi)].map(([, name = '', color = '']) => [
      name,
      plainColor(color),
    ]),
  )
}
