/** What the tests call of a package that brings no types. */
declare module 'mailauth/lib/dkim/verify.js' {
  interface Verification {
    readonly results: readonly {
      readonly status: { readonly result: string; readonly aligned: string | false }
      readonly signingHeaders: { readonly keys: string }
    }[]
  }
  export type Resolver = (name: string, type: string) => Promise<string[][]>
  export function dkimVerify(
    mail: Buffer,
    options: { resolver: Resolver; curTime: Date },
  ): Promise<Verification>
}
