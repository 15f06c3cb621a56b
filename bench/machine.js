import { spawnSync } from 'node:child_process'
import { availableParallelism, loadavg } from 'node:os'

/** What the figures were measured on; the load is that of the minute before. */
export function machine() {
  const git = spawnSync('git', ['--version'], { encoding: 'utf8' }).stdout.trim()
  return {
    node: process.version,
    git,
    platform: process.platform,
    cores: availableParallelism(),
    load: loadavg()[0] ?? 0,
  }
}

export function machineLine() {
  const { node, git, platform, cores, load } = machine()
  return `Node ${node}, ${git}, ${platform}, ${cores} cores, load ${load.toFixed(1)}; medians of interleaved runs, output thrown away`
}
