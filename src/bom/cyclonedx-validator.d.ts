/** The validator of a version of CycloneDX, made of the official schema when Waybill is built. */
declare module 'virtual:cyclonedx-*' {
  interface SchemaFault {
    readonly instancePath: string
    readonly message?: string
  }
  interface Validator {
    (value: unknown): boolean
    /** What was wrong at the last call: the first fault, and what it kept from being right. */
    readonly errors?: readonly SchemaFault[] | null
  }
  const validate: Validator
  export default validate
}
