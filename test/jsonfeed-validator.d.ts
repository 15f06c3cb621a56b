/** What the tests call of a package that brings no types. */
declare module 'jsonfeed-validator' {
  /** What is wrong with a JSON Feed 1.0; throws a TypeError for what is no object. */
  export default function validate(feed: object): readonly { readonly message: string }[]
}
