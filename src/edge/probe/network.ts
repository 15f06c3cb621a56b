import type { PrivateHosts } from '../private-hosts.ts'

/** What a look over the network goes by. */
export interface Network {
  readonly hosts: PrivateHosts
  /** Environment variables: proxies, and the secrets that headers name. */
  readonly variable: (name: string) => string | undefined
  /** PEM of the only authority that is believed; default: those of this machine. */
  readonly ca?: string
}
