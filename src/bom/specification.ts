/** The versions of CycloneDX that are written. */
export const specVersions = ['1.5', '1.6', '1.7'] as const

export type SpecVersion = (typeof specVersions)[number]

/** What most consumers read, and the oldest that BSI TR-03183-2 2.1 accepts. */
export const defaultSpec: SpecVersion = '1.6'

export const bomFormats = ['json', 'xml'] as const

export type BomFormat = (typeof bomFormats)[number]
