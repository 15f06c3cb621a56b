/** Where a deployment stands, in the words that forges share: not begun, under way, or how it ended. */
export type DeploymentState = 'pending' | 'running' | 'success' | 'failure' | 'inactive'

/** What a forge shall know of a deployment. */
export interface DeploymentReport {
  /** The forge's deployment that is meant; null to find the one of this shipment, or else make it. */
  readonly id: string | null
  /** The environment's name at the forge. */
  readonly environment: string
  readonly production: boolean
  readonly commit: string
  /** The tag, or the commit where there is none yet. */
  readonly ref: string
  readonly isTag: boolean
  /** Waybill's own id of the shipment: what is reported again is found by it. */
  readonly shipment: string
  readonly state: DeploymentState
  /** One line of plain text for people. */
  readonly description: string
  /** Where what was deployed can be seen, and where the run is told of. */
  readonly environmentUrl: string | null
  readonly logUrl: string | null
}
