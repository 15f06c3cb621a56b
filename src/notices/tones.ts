/** The colours of a kind of mail. */
export interface Tone {
  /** Text and lines in a light scheme, at least 4.5 to 1 on white and on `tint`. */
  readonly accent: string
  readonly tint: string
  /** The same in a dark scheme, on the dark card and on `shade`. */
  readonly light: string
  readonly shade: string
  /** The way of a shipment, up to the last stop that this mail knows. */
  readonly passed: readonly string[]
  /** What is still to come. */
  readonly ahead: readonly string[]
  /** Whether the time that is told does not count any more. */
  readonly struck?: boolean
}

/** One stop of a shipment's way as a mail draws it; the words of the mail say the same. */
export interface Stop {
  readonly name: string
  readonly look: string
  readonly line: string
  readonly color: string
  readonly weight: number
  readonly gap: string
}

/** By what a mail tells of its shipment. Contrast as WCAG 2.2, 1.4.3 and 1.4.11 ask for it. */
export const tones = {
  notice: {
    accent: '#1b4bc4',
    tint: '#ecf2fe',
    light: '#a6c1ff',
    shade: '#182338',
    passed: ['Announced'],
    ahead: ['Rollout', 'Proof'],
  },
  revised: {
    accent: '#6327ad',
    tint: '#f4effd',
    light: '#d0b4fb',
    shade: '#251c37',
    passed: ['Announced', 'Revised'],
    ahead: ['Proof'],
  },
  cancelled: {
    accent: '#475060',
    tint: '#eceff3',
    light: '#c5cdd9',
    shade: '#242932',
    passed: ['Announced', 'Cancelled'],
    ahead: [],
    struck: true,
  },
  proof: {
    accent: '#0c6640',
    tint: '#e8f6ee',
    light: '#80dcb0',
    shade: '#14291f',
    passed: ['Announced', 'Rollout', 'Proof'],
    ahead: [],
  },
  undelivered: {
    accent: '#ac231c',
    tint: '#fdeeec',
    light: '#ffb0a7',
    shade: '#2f1a1b',
    passed: ['Announced', 'Rollout', 'Not delivered'],
    ahead: [],
  },
  unverified: {
    accent: '#704800',
    tint: '#fcf3e1',
    light: '#f0c064',
    shade: '#2b2413',
    passed: ['Announced', 'Rollout', 'Unverified'],
    ahead: [],
  },
  rolledback: {
    accent: '#94370f',
    tint: '#fdf0e8',
    light: '#ffb692',
    shade: '#2d1e16',
    passed: ['Announced', 'Rollout', 'Rolled back'],
    ahead: [],
  },
  corrected: {
    accent: '#0b596c',
    tint: '#e6f4f8',
    light: '#84d3e7',
    shade: '#12272e',
    passed: ['Announced', 'Rollout', 'Corrected'],
    ahead: [],
  },
} as const satisfies Readonly<Record<string, Tone>>

/** The stops of a tone in their order; the last that was passed is where the shipment stands. */
export function stopsOf({ accent, passed, ahead }: Tone): Stop[] {
  const all = [...passed, ...ahead]
  return all.map((name, index) => {
    const gap = index === all.length - 1 ? '0' : '6px'
    if (index >= passed.length)
      return { name, gap, look: 'ahead soft', line: '#c3cad6', color: '#566072', weight: 400 }
    const here = index === passed.length - 1
    return here
      ? { name, gap, look: 'passed accent', line: accent, color: accent, weight: 700 }
      : { name, gap, look: 'passed soft', line: accent, color: '#566072', weight: 400 }
  })
}
