const address = /\s?<[ \t]{0,4}[^<>@\s]+@[^<>\s]+[ \t]{0,4}>/g

/** A text without the e-mail addresses in angle brackets that stand behind names: `Ada <ada@acme.example>` is `Ada`. */
export function withoutAddresses(text: string): string {
  return text.includes('@') && text.includes('<') ? text.replace(address, '') : text
}
