/** The start of a text, at most so many characters long: cut at a space where there is one, and never inside a character. */
export function shortened(text: string, longest: number): string {
  const whole = startOf(text, longest)
  if (whole.length === text.length) return text
  return `${startOf(text, longest - 1).replace(/(?<=.{100})\s+\S*$/su, '')}…`
}

/** The first characters of a text, as Unicode counts them. */
function startOf(text: string, length: number): string {
  // Two code units are a character at the most.
  return Array.from(text.slice(0, 2 * length))
    .slice(0, length)
    .join('')
}
