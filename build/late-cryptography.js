const loading = /^let (node_crypto\S*) = require\("node:crypto"\);$/m

/**
 * Loads Node's cryptography with the first use instead of with the module that may use it: to load it takes longer than to make
 * a digest, and a run that prints a document makes none. Of ES modules nothing is changed. For the bundler.
 */
export function lateCryptography() {
  return {
    name: 'late-cryptography',
    /** @param {string} code */
    renderChunk(code) {
      const [line, name] = loading.exec(code) ?? []
      if (line === undefined || name === undefined) return null
      const uses = code.replace(line, '').split(name).slice(1)
      const members = uses.map((rest) => /^\.(\w+)/.exec(rest)?.[1])
      if (members.includes(undefined)) return null
      const getters = [...new Set(members)].map(
        (member) => `\tget ${member}() {\n\t\treturn require("node:crypto").${member};\n\t}`,
      )
      return code.replace(line, () => `const ${name} = {\n${getters.join(',\n')}\n};`)
    },
  }
}
