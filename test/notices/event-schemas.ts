/** Written from the specifications' words, to judge what the composers make. */

const text = { type: 'string', minLength: 1 }
const reference = { type: 'string', minLength: 1, format: 'uri-reference' }
const time = { type: 'string', format: 'date-time' }

/** CloudEvents 1.0.2, "Context Attributes" and JSON format 1.0.2, sections 2 and 3. */
export const cloudeventsSchema = {
  type: 'object',
  required: ['specversion', 'id', 'source', 'type'],
  properties: {
    specversion: { const: '1.0' },
    id: text,
    source: reference,
    type: text,
    subject: text,
    time,
    datacontenttype: { type: 'string', pattern: '^[\\w.+-]+/[\\w.+-]+(?:;.*)?$' },
    dataschema: { type: 'string', format: 'uri' },
    data: { type: 'object' },
  },
  // "Attribute Naming Convention": lower-case letters and digits.
  propertyNames: { pattern: '^[a-z0-9]+$' },
  additionalProperties: { type: ['string', 'boolean', 'integer'] },
}

/** CDEvents 0.5.1, "CDEvents Context", "CDEvents Subject" and the three service events. */
export const cdeventsSchema = {
  type: 'object',
  required: ['context', 'subject'],
  additionalProperties: false,
  properties: {
    context: {
      type: 'object',
      required: ['specversion', 'id', 'source', 'type', 'timestamp'],
      additionalProperties: false,
      properties: {
        specversion: { type: 'string', pattern: '^0\\.[56]\\.\\d+$' },
        id: text,
        source: reference,
        type: {
          enum: ['deployed', 'upgraded', 'rolledback'].map((one) => `dev.cdevents.service.${one}.0.3.0`),
        },
        timestamp: time,
        schemaUri: { type: 'string', format: 'uri' },
        chainId: text,
        links: { type: 'array' },
      },
    },
    subject: {
      type: 'object',
      required: ['id', 'content'],
      additionalProperties: false,
      properties: {
        id: text,
        source: reference,
        content: {
          type: 'object',
          required: ['environment', 'artifactId'],
          additionalProperties: false,
          properties: {
            environment: {
              type: 'object',
              required: ['id'],
              additionalProperties: false,
              properties: { id: text, source: reference },
            },
            artifactId: { type: 'string', pattern: '^pkg:[a-z]+/' },
          },
        },
      },
    },
    customData: { type: 'object' },
    customDataContentType: { type: 'string' },
  },
}
