/** Texts in another alphabet stay readable; of English ones, so many characters in a thousand are others at most. */
const most = 1 / 1000

/**
 * Writes code with escapes for its few characters outside ASCII. For one of them the engine holds a module in two bytes a
 * character instead of one, and decodes and copies it first: of a short run that is a hundredth. Throws for what an escape
 * would change. For the bundler.
 */
export function oneByte() {
  return {
    name: 'one-byte',
    /** @param {string} code */
    renderChunk(code) {
      const others = code.match(/[^\0-\x7F]/g)?.length ?? 0
      return others === 0 || others > code.length * most ? null : escaped(code)
    },
  }
}

/** @param {string} code */
function escaped(code) {
  const wrong = /(?:^|[^\\])\\(?:\\\\)*[^\0-\x7F]|String\.raw`[^`]*[^\0-\x7F`]/.exec(code)
  if (wrong) throw new Error(`An escape would change the code: ${wrong[0]}`)
  return code.replace(
    /[^\0-\x7F]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
