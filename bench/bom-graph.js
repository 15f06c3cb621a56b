/**
 * Who depends on whom, packages merged by purl. The product itself is `root`.
 * @typedef {object} PackageGraph
 * @property {Set<string>} packages
 * @property {Set<string>} edges as `from > to`
 */

/**
 * @typedef {object} CycloneComponent
 * @property {string} [bom-ref]
 * @property {string} [purl]
 * @property {CycloneComponent[]} [components]
 */

/**
 * What `npm ls --all --json` prints of a package.
 * @typedef {object} Listed
 * @property {string} [name]
 * @property {string} [version]
 * @property {boolean} [missing]
 * @property {Record<string, Listed>} [dependencies]
 */

/**
 * The graph of a CycloneDX document, components inside of others included.
 * @param {{ metadata?: { component?: CycloneComponent }, components?: CycloneComponent[], dependencies?: { ref: string, dependsOn?: string[] }[] }} document
 * @returns {PackageGraph}
 */
export function graphOfDocument({ metadata, components = [], dependencies = [] }) {
  const graph = emptyGraph()
  /** @type {Map<string | undefined, string>} */
  const names = new Map([[metadata?.component?.['bom-ref'], 'root']])
  const open = [...components]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const name = packageOf(next.purl ?? next['bom-ref'] ?? '')
    graph.packages.add(name)
    names.set(next['bom-ref'], name)
    open.push(...(next.components ?? []))
  }
  for (const { ref, dependsOn = [] } of dependencies)
    for (const target of dependsOn) link(graph, names.get(ref) ?? ref, names.get(target) ?? target)
  return graph
}

/**
 * The graph of what `npm ls --all --json --long` prints.
 * @param {Listed} root
 * @returns {PackageGraph}
 */
export function graphOfNpmLs(root) {
  const graph = emptyGraph()
  /** @type {[string, Listed][]} */
  const open = [['root', root]]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [from, { dependencies = {} }] = next
    for (const [key, one] of Object.entries(dependencies)) {
      // An optional dependency that is not there.
      if (one.missing || one.version === undefined) continue
      const name = packageOf(`pkg:npm/${(one.name ?? key).replace('@', '%40')}@${one.version}`)
      graph.packages.add(name)
      link(graph, from, name)
      open.push([name, one])
    }
  }
  return graph
}

/**
 * What one has and the other lacks, sorted.
 * @param {PackageGraph} ours
 * @param {PackageGraph} theirs
 */
export function differencesOf(ours, theirs) {
  const only = (/** @type {Set<string>} */ one, /** @type {Set<string>} */ other) =>
    [...one].filter((each) => !other.has(each)).sort()
  return {
    packages: {
      onlyOurs: only(ours.packages, theirs.packages),
      onlyTheirs: only(theirs.packages, ours.packages),
    },
    edges: { onlyOurs: only(ours.edges, theirs.edges), onlyTheirs: only(theirs.edges, ours.edges) },
  }
}

/** @returns {PackageGraph} */
function emptyGraph() {
  return { packages: new Set(), edges: new Set() }
}

/** Nothing depends on itself. @param {PackageGraph} graph @param {string} from @param {string} to */
function link(graph, from, to) {
  if (from !== to) graph.edges.add(`${from} > ${to}`)
}

/** A purl without where its package comes from, which every program writes in its own way. @param {string} purl */
function packageOf(purl) {
  return purl.replace(/[?#].*$/s, '')
}
