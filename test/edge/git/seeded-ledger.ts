import { execFileSync } from 'node:child_process'
import type { Recorded } from '../../../src/ledger/store.ts'

/** Writes a chain as a ledger branch of a bare repository at once: as many commits through the store take minutes. */
export function seedLedger(repository: string, branch: string, chain: readonly Recorded[]): void {
  const parts: Buffer[] = []
  for (const { entry, bytes } of chain) {
    const message = `${entry.seq} ${entry.kind} [skip ci]\n`
    const person = `Waybill <waybill@localhost> ${Math.floor(Date.parse(entry.at) / 1000)} +0000`
    parts.push(
      Buffer.from(
        `commit refs/heads/${branch}\ncommitter ${person}\ndata ${message.length}\n${message}\n` +
          `M 100644 inline entry.json\ndata ${bytes.length}\n`,
      ),
      Buffer.from(bytes),
      Buffer.from('\n'),
    )
  }
  execFileSync('git', ['fast-import', '--quiet'], { cwd: repository, input: Buffer.concat(parts) })
}
