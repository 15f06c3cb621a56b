/** What a record has to say: its fields without those that are undefined. */
export function said<Values extends Readonly<Record<string, unknown>>>(
  values: Values,
): { readonly [Key in keyof Values]?: Exclude<Values[Key], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    readonly [Key in keyof Values]?: Exclude<Values[Key], undefined>
  }
}
