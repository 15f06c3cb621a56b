declare module 'spdx-expression-parse' {
  export interface SpdxLicense {
    readonly license: string
    readonly plus?: true
    readonly exception?: string
  }
  export interface SpdxConjunction {
    readonly left: SpdxExpression
    readonly conjunction: 'and' | 'or'
    readonly right: SpdxExpression
  }
  export type SpdxExpression = SpdxLicense | SpdxConjunction
  /** Throws, also a TypeError or a RangeError, for what is no expression. */
  export default function parse(source: string): SpdxExpression
}
