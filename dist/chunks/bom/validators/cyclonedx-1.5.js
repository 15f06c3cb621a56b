import { i as isDistinct, n as formats, r as hasOnly, t as below } from "../validate-formats.js";

// src/bom/validators/cyclonedx-1.5.js
const instancePath = "";
const validate = validate21;
var cyclonedx_1_5_default = validate21;
const schema6 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "http://cyclonedx.org/schema/bom-1.5.schema.json",
	"type": "object",
	"required": ["bomFormat", "specVersion"],
	"onlyKnown": [
		"$schema",
		"bomFormat",
		"specVersion",
		"serialNumber",
		"version",
		"metadata",
		"components",
		"services",
		"externalReferences",
		"dependencies",
		"compositions",
		"vulnerabilities",
		"annotations",
		"formulation",
		"properties",
		"signature"
	],
	"properties": {
		"$schema": { "type": "string" },
		"bomFormat": {
			"type": "string",
			"enum": ["CycloneDX"]
		},
		"specVersion": { "type": "string" },
		"serialNumber": {
			"type": "string",
			"pattern": "^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
		},
		"version": {
			"type": "integer",
			"minimum": 1
		},
		"metadata": { "$ref": "#/definitions/metadata" },
		"components": {
			"type": "array",
			"items": { "$ref": "#/definitions/component" },
			"distinct": true
		},
		"services": {
			"type": "array",
			"items": { "$ref": "#/definitions/service" },
			"distinct": true
		},
		"externalReferences": {
			"type": "array",
			"items": { "$ref": "#/definitions/externalReference" }
		},
		"dependencies": {
			"type": "array",
			"items": { "$ref": "#/definitions/dependency" },
			"distinct": true
		},
		"compositions": {
			"type": "array",
			"items": { "$ref": "#/definitions/compositions" },
			"distinct": true
		},
		"vulnerabilities": {
			"type": "array",
			"items": { "$ref": "#/definitions/vulnerability" },
			"distinct": true
		},
		"annotations": {
			"type": "array",
			"items": { "$ref": "#/definitions/annotations" },
			"distinct": true
		},
		"formulation": {
			"type": "array",
			"items": { "$ref": "#/definitions/formula" },
			"distinct": true
		},
		"properties": {
			"type": "array",
			"items": { "$ref": "#/definitions/property" }
		},
		"signature": { "$ref": "#/definitions/signature" }
	},
	"definitions": {
		"refType": {
			"type": "string",
			"minLength": 1
		},
		"refLinkType": { "allOf": [{ "$ref": "#/definitions/refType" }] },
		"bomLinkDocumentType": {
			"type": "string",
			"format": "iri-reference",
			"pattern": "^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$"
		},
		"bomLinkElementType": {
			"type": "string",
			"format": "iri-reference",
			"pattern": "^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$"
		},
		"bomLink": { "anyOf": [{ "$ref": "#/definitions/bomLinkDocumentType" }, { "$ref": "#/definitions/bomLinkElementType" }] },
		"metadata": {
			"type": "object",
			"onlyKnown": [
				"timestamp",
				"lifecycles",
				"tools",
				"authors",
				"component",
				"manufacture",
				"supplier",
				"licenses",
				"properties"
			],
			"properties": {
				"timestamp": {
					"type": "string",
					"format": "date-time"
				},
				"lifecycles": {
					"type": "array",
					"items": {
						"type": "object",
						"oneOf": [{
							"required": ["phase"],
							"onlyKnown": ["phase"],
							"properties": { "phase": {
								"type": "string",
								"enum": [
									"design",
									"pre-build",
									"build",
									"post-build",
									"operations",
									"discovery",
									"decommission"
								]
							} }
						}, {
							"required": ["name"],
							"onlyKnown": ["name", "description"],
							"properties": {
								"name": { "type": "string" },
								"description": { "type": "string" }
							}
						}]
					}
				},
				"tools": { "oneOf": [{
					"type": "object",
					"onlyKnown": ["components", "services"],
					"properties": {
						"components": {
							"type": "array",
							"items": { "$ref": "#/definitions/component" },
							"distinct": true
						},
						"services": {
							"type": "array",
							"items": { "$ref": "#/definitions/service" },
							"distinct": true
						}
					}
				}, {
					"type": "array",
					"items": { "$ref": "#/definitions/tool" }
				}] },
				"authors": {
					"type": "array",
					"items": { "$ref": "#/definitions/organizationalContact" }
				},
				"component": { "$ref": "#/definitions/component" },
				"manufacture": { "$ref": "#/definitions/organizationalEntity" },
				"supplier": { "$ref": "#/definitions/organizationalEntity" },
				"licenses": { "$ref": "#/definitions/licenseChoice" },
				"properties": {
					"type": "array",
					"items": { "$ref": "#/definitions/property" }
				}
			}
		},
		"tool": {
			"type": "object",
			"onlyKnown": [
				"vendor",
				"name",
				"version",
				"hashes",
				"externalReferences"
			],
			"properties": {
				"vendor": { "type": "string" },
				"name": { "type": "string" },
				"version": { "type": "string" },
				"hashes": {
					"type": "array",
					"items": { "$ref": "#/definitions/hash" }
				},
				"externalReferences": {
					"type": "array",
					"items": { "$ref": "#/definitions/externalReference" }
				}
			}
		},
		"organizationalEntity": {
			"type": "object",
			"onlyKnown": [
				"bom-ref",
				"name",
				"url",
				"contact"
			],
			"properties": {
				"bom-ref": { "$ref": "#/definitions/refType" },
				"name": { "type": "string" },
				"url": {
					"type": "array",
					"items": {
						"type": "string",
						"format": "iri-reference"
					}
				},
				"contact": {
					"type": "array",
					"items": { "$ref": "#/definitions/organizationalContact" }
				}
			}
		},
		"organizationalContact": {
			"type": "object",
			"onlyKnown": [
				"bom-ref",
				"name",
				"email",
				"phone"
			],
			"properties": {
				"bom-ref": { "$ref": "#/definitions/refType" },
				"name": { "type": "string" },
				"email": {
					"type": "string",
					"format": "idn-email"
				},
				"phone": { "type": "string" }
			}
		},
		"component": {
			"type": "object",
			"required": ["type", "name"],
			"onlyKnown": [
				"type",
				"mime-type",
				"bom-ref",
				"supplier",
				"author",
				"publisher",
				"group",
				"name",
				"version",
				"description",
				"scope",
				"hashes",
				"licenses",
				"copyright",
				"cpe",
				"purl",
				"swid",
				"modified",
				"pedigree",
				"externalReferences",
				"components",
				"evidence",
				"releaseNotes",
				"modelCard",
				"data",
				"properties",
				"signature"
			],
			"properties": {
				"type": {
					"type": "string",
					"enum": [
						"application",
						"framework",
						"library",
						"container",
						"platform",
						"operating-system",
						"device",
						"device-driver",
						"firmware",
						"file",
						"machine-learning-model",
						"data"
					]
				},
				"mime-type": {
					"type": "string",
					"pattern": "^[-+a-z0-9.]+/[-+a-z0-9.]+$"
				},
				"bom-ref": { "$ref": "#/definitions/refType" },
				"supplier": { "$ref": "#/definitions/organizationalEntity" },
				"author": { "type": "string" },
				"publisher": { "type": "string" },
				"group": { "type": "string" },
				"name": { "type": "string" },
				"version": { "type": "string" },
				"description": { "type": "string" },
				"scope": {
					"type": "string",
					"enum": [
						"required",
						"optional",
						"excluded"
					]
				},
				"hashes": {
					"type": "array",
					"items": { "$ref": "#/definitions/hash" }
				},
				"licenses": { "$ref": "#/definitions/licenseChoice" },
				"copyright": { "type": "string" },
				"cpe": { "type": "string" },
				"purl": { "type": "string" },
				"swid": { "$ref": "#/definitions/swid" },
				"modified": { "type": "boolean" },
				"pedigree": false,
				"externalReferences": {
					"type": "array",
					"items": { "$ref": "#/definitions/externalReference" }
				},
				"components": {
					"type": "array",
					"items": { "$ref": "#/definitions/component" },
					"distinct": true
				},
				"evidence": { "$ref": "#/definitions/componentEvidence" },
				"releaseNotes": { "$ref": "#/definitions/releaseNotes" },
				"modelCard": { "$ref": "#/definitions/modelCard" },
				"data": {
					"type": "array",
					"items": { "$ref": "#/definitions/componentData" }
				},
				"properties": {
					"type": "array",
					"items": { "$ref": "#/definitions/property" }
				},
				"signature": { "$ref": "#/definitions/signature" }
			}
		},
		"swid": false,
		"attachment": {
			"type": "object",
			"required": ["content"],
			"onlyKnown": [
				"contentType",
				"encoding",
				"content"
			],
			"properties": {
				"contentType": { "type": "string" },
				"encoding": {
					"type": "string",
					"enum": ["base64"]
				},
				"content": { "type": "string" }
			}
		},
		"hash": {
			"type": "object",
			"required": ["alg", "content"],
			"onlyKnown": ["alg", "content"],
			"properties": {
				"alg": { "$ref": "#/definitions/hash-alg" },
				"content": { "$ref": "#/definitions/hash-content" }
			}
		},
		"hash-alg": {
			"type": "string",
			"enum": [
				"MD5",
				"SHA-1",
				"SHA-256",
				"SHA-384",
				"SHA-512",
				"SHA3-256",
				"SHA3-384",
				"SHA3-512",
				"BLAKE2b-256",
				"BLAKE2b-384",
				"BLAKE2b-512",
				"BLAKE3"
			]
		},
		"hash-content": {
			"type": "string",
			"format": "digest"
		},
		"license": {
			"type": "object",
			"oneOf": [{ "required": ["id"] }, { "required": ["name"] }],
			"onlyKnown": [
				"bom-ref",
				"id",
				"name",
				"text",
				"url",
				"licensing",
				"properties"
			],
			"properties": {
				"bom-ref": { "$ref": "#/definitions/refType" },
				"id": {
					"type": "string",
					"format": "spdx-id"
				},
				"name": { "type": "string" },
				"text": { "$ref": "#/definitions/attachment" },
				"url": {
					"type": "string",
					"format": "iri-reference"
				},
				"licensing": false,
				"properties": {
					"type": "array",
					"items": { "$ref": "#/definitions/property" }
				}
			}
		},
		"licenseChoice": {
			"type": "array",
			"oneOf": [{
				"type": "array",
				"items": {
					"type": "object",
					"required": ["license"],
					"onlyKnown": ["license"],
					"properties": { "license": { "$ref": "#/definitions/license" } }
				}
			}, {
				"type": "array",
				"additionalItems": false,
				"minItems": 1,
				"maxItems": 1,
				"items": [{
					"type": "object",
					"onlyKnown": ["expression", "bom-ref"],
					"required": ["expression"],
					"properties": {
						"expression": { "type": "string" },
						"bom-ref": { "$ref": "#/definitions/refType" }
					}
				}]
			}]
		},
		"commit": {
			"type": "object",
			"onlyKnown": [
				"uid",
				"url",
				"author",
				"committer",
				"message"
			],
			"properties": {
				"uid": { "type": "string" },
				"url": {
					"type": "string",
					"format": "iri-reference"
				},
				"author": { "$ref": "#/definitions/identifiableAction" },
				"committer": { "$ref": "#/definitions/identifiableAction" },
				"message": { "type": "string" }
			}
		},
		"patch": {
			"type": "object",
			"required": ["type"],
			"onlyKnown": [
				"type",
				"diff",
				"resolves"
			],
			"properties": {
				"type": {
					"type": "string",
					"enum": [
						"unofficial",
						"monkey",
						"backport",
						"cherry-pick"
					]
				},
				"diff": { "$ref": "#/definitions/diff" },
				"resolves": {
					"type": "array",
					"items": { "$ref": "#/definitions/issue" }
				}
			}
		},
		"diff": {
			"type": "object",
			"onlyKnown": ["text", "url"],
			"properties": {
				"text": { "$ref": "#/definitions/attachment" },
				"url": {
					"type": "string",
					"format": "iri-reference"
				}
			}
		},
		"issue": {
			"type": "object",
			"required": ["type"],
			"onlyKnown": [
				"type",
				"id",
				"name",
				"description",
				"source",
				"references"
			],
			"properties": {
				"type": {
					"type": "string",
					"enum": [
						"defect",
						"enhancement",
						"security"
					]
				},
				"id": { "type": "string" },
				"name": { "type": "string" },
				"description": { "type": "string" },
				"source": {
					"type": "object",
					"onlyKnown": ["name", "url"],
					"properties": {
						"name": { "type": "string" },
						"url": {
							"type": "string",
							"format": "iri-reference"
						}
					}
				},
				"references": {
					"type": "array",
					"items": {
						"type": "string",
						"format": "iri-reference"
					}
				}
			}
		},
		"identifiableAction": {
			"type": "object",
			"onlyKnown": [
				"timestamp",
				"name",
				"email"
			],
			"properties": {
				"timestamp": {
					"type": "string",
					"format": "date-time"
				},
				"name": { "type": "string" },
				"email": {
					"type": "string",
					"format": "idn-email"
				}
			}
		},
		"externalReference": {
			"type": "object",
			"required": ["url", "type"],
			"onlyKnown": [
				"url",
				"comment",
				"type",
				"hashes"
			],
			"properties": {
				"url": { "anyOf": [{
					"type": "string",
					"format": "iri-reference"
				}, { "$ref": "#/definitions/bomLink" }] },
				"comment": { "type": "string" },
				"type": {
					"type": "string",
					"enum": [
						"vcs",
						"issue-tracker",
						"website",
						"advisories",
						"bom",
						"mailing-list",
						"social",
						"chat",
						"documentation",
						"support",
						"distribution",
						"distribution-intake",
						"license",
						"build-meta",
						"build-system",
						"release-notes",
						"security-contact",
						"model-card",
						"log",
						"configuration",
						"evidence",
						"formulation",
						"attestation",
						"threat-model",
						"adversary-model",
						"risk-assessment",
						"vulnerability-assertion",
						"exploitability-statement",
						"pentest-report",
						"static-analysis-report",
						"dynamic-analysis-report",
						"runtime-analysis-report",
						"component-analysis-report",
						"maturity-report",
						"certification-report",
						"codified-infrastructure",
						"quality-metrics",
						"poam",
						"other"
					]
				},
				"hashes": {
					"type": "array",
					"items": { "$ref": "#/definitions/hash" }
				}
			}
		},
		"dependency": {
			"type": "object",
			"required": ["ref"],
			"onlyKnown": ["ref", "dependsOn"],
			"properties": {
				"ref": { "$ref": "#/definitions/refLinkType" },
				"dependsOn": {
					"type": "array",
					"distinct": true,
					"items": { "$ref": "#/definitions/refLinkType" }
				}
			}
		},
		"service": false,
		"serviceData": {
			"type": "object",
			"required": ["flow", "classification"],
			"onlyKnown": [
				"flow",
				"classification",
				"name",
				"description",
				"governance",
				"source",
				"destination"
			],
			"properties": {
				"flow": { "$ref": "#/definitions/dataFlowDirection" },
				"classification": { "$ref": "#/definitions/dataClassification" },
				"name": { "type": "string" },
				"description": { "type": "string" },
				"governance": {
					"type": "object",
					"$ref": "#/definitions/dataGovernance"
				},
				"source": {
					"type": "array",
					"items": { "anyOf": [{
						"type": "string",
						"format": "iri-reference"
					}, { "$ref": "#/definitions/bomLinkElementType" }] }
				},
				"destination": {
					"type": "array",
					"items": { "anyOf": [{
						"type": "string",
						"format": "iri-reference"
					}, { "$ref": "#/definitions/bomLinkElementType" }] }
				}
			}
		},
		"dataFlowDirection": {
			"type": "string",
			"enum": [
				"inbound",
				"outbound",
				"bi-directional",
				"unknown"
			]
		},
		"copyright": {
			"type": "object",
			"required": ["text"],
			"onlyKnown": ["text"],
			"properties": { "text": { "type": "string" } }
		},
		"componentEvidence": false,
		"compositions": {
			"type": "object",
			"required": ["aggregate"],
			"onlyKnown": [
				"bom-ref",
				"aggregate",
				"assemblies",
				"dependencies",
				"vulnerabilities",
				"signature"
			],
			"properties": {
				"bom-ref": { "$ref": "#/definitions/refType" },
				"aggregate": { "$ref": "#/definitions/aggregateType" },
				"assemblies": {
					"type": "array",
					"distinct": true,
					"items": { "anyOf": [{ "$ref": "#/definitions/refLinkType" }, { "$ref": "#/definitions/bomLinkElementType" }] }
				},
				"dependencies": {
					"type": "array",
					"distinct": true,
					"items": { "type": "string" }
				},
				"vulnerabilities": {
					"type": "array",
					"distinct": true,
					"items": { "type": "string" }
				},
				"signature": { "$ref": "#/definitions/signature" }
			}
		},
		"aggregateType": {
			"type": "string",
			"enum": [
				"complete",
				"incomplete",
				"incomplete_first_party_only",
				"incomplete_first_party_proprietary_only",
				"incomplete_first_party_opensource_only",
				"incomplete_third_party_only",
				"incomplete_third_party_proprietary_only",
				"incomplete_third_party_opensource_only",
				"unknown",
				"not_specified"
			]
		},
		"property": {
			"type": "object",
			"properties": {
				"name": { "type": "string" },
				"value": { "type": "string" }
			}
		},
		"localeType": {
			"type": "string",
			"pattern": "^([a-z]{2})(-[A-Z]{2})?$"
		},
		"releaseType": { "type": "string" },
		"note": {
			"type": "object",
			"required": ["text"],
			"onlyKnown": ["locale", "text"],
			"properties": {
				"locale": { "$ref": "#/definitions/localeType" },
				"text": { "$ref": "#/definitions/attachment" }
			}
		},
		"releaseNotes": {
			"type": "object",
			"required": ["type"],
			"onlyKnown": [
				"type",
				"title",
				"featuredImage",
				"socialImage",
				"description",
				"timestamp",
				"aliases",
				"tags",
				"resolves",
				"notes",
				"properties"
			],
			"properties": {
				"type": { "$ref": "#/definitions/releaseType" },
				"title": { "type": "string" },
				"featuredImage": {
					"type": "string",
					"format": "iri-reference"
				},
				"socialImage": {
					"type": "string",
					"format": "iri-reference"
				},
				"description": { "type": "string" },
				"timestamp": {
					"type": "string",
					"format": "date-time"
				},
				"aliases": {
					"type": "array",
					"items": { "type": "string" }
				},
				"tags": {
					"type": "array",
					"items": { "type": "string" }
				},
				"resolves": {
					"type": "array",
					"items": { "$ref": "#/definitions/issue" }
				},
				"notes": {
					"type": "array",
					"items": { "$ref": "#/definitions/note" }
				},
				"properties": {
					"type": "array",
					"items": { "$ref": "#/definitions/property" }
				}
			}
		},
		"advisory": {
			"type": "object",
			"required": ["url"],
			"onlyKnown": ["title", "url"],
			"properties": {
				"title": { "type": "string" },
				"url": {
					"type": "string",
					"format": "iri-reference"
				}
			}
		},
		"cwe": {
			"type": "integer",
			"minimum": 1
		},
		"severity": {
			"type": "string",
			"enum": [
				"critical",
				"high",
				"medium",
				"low",
				"info",
				"none",
				"unknown"
			]
		},
		"scoreMethod": {
			"type": "string",
			"enum": [
				"CVSSv2",
				"CVSSv3",
				"CVSSv31",
				"CVSSv4",
				"OWASP",
				"SSVC",
				"other"
			]
		},
		"impactAnalysisState": {
			"type": "string",
			"enum": [
				"resolved",
				"resolved_with_pedigree",
				"exploitable",
				"in_triage",
				"false_positive",
				"not_affected"
			]
		},
		"impactAnalysisJustification": {
			"type": "string",
			"enum": [
				"code_not_present",
				"code_not_reachable",
				"requires_configuration",
				"requires_dependency",
				"requires_environment",
				"protected_by_compiler",
				"protected_at_runtime",
				"protected_at_perimeter",
				"protected_by_mitigating_control"
			]
		},
		"rating": {
			"type": "object",
			"onlyKnown": [
				"source",
				"score",
				"severity",
				"method",
				"vector",
				"justification"
			],
			"properties": {
				"source": { "$ref": "#/definitions/vulnerabilitySource" },
				"score": { "type": "number" },
				"severity": { "$ref": "#/definitions/severity" },
				"method": { "$ref": "#/definitions/scoreMethod" },
				"vector": { "type": "string" },
				"justification": { "type": "string" }
			}
		},
		"vulnerabilitySource": {
			"type": "object",
			"onlyKnown": ["url", "name"],
			"properties": {
				"url": { "type": "string" },
				"name": { "type": "string" }
			}
		},
		"vulnerability": {
			"type": "object",
			"onlyKnown": [
				"bom-ref",
				"id",
				"source",
				"references",
				"ratings",
				"cwes",
				"description",
				"detail",
				"recommendation",
				"workaround",
				"proofOfConcept",
				"advisories",
				"created",
				"published",
				"updated",
				"rejected",
				"credits",
				"tools",
				"analysis",
				"affects",
				"properties"
			],
			"properties": {
				"bom-ref": { "$ref": "#/definitions/refType" },
				"id": { "type": "string" },
				"source": { "$ref": "#/definitions/vulnerabilitySource" },
				"references": {
					"type": "array",
					"items": {
						"type": "object",
						"required": ["id", "source"],
						"onlyKnown": ["id", "source"],
						"properties": {
							"id": { "type": "string" },
							"source": { "$ref": "#/definitions/vulnerabilitySource" }
						}
					}
				},
				"ratings": {
					"type": "array",
					"items": { "$ref": "#/definitions/rating" }
				},
				"cwes": {
					"type": "array",
					"items": { "$ref": "#/definitions/cwe" }
				},
				"description": { "type": "string" },
				"detail": { "type": "string" },
				"recommendation": { "type": "string" },
				"workaround": { "type": "string" },
				"proofOfConcept": false,
				"advisories": {
					"type": "array",
					"items": { "$ref": "#/definitions/advisory" }
				},
				"created": {
					"type": "string",
					"format": "date-time"
				},
				"published": {
					"type": "string",
					"format": "date-time"
				},
				"updated": {
					"type": "string",
					"format": "date-time"
				},
				"rejected": {
					"type": "string",
					"format": "date-time"
				},
				"credits": {
					"type": "object",
					"onlyKnown": ["organizations", "individuals"],
					"properties": {
						"organizations": {
							"type": "array",
							"items": { "$ref": "#/definitions/organizationalEntity" }
						},
						"individuals": {
							"type": "array",
							"items": { "$ref": "#/definitions/organizationalContact" }
						}
					}
				},
				"tools": { "oneOf": [{
					"type": "object",
					"onlyKnown": ["components", "services"],
					"properties": {
						"components": {
							"type": "array",
							"items": { "$ref": "#/definitions/component" },
							"distinct": true
						},
						"services": {
							"type": "array",
							"items": { "$ref": "#/definitions/service" },
							"distinct": true
						}
					}
				}, {
					"type": "array",
					"items": { "$ref": "#/definitions/tool" }
				}] },
				"analysis": {
					"type": "object",
					"onlyKnown": [
						"state",
						"justification",
						"response",
						"detail",
						"firstIssued",
						"lastUpdated"
					],
					"properties": {
						"state": { "$ref": "#/definitions/impactAnalysisState" },
						"justification": { "$ref": "#/definitions/impactAnalysisJustification" },
						"response": {
							"type": "array",
							"items": {
								"type": "string",
								"enum": [
									"can_not_fix",
									"will_not_fix",
									"update",
									"rollback",
									"workaround_available"
								]
							}
						},
						"detail": { "type": "string" },
						"firstIssued": {
							"type": "string",
							"format": "date-time"
						},
						"lastUpdated": {
							"type": "string",
							"format": "date-time"
						}
					}
				},
				"affects": {
					"type": "array",
					"distinct": true,
					"items": {
						"type": "object",
						"required": ["ref"],
						"onlyKnown": ["ref", "versions"],
						"properties": {
							"ref": { "anyOf": [{ "$ref": "#/definitions/refLinkType" }, { "$ref": "#/definitions/bomLinkElementType" }] },
							"versions": {
								"type": "array",
								"items": {
									"type": "object",
									"oneOf": [{ "required": ["version"] }, { "required": ["range"] }],
									"onlyKnown": [
										"version",
										"range",
										"status"
									],
									"properties": {
										"version": { "$ref": "#/definitions/version" },
										"range": { "$ref": "#/definitions/range" },
										"status": { "$ref": "#/definitions/affectedStatus" }
									}
								}
							}
						}
					}
				},
				"properties": {
					"type": "array",
					"items": { "$ref": "#/definitions/property" }
				}
			}
		},
		"affectedStatus": {
			"type": "string",
			"enum": [
				"affected",
				"unaffected",
				"unknown"
			]
		},
		"version": {
			"type": "string",
			"minLength": 1,
			"maxLength": 1024
		},
		"range": {
			"type": "string",
			"minLength": 1,
			"maxLength": 1024
		},
		"annotations": false,
		"modelCard": false,
		"inputOutputMLParameters": {
			"type": "object",
			"onlyKnown": ["format"],
			"properties": { "format": { "type": "string" } }
		},
		"componentData": false,
		"dataGovernance": {
			"type": "object",
			"onlyKnown": [
				"custodians",
				"stewards",
				"owners"
			],
			"properties": {
				"custodians": {
					"type": "array",
					"items": { "$ref": "#/definitions/dataGovernanceResponsibleParty" }
				},
				"stewards": {
					"type": "array",
					"items": { "$ref": "#/definitions/dataGovernanceResponsibleParty" }
				},
				"owners": {
					"type": "array",
					"items": { "$ref": "#/definitions/dataGovernanceResponsibleParty" }
				}
			}
		},
		"dataGovernanceResponsibleParty": {
			"type": "object",
			"onlyKnown": ["organization", "contact"],
			"properties": {
				"organization": { "$ref": "#/definitions/organizationalEntity" },
				"contact": { "$ref": "#/definitions/organizationalContact" }
			},
			"oneOf": [{ "required": ["organization"] }, { "required": ["contact"] }]
		},
		"graphicsCollection": {
			"type": "object",
			"onlyKnown": ["description", "collection"],
			"properties": {
				"description": { "type": "string" },
				"collection": {
					"type": "array",
					"items": { "$ref": "#/definitions/graphic" }
				}
			}
		},
		"graphic": {
			"type": "object",
			"onlyKnown": ["name", "image"],
			"properties": {
				"name": { "type": "string" },
				"image": { "$ref": "#/definitions/attachment" }
			}
		},
		"performanceMetric": {
			"type": "object",
			"onlyKnown": [
				"type",
				"value",
				"slice",
				"confidenceInterval"
			],
			"properties": {
				"type": { "type": "string" },
				"value": { "type": "string" },
				"slice": { "type": "string" },
				"confidenceInterval": {
					"type": "object",
					"onlyKnown": ["lowerBound", "upperBound"],
					"properties": {
						"lowerBound": { "type": "string" },
						"upperBound": { "type": "string" }
					}
				}
			}
		},
		"risk": {
			"type": "object",
			"onlyKnown": ["name", "mitigationStrategy"],
			"properties": {
				"name": { "type": "string" },
				"mitigationStrategy": { "type": "string" }
			}
		},
		"fairnessAssessment": {
			"type": "object",
			"onlyKnown": [
				"groupAtRisk",
				"benefits",
				"harms",
				"mitigationStrategy"
			],
			"properties": {
				"groupAtRisk": { "type": "string" },
				"benefits": { "type": "string" },
				"harms": { "type": "string" },
				"mitigationStrategy": { "type": "string" }
			}
		},
		"dataClassification": { "type": "string" },
		"formula": false,
		"workflow": {
			"type": "object",
			"required": [
				"bom-ref",
				"uid",
				"taskTypes"
			],
			"onlyKnown": [
				"bom-ref",
				"uid",
				"name",
				"description",
				"resourceReferences",
				"tasks",
				"taskDependencies",
				"taskTypes",
				"trigger",
				"steps",
				"inputs",
				"outputs",
				"timeStart",
				"timeEnd",
				"workspaces",
				"runtimeTopology",
				"properties"
			],
			"properties": {
				"bom-ref": { "$ref": "#/definitions/refType" },
				"uid": { "type": "string" },
				"name": { "type": "string" },
				"description": { "type": "string" },
				"resourceReferences": {
					"type": "array",
					"distinct": true,
					"items": { "$ref": "#/definitions/resourceReferenceChoice" }
				},
				"tasks": {
					"type": "array",
					"distinct": true,
					"items": { "$ref": "#/definitions/task" }
				},
				"taskDependencies": {
					"type": "array",
					"distinct": true,
					"items": { "$ref": "#/definitions/dependency" }
				},
				"taskTypes": {
					"type": "array",
					"items": { "$ref": "#/definitions/taskType" }
				},
				"trigger": { "$ref": "#/definitions/trigger" },
				"steps": {
					"type": "array",
					"items": { "$ref": "#/definitions/step" },
					"distinct": true
				},
				"inputs": {
					"type": "array",
					"items": { "$ref": "#/definitions/inputType" },
					"distinct": true
				},
				"outputs": {
					"type": "array",
					"items": { "$ref": "#/definitions/outputType" },
					"distinct": true
				},
				"timeStart": {
					"type": "string",
					"format": "date-time"
				},
				"timeEnd": {
					"type": "string",
					"format": "date-time"
				},
				"workspaces": {
					"type": "array",
					"distinct": true,
					"items": { "$ref": "#/definitions/workspace" }
				},
				"runtimeTopology": {
					"type": "array",
					"distinct": true,
					"items": { "$ref": "#/definitions/dependency" }
				},
				"properties": {
					"type": "array",
					"items": { "$ref": "#/definitions/property" }
				}
			}
		},
		"task": {
			"type": "object",
			"required": [
				"bom-ref",
				"uid",
				"taskTypes"
			],
			"onlyKnown": [
				"bom-ref",
				"uid",
				"name",
				"description",
				"resourceReferences",
				"taskTypes",
				"trigger",
				"steps",
				"inputs",
				"outputs",
				"timeStart",
				"timeEnd",
				"workspaces",
				"runtimeTopology",
				"properties"
			],
			"properties": {
				"bom-ref": { "$ref": "#/definitions/refType" },
				"uid": { "type": "string" },
				"name": { "type": "string" },
				"description": { "type": "string" },
				"resourceReferences": {
					"type": "array",
					"distinct": true,
					"items": { "$ref": "#/definitions/resourceReferenceChoice" }
				},
				"taskTypes": {
					"type": "array",
					"items": { "$ref": "#/definitions/taskType" }
				},
				"trigger": { "$ref": "#/definitions/trigger" },
				"steps": {
					"type": "array",
					"items": { "$ref": "#/definitions/step" },
					"distinct": true
				},
				"inputs": {
					"type": "array",
					"items": { "$ref": "#/definitions/inputType" },
					"distinct": true
				},
				"outputs": {
					"type": "array",
					"items": { "$ref": "#/definitions/outputType" },
					"distinct": true
				},
				"timeStart": {
					"type": "string",
					"format": "date-time"
				},
				"timeEnd": {
					"type": "string",
					"format": "date-time"
				},
				"workspaces": {
					"type": "array",
					"items": { "$ref": "#/definitions/workspace" },
					"distinct": true
				},
				"runtimeTopology": {
					"type": "array",
					"items": { "$ref": "#/definitions/dependency" },
					"distinct": true
				},
				"properties": {
					"type": "array",
					"items": { "$ref": "#/definitions/property" }
				}
			}
		},
		"step": {
			"type": "object",
			"onlyKnown": [
				"name",
				"description",
				"commands",
				"properties"
			],
			"properties": {
				"name": { "type": "string" },
				"description": { "type": "string" },
				"commands": {
					"type": "array",
					"items": { "$ref": "#/definitions/command" }
				},
				"properties": {
					"type": "array",
					"items": { "$ref": "#/definitions/property" }
				}
			}
		},
		"command": {
			"type": "object",
			"onlyKnown": ["executed", "properties"],
			"properties": {
				"executed": { "type": "string" },
				"properties": {
					"type": "array",
					"items": { "$ref": "#/definitions/property" }
				}
			}
		},
		"workspace": {
			"type": "object",
			"required": ["bom-ref", "uid"],
			"onlyKnown": [
				"bom-ref",
				"uid",
				"name",
				"aliases",
				"description",
				"resourceReferences",
				"accessMode",
				"mountPath",
				"managedDataType",
				"volumeRequest",
				"volume",
				"properties"
			],
			"properties": {
				"bom-ref": { "$ref": "#/definitions/refType" },
				"uid": { "type": "string" },
				"name": { "type": "string" },
				"aliases": {
					"type": "array",
					"items": { "type": "string" }
				},
				"description": { "type": "string" },
				"resourceReferences": {
					"type": "array",
					"distinct": true,
					"items": { "$ref": "#/definitions/resourceReferenceChoice" }
				},
				"accessMode": {
					"type": "string",
					"enum": [
						"read-only",
						"read-write",
						"read-write-once",
						"write-once",
						"write-only"
					]
				},
				"mountPath": { "type": "string" },
				"managedDataType": { "type": "string" },
				"volumeRequest": { "type": "string" },
				"volume": { "$ref": "#/definitions/volume" },
				"properties": {
					"type": "array",
					"items": { "$ref": "#/definitions/property" }
				}
			}
		},
		"volume": {
			"type": "object",
			"onlyKnown": [
				"uid",
				"name",
				"mode",
				"path",
				"sizeAllocated",
				"persistent",
				"remote",
				"properties"
			],
			"properties": {
				"uid": { "type": "string" },
				"name": { "type": "string" },
				"mode": {
					"type": "string",
					"enum": ["filesystem", "block"]
				},
				"path": { "type": "string" },
				"sizeAllocated": { "type": "string" },
				"persistent": { "type": "boolean" },
				"remote": { "type": "boolean" },
				"properties": {
					"type": "array",
					"items": { "$ref": "#/definitions/property" }
				}
			}
		},
		"trigger": {
			"type": "object",
			"onlyKnown": [
				"bom-ref",
				"uid",
				"name",
				"description",
				"resourceReferences",
				"type",
				"event",
				"conditions",
				"timeActivated",
				"inputs",
				"outputs",
				"properties"
			],
			"required": [
				"type",
				"bom-ref",
				"uid"
			],
			"properties": {
				"bom-ref": { "$ref": "#/definitions/refType" },
				"uid": { "type": "string" },
				"name": { "type": "string" },
				"description": { "type": "string" },
				"resourceReferences": {
					"type": "array",
					"distinct": true,
					"items": { "$ref": "#/definitions/resourceReferenceChoice" }
				},
				"type": {
					"type": "string",
					"enum": [
						"manual",
						"api",
						"webhook",
						"scheduled"
					]
				},
				"event": { "$ref": "#/definitions/event" },
				"conditions": {
					"type": "array",
					"distinct": true,
					"items": { "$ref": "#/definitions/condition" }
				},
				"timeActivated": {
					"type": "string",
					"format": "date-time"
				},
				"inputs": {
					"type": "array",
					"items": { "$ref": "#/definitions/inputType" },
					"distinct": true
				},
				"outputs": {
					"type": "array",
					"items": { "$ref": "#/definitions/outputType" },
					"distinct": true
				},
				"properties": {
					"type": "array",
					"items": { "$ref": "#/definitions/property" }
				}
			}
		},
		"event": {
			"type": "object",
			"onlyKnown": [
				"uid",
				"description",
				"timeReceived",
				"data",
				"source",
				"target",
				"properties"
			],
			"properties": {
				"uid": { "type": "string" },
				"description": { "type": "string" },
				"timeReceived": {
					"type": "string",
					"format": "date-time"
				},
				"data": { "$ref": "#/definitions/attachment" },
				"source": { "$ref": "#/definitions/resourceReferenceChoice" },
				"target": { "$ref": "#/definitions/resourceReferenceChoice" },
				"properties": {
					"type": "array",
					"items": { "$ref": "#/definitions/property" }
				}
			}
		},
		"inputType": {
			"type": "object",
			"oneOf": [
				{ "required": ["resource"] },
				{ "required": ["parameters"] },
				{ "required": ["environmentVars"] },
				{ "required": ["data"] }
			],
			"onlyKnown": [
				"source",
				"target",
				"resource",
				"parameters",
				"environmentVars",
				"data",
				"properties"
			],
			"properties": {
				"source": { "$ref": "#/definitions/resourceReferenceChoice" },
				"target": { "$ref": "#/definitions/resourceReferenceChoice" },
				"resource": { "$ref": "#/definitions/resourceReferenceChoice" },
				"parameters": {
					"type": "array",
					"distinct": true,
					"items": { "$ref": "#/definitions/parameter" }
				},
				"environmentVars": {
					"type": "array",
					"distinct": true,
					"items": { "oneOf": [{ "$ref": "#/definitions/property" }, { "type": "string" }] }
				},
				"data": { "$ref": "#/definitions/attachment" },
				"properties": {
					"type": "array",
					"items": { "$ref": "#/definitions/property" }
				}
			}
		},
		"outputType": {
			"type": "object",
			"oneOf": [
				{ "required": ["resource"] },
				{ "required": ["environmentVars"] },
				{ "required": ["data"] }
			],
			"onlyKnown": [
				"type",
				"source",
				"target",
				"resource",
				"data",
				"environmentVars",
				"properties"
			],
			"properties": {
				"type": {
					"type": "string",
					"enum": [
						"artifact",
						"attestation",
						"log",
						"evidence",
						"metrics",
						"other"
					]
				},
				"source": { "$ref": "#/definitions/resourceReferenceChoice" },
				"target": { "$ref": "#/definitions/resourceReferenceChoice" },
				"resource": { "$ref": "#/definitions/resourceReferenceChoice" },
				"data": { "$ref": "#/definitions/attachment" },
				"environmentVars": {
					"type": "array",
					"items": { "oneOf": [{ "$ref": "#/definitions/property" }, { "type": "string" }] },
					"distinct": true
				},
				"properties": {
					"type": "array",
					"items": { "$ref": "#/definitions/property" }
				}
			}
		},
		"resourceReferenceChoice": {
			"type": "object",
			"onlyKnown": ["ref", "externalReference"],
			"properties": {
				"ref": { "anyOf": [{ "$ref": "#/definitions/refLinkType" }, { "$ref": "#/definitions/bomLinkElementType" }] },
				"externalReference": { "$ref": "#/definitions/externalReference" }
			},
			"oneOf": [{ "required": ["ref"] }, { "required": ["externalReference"] }]
		},
		"condition": {
			"type": "object",
			"onlyKnown": [
				"description",
				"expression",
				"properties"
			],
			"properties": {
				"description": { "type": "string" },
				"expression": { "type": "string" },
				"properties": {
					"type": "array",
					"items": { "$ref": "#/definitions/property" }
				}
			}
		},
		"taskType": {
			"type": "string",
			"enum": [
				"copy",
				"clone",
				"lint",
				"scan",
				"merge",
				"build",
				"test",
				"deliver",
				"deploy",
				"release",
				"clean",
				"other"
			]
		},
		"parameter": {
			"type": "object",
			"onlyKnown": [
				"name",
				"value",
				"dataType"
			],
			"properties": {
				"name": { "type": "string" },
				"value": { "type": "string" },
				"dataType": { "type": "string" }
			}
		},
		"signature": false
	}
};
const pattern0 = /* @__PURE__ */ new RegExp("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");
const schema7 = {
	"type": "object",
	"onlyKnown": [
		"timestamp",
		"lifecycles",
		"tools",
		"authors",
		"component",
		"manufacture",
		"supplier",
		"licenses",
		"properties"
	],
	"properties": {
		"timestamp": {
			"type": "string",
			"format": "date-time"
		},
		"lifecycles": {
			"type": "array",
			"items": {
				"type": "object",
				"oneOf": [{
					"required": ["phase"],
					"onlyKnown": ["phase"],
					"properties": { "phase": {
						"type": "string",
						"enum": [
							"design",
							"pre-build",
							"build",
							"post-build",
							"operations",
							"discovery",
							"decommission"
						]
					} }
				}, {
					"required": ["name"],
					"onlyKnown": ["name", "description"],
					"properties": {
						"name": { "type": "string" },
						"description": { "type": "string" }
					}
				}]
			}
		},
		"tools": { "oneOf": [{
			"type": "object",
			"onlyKnown": ["components", "services"],
			"properties": {
				"components": {
					"type": "array",
					"items": { "$ref": "#/definitions/component" },
					"distinct": true
				},
				"services": {
					"type": "array",
					"items": { "$ref": "#/definitions/service" },
					"distinct": true
				}
			}
		}, {
			"type": "array",
			"items": { "$ref": "#/definitions/tool" }
		}] },
		"authors": {
			"type": "array",
			"items": { "$ref": "#/definitions/organizationalContact" }
		},
		"component": { "$ref": "#/definitions/component" },
		"manufacture": { "$ref": "#/definitions/organizationalEntity" },
		"supplier": { "$ref": "#/definitions/organizationalEntity" },
		"licenses": { "$ref": "#/definitions/licenseChoice" },
		"properties": {
			"type": "array",
			"items": { "$ref": "#/definitions/property" }
		}
	}
};
const formats0 = formats["date-time"];
const schema8 = {
	"type": "object",
	"required": ["type", "name"],
	"onlyKnown": [
		"type",
		"mime-type",
		"bom-ref",
		"supplier",
		"author",
		"publisher",
		"group",
		"name",
		"version",
		"description",
		"scope",
		"hashes",
		"licenses",
		"copyright",
		"cpe",
		"purl",
		"swid",
		"modified",
		"pedigree",
		"externalReferences",
		"components",
		"evidence",
		"releaseNotes",
		"modelCard",
		"data",
		"properties",
		"signature"
	],
	"properties": {
		"type": {
			"type": "string",
			"enum": [
				"application",
				"framework",
				"library",
				"container",
				"platform",
				"operating-system",
				"device",
				"device-driver",
				"firmware",
				"file",
				"machine-learning-model",
				"data"
			]
		},
		"mime-type": {
			"type": "string",
			"pattern": "^[-+a-z0-9.]+/[-+a-z0-9.]+$"
		},
		"bom-ref": { "$ref": "#/definitions/refType" },
		"supplier": { "$ref": "#/definitions/organizationalEntity" },
		"author": { "type": "string" },
		"publisher": { "type": "string" },
		"group": { "type": "string" },
		"name": { "type": "string" },
		"version": { "type": "string" },
		"description": { "type": "string" },
		"scope": {
			"type": "string",
			"enum": [
				"required",
				"optional",
				"excluded"
			]
		},
		"hashes": {
			"type": "array",
			"items": { "$ref": "#/definitions/hash" }
		},
		"licenses": { "$ref": "#/definitions/licenseChoice" },
		"copyright": { "type": "string" },
		"cpe": { "type": "string" },
		"purl": { "type": "string" },
		"swid": { "$ref": "#/definitions/swid" },
		"modified": { "type": "boolean" },
		"pedigree": false,
		"externalReferences": {
			"type": "array",
			"items": { "$ref": "#/definitions/externalReference" }
		},
		"components": {
			"type": "array",
			"items": { "$ref": "#/definitions/component" },
			"distinct": true
		},
		"evidence": { "$ref": "#/definitions/componentEvidence" },
		"releaseNotes": { "$ref": "#/definitions/releaseNotes" },
		"modelCard": { "$ref": "#/definitions/modelCard" },
		"data": {
			"type": "array",
			"items": { "$ref": "#/definitions/componentData" }
		},
		"properties": {
			"type": "array",
			"items": { "$ref": "#/definitions/property" }
		},
		"signature": { "$ref": "#/definitions/signature" }
	}
};
const pattern1 = /* @__PURE__ */ new RegExp("^[-+a-z0-9.]+/[-+a-z0-9.]+$", "u");
function validate24(data) {
	let vErrors = null;
	if (typeof data === "string") {
		if (data.length < 1) {
			validate24.errors = [{
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			}];
			return false;
		}
	} else {
		validate24.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	validate24.errors = vErrors;
	return true;
}
const schema10 = {
	"type": "object",
	"onlyKnown": [
		"bom-ref",
		"name",
		"url",
		"contact"
	],
	"properties": {
		"bom-ref": { "$ref": "#/definitions/refType" },
		"name": { "type": "string" },
		"url": {
			"type": "array",
			"items": {
				"type": "string",
				"format": "iri-reference"
			}
		},
		"contact": {
			"type": "array",
			"items": { "$ref": "#/definitions/organizationalContact" }
		}
	}
};
const schema11 = {
	"type": "object",
	"onlyKnown": [
		"bom-ref",
		"name",
		"email",
		"phone"
	],
	"properties": {
		"bom-ref": { "$ref": "#/definitions/refType" },
		"name": { "type": "string" },
		"email": {
			"type": "string",
			"format": "idn-email"
		},
		"phone": { "type": "string" }
	}
};
const formats4 = formats["idn-email"];
function validate28(data) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data["bom-ref"] !== void 0) {
				const _errs1 = errors;
				if (!validate24(data["bom-ref"])) {
					vErrors = vErrors === null ? below("/bom-ref", validate24.errors) : vErrors.concat(below("/bom-ref", validate24.errors));
					errors = vErrors.length;
				}
				var valid0 = _errs1 === errors;
			} else var valid0 = true;
			if (valid0) {
				if (data.name !== void 0) {
					const _errs2 = errors;
					if (typeof data.name !== "string") {
						validate28.errors = [{
							instancePath: "/name",
							schemaPath: "#/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.email !== void 0) {
						let data2 = data.email;
						const _errs4 = errors;
						if (errors === _errs4) {
							if (errors === _errs4) {
								if (typeof data2 === "string") {
									if (!formats4(data2)) {
										validate28.errors = [{
											instancePath: "/email",
											schemaPath: "#/properties/email/format",
											keyword: "format",
											params: { format: "idn-email" },
											message: "must match format \"idn-email\""
										}];
										return false;
									}
								} else {
									validate28.errors = [{
										instancePath: "/email",
										schemaPath: "#/properties/email/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
							}
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.phone !== void 0) {
							const _errs6 = errors;
							if (typeof data.phone !== "string") {
								validate28.errors = [{
									instancePath: "/phone",
									schemaPath: "#/properties/phone/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = _errs6 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (!hasOnly(data, schema11.onlyKnown)) {
								validate28.errors = [{
									instancePath,
									schemaPath: "#/onlyKnown",
									keyword: "onlyKnown",
									params: {},
									message: "must not have a field that the specification does not know"
								}];
								return false;
							}
						}
					}
				}
			}
		} else {
			validate28.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate28.errors = vErrors;
	return errors === 0;
}
const formats2 = formats["iri-reference"];
function validate26(data) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data["bom-ref"] !== void 0) {
				const _errs1 = errors;
				if (!validate24(data["bom-ref"])) {
					vErrors = vErrors === null ? below("/bom-ref", validate24.errors) : vErrors.concat(below("/bom-ref", validate24.errors));
					errors = vErrors.length;
				}
				var valid0 = _errs1 === errors;
			} else var valid0 = true;
			if (valid0) {
				if (data.name !== void 0) {
					const _errs2 = errors;
					if (typeof data.name !== "string") {
						validate26.errors = [{
							instancePath: "/name",
							schemaPath: "#/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.url !== void 0) {
						let data2 = data.url;
						const _errs4 = errors;
						if (errors === _errs4) {
							if (Array.isArray(data2)) {
								const len0 = data2.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let data3 = data2[i0];
									const _errs6 = errors;
									if (errors === _errs6) {
										if (errors === _errs6) {
											if (typeof data3 === "string") {
												if (!formats2(data3)) {
													validate26.errors = [{
														instancePath: "/url/" + i0,
														schemaPath: "#/properties/url/items/format",
														keyword: "format",
														params: { format: "iri-reference" },
														message: "must match format \"iri-reference\""
													}];
													return false;
												}
											} else {
												validate26.errors = [{
													instancePath: "/url/" + i0,
													schemaPath: "#/properties/url/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
										}
									}
									if (!(_errs6 === errors)) break;
								}
							} else {
								validate26.errors = [{
									instancePath: "/url",
									schemaPath: "#/properties/url/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								}];
								return false;
							}
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.contact !== void 0) {
							let data4 = data.contact;
							const _errs8 = errors;
							if (errors === _errs8) {
								if (Array.isArray(data4)) {
									const len1 = data4.length;
									for (let i1 = 0; i1 < len1; i1++) {
										const _errs10 = errors;
										if (!validate28(data4[i1])) {
											vErrors = vErrors === null ? below("/contact/" + i1, validate28.errors) : vErrors.concat(below("/contact/" + i1, validate28.errors));
											errors = vErrors.length;
										}
										if (!(_errs10 === errors)) break;
									}
								} else {
									validate26.errors = [{
										instancePath: "/contact",
										schemaPath: "#/properties/contact/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									}];
									return false;
								}
							}
							var valid0 = _errs8 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (!hasOnly(data, schema10.onlyKnown)) {
								validate26.errors = [{
									instancePath,
									schemaPath: "#/onlyKnown",
									keyword: "onlyKnown",
									params: {},
									message: "must not have a field that the specification does not know"
								}];
								return false;
							}
						}
					}
				}
			}
		} else {
			validate26.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate26.errors = vErrors;
	return errors === 0;
}
const schema12 = {
	"type": "object",
	"required": ["alg", "content"],
	"onlyKnown": ["alg", "content"],
	"properties": {
		"alg": { "$ref": "#/definitions/hash-alg" },
		"content": { "$ref": "#/definitions/hash-content" }
	}
};
const schema13 = {
	"type": "string",
	"enum": [
		"MD5",
		"SHA-1",
		"SHA-256",
		"SHA-384",
		"SHA-512",
		"SHA3-256",
		"SHA3-384",
		"SHA3-512",
		"BLAKE2b-256",
		"BLAKE2b-384",
		"BLAKE2b-512",
		"BLAKE3"
	]
};
function validate33(data) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate33.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	if (!(data === "MD5" || data === "SHA-1" || data === "SHA-256" || data === "SHA-384" || data === "SHA-512" || data === "SHA3-256" || data === "SHA3-384" || data === "SHA3-512" || data === "BLAKE2b-256" || data === "BLAKE2b-384" || data === "BLAKE2b-512" || data === "BLAKE3")) {
		validate33.errors = [{
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema13.enum },
			message: "must be equal to one of the allowed values"
		}];
		return false;
	}
	validate33.errors = vErrors;
	return true;
}
const formats6 = formats.digest;
function validate35(data) {
	let vErrors = null;
	if (typeof data === "string") {
		if (!formats6(data)) {
			validate35.errors = [{
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "digest" },
				message: "must match format \"digest\""
			}];
			return false;
		}
	} else {
		validate35.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	validate35.errors = vErrors;
	return true;
}
function validate32(data) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.alg === void 0 && (missing0 = "alg") || data.content === void 0 && (missing0 = "content")) {
				validate32.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.alg !== void 0) {
					const _errs1 = errors;
					if (!validate33(data.alg)) {
						vErrors = vErrors === null ? below("/alg", validate33.errors) : vErrors.concat(below("/alg", validate33.errors));
						errors = vErrors.length;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.content !== void 0) {
						const _errs2 = errors;
						if (!validate35(data.content)) {
							vErrors = vErrors === null ? below("/content", validate35.errors) : vErrors.concat(below("/content", validate35.errors));
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (!hasOnly(data, schema12.onlyKnown)) {
							validate32.errors = [{
								instancePath,
								schemaPath: "#/onlyKnown",
								keyword: "onlyKnown",
								params: {},
								message: "must not have a field that the specification does not know"
							}];
							return false;
						}
					}
				}
			}
		} else {
			validate32.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate32.errors = vErrors;
	return errors === 0;
}
const schema15 = {
	"type": "array",
	"oneOf": [{
		"type": "array",
		"items": {
			"type": "object",
			"required": ["license"],
			"onlyKnown": ["license"],
			"properties": { "license": { "$ref": "#/definitions/license" } }
		}
	}, {
		"type": "array",
		"additionalItems": false,
		"minItems": 1,
		"maxItems": 1,
		"items": [{
			"type": "object",
			"onlyKnown": ["expression", "bom-ref"],
			"required": ["expression"],
			"properties": {
				"expression": { "type": "string" },
				"bom-ref": { "$ref": "#/definitions/refType" }
			}
		}]
	}]
};
const schema16 = {
	"type": "object",
	"oneOf": [{ "required": ["id"] }, { "required": ["name"] }],
	"onlyKnown": [
		"bom-ref",
		"id",
		"name",
		"text",
		"url",
		"licensing",
		"properties"
	],
	"properties": {
		"bom-ref": { "$ref": "#/definitions/refType" },
		"id": {
			"type": "string",
			"format": "spdx-id"
		},
		"name": { "type": "string" },
		"text": { "$ref": "#/definitions/attachment" },
		"url": {
			"type": "string",
			"format": "iri-reference"
		},
		"licensing": false,
		"properties": {
			"type": "array",
			"items": { "$ref": "#/definitions/property" }
		}
	}
};
const schema17 = {
	"type": "object",
	"required": ["content"],
	"onlyKnown": [
		"contentType",
		"encoding",
		"content"
	],
	"properties": {
		"contentType": { "type": "string" },
		"encoding": {
			"type": "string",
			"enum": ["base64"]
		},
		"content": { "type": "string" }
	}
};
function validate41(data) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.content === void 0 && (missing0 = "content")) {
			validate41.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.contentType !== void 0) {
				if (typeof data.contentType !== "string") {
					validate41.errors = [{
						instancePath: "/contentType",
						schemaPath: "#/properties/contentType/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.encoding !== void 0) {
					let data1 = data.encoding;
					if (typeof data1 !== "string") {
						validate41.errors = [{
							instancePath: "/encoding",
							schemaPath: "#/properties/encoding/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					if (!(data1 === "base64")) {
						validate41.errors = [{
							instancePath: "/encoding",
							schemaPath: "#/properties/encoding/enum",
							keyword: "enum",
							params: { allowedValues: schema17.properties.encoding.enum },
							message: "must be equal to one of the allowed values"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.content !== void 0) {
						if (typeof data.content !== "string") {
							validate41.errors = [{
								instancePath: "/content",
								schemaPath: "#/properties/content/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (!hasOnly(data, schema17.onlyKnown)) {
							validate41.errors = [{
								instancePath,
								schemaPath: "#/onlyKnown",
								keyword: "onlyKnown",
								params: {},
								message: "must not have a field that the specification does not know"
							}];
							return false;
						}
					}
				}
			}
		}
	} else {
		validate41.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate41.errors = vErrors;
	return true;
}
function validate43(data) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				validate43.errors = [{
					instancePath: "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				}];
				return false;
			}
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.value !== void 0) {
				if (typeof data.value !== "string") {
					validate43.errors = [{
						instancePath: "/value",
						schemaPath: "#/properties/value/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
		}
	} else {
		validate43.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate43.errors = vErrors;
	return true;
}
const formats8 = formats["spdx-id"];
function validate39(data) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.id === void 0 && (missing0 = "id")) {
			const err0 = {
				instancePath,
				schemaPath: "#/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing1;
		if (data.name === void 0 && (missing1 = "name")) {
			const err1 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: missing1 },
				message: "must have required property '" + missing1 + "'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
	}
	if (!valid0) {
		const err2 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
		validate39.errors = vErrors;
		return false;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data["bom-ref"] !== void 0) {
				const _errs4 = errors;
				if (!validate24(data["bom-ref"])) {
					vErrors = vErrors === null ? below("/bom-ref", validate24.errors) : vErrors.concat(below("/bom-ref", validate24.errors));
					errors = vErrors.length;
				}
				var valid1 = _errs4 === errors;
			} else var valid1 = true;
			if (valid1) {
				if (data.id !== void 0) {
					let data1 = data.id;
					const _errs5 = errors;
					if (errors === _errs5) {
						if (errors === _errs5) {
							if (typeof data1 === "string") {
								if (!formats8(data1)) {
									validate39.errors = [{
										instancePath: "/id",
										schemaPath: "#/properties/id/format",
										keyword: "format",
										params: { format: "spdx-id" },
										message: "must match format \"spdx-id\""
									}];
									return false;
								}
							} else {
								validate39.errors = [{
									instancePath: "/id",
									schemaPath: "#/properties/id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
					}
					var valid1 = _errs5 === errors;
				} else var valid1 = true;
				if (valid1) {
					if (data.name !== void 0) {
						const _errs7 = errors;
						if (typeof data.name !== "string") {
							validate39.errors = [{
								instancePath: "/name",
								schemaPath: "#/properties/name/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid1 = _errs7 === errors;
					} else var valid1 = true;
					if (valid1) {
						if (data.text !== void 0) {
							const _errs9 = errors;
							if (!validate41(data.text)) {
								vErrors = vErrors === null ? below("/text", validate41.errors) : vErrors.concat(below("/text", validate41.errors));
								errors = vErrors.length;
							}
							var valid1 = _errs9 === errors;
						} else var valid1 = true;
						if (valid1) {
							if (data.url !== void 0) {
								let data4 = data.url;
								const _errs10 = errors;
								if (errors === _errs10) {
									if (errors === _errs10) {
										if (typeof data4 === "string") {
											if (!formats2(data4)) {
												validate39.errors = [{
													instancePath: "/url",
													schemaPath: "#/properties/url/format",
													keyword: "format",
													params: { format: "iri-reference" },
													message: "must match format \"iri-reference\""
												}];
												return false;
											}
										} else {
											validate39.errors = [{
												instancePath: "/url",
												schemaPath: "#/properties/url/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
									}
								}
								var valid1 = _errs10 === errors;
							} else var valid1 = true;
							if (valid1) {
								if (data.licensing !== void 0) {
									var valid1 = false;
									validate39.errors = [{
										instancePath: "/licensing",
										schemaPath: "#/properties/licensing/false schema",
										keyword: "false schema",
										params: {},
										message: "boolean schema is false"
									}];
									return false;
								} else var valid1 = true;
								if (valid1) {
									if (data.properties !== void 0) {
										let data6 = data.properties;
										const _errs12 = errors;
										if (errors === _errs12) {
											if (Array.isArray(data6)) {
												const len0 = data6.length;
												for (let i0 = 0; i0 < len0; i0++) {
													const _errs14 = errors;
													if (!validate43(data6[i0])) {
														vErrors = vErrors === null ? below("/properties/" + i0, validate43.errors) : vErrors.concat(below("/properties/" + i0, validate43.errors));
														errors = vErrors.length;
													}
													if (!(_errs14 === errors)) break;
												}
											} else {
												validate39.errors = [{
													instancePath: "/properties",
													schemaPath: "#/properties/properties/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array"
												}];
												return false;
											}
										}
										var valid1 = _errs12 === errors;
									} else var valid1 = true;
									if (valid1) {
										if (!hasOnly(data, schema16.onlyKnown)) {
											validate39.errors = [{
												instancePath,
												schemaPath: "#/onlyKnown",
												keyword: "onlyKnown",
												params: {},
												message: "must not have a field that the specification does not know"
											}];
											return false;
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate39.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate39.errors = vErrors;
	return errors === 0;
}
function validate38(data) {
	let vErrors = null;
	let errors = 0;
	if (!Array.isArray(data)) {
		validate38.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		}];
		return false;
	}
	const _errs1 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs2 = errors;
	if (errors === _errs2) {
		if (Array.isArray(data)) {
			const len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				let data0 = data[i0];
				const _errs4 = errors;
				if (errors === _errs4) {
					if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
						let missing0;
						if (data0.license === void 0 && (missing0 = "license")) {
							const err0 = {
								instancePath: "/" + i0,
								schemaPath: "#/oneOf/0/items/required",
								keyword: "required",
								params: { missingProperty: missing0 },
								message: "must have required property '" + missing0 + "'"
							};
							if (vErrors === null) vErrors = [err0];
							else vErrors.push(err0);
							errors++;
						} else {
							if (data0.license !== void 0) {
								const _errs6 = errors;
								if (!validate39(data0.license)) {
									vErrors = vErrors === null ? below("/" + i0 + "/license", validate39.errors) : vErrors.concat(below("/" + i0 + "/license", validate39.errors));
									errors = vErrors.length;
								}
								var valid2 = _errs6 === errors;
							} else var valid2 = true;
							if (valid2) {
								if (!hasOnly(data0, schema15.oneOf[0].items.onlyKnown)) {
									const err1 = {
										instancePath: "/" + i0,
										schemaPath: "#/oneOf/0/items/onlyKnown",
										keyword: "onlyKnown",
										params: {},
										message: "must not have a field that the specification does not know"
									};
									if (vErrors === null) vErrors = [err1];
									else vErrors.push(err1);
									errors++;
								}
							}
						}
					} else {
						const err2 = {
							instancePath: "/" + i0,
							schemaPath: "#/oneOf/0/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (!(_errs4 === errors)) break;
			}
		} else {
			const err3 = {
				instancePath,
				schemaPath: "#/oneOf/0/type",
				keyword: "type",
				params: { type: "array" },
				message: "must be array"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs7 = errors;
	if (errors === _errs7) {
		if (Array.isArray(data)) {
			if (data.length > 1) {
				const err4 = {
					instancePath,
					schemaPath: "#/oneOf/1/maxItems",
					keyword: "maxItems",
					params: { limit: 1 },
					message: "must NOT have more than 1 items"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			} else if (data.length < 1) {
				const err5 = {
					instancePath,
					schemaPath: "#/oneOf/1/minItems",
					keyword: "minItems",
					params: { limit: 1 },
					message: "must NOT have fewer than 1 items"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			} else if (!(data.length <= 1)) {
				const err6 = {
					instancePath,
					schemaPath: "#/oneOf/1/additionalItems",
					keyword: "additionalItems",
					params: { limit: 1 },
					message: "must NOT have more than 1 items"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			} else if (data.length > 0) {
				let data2 = data[0];
				if (errors === errors) {
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						let missing1;
						if (data2.expression === void 0 && (missing1 = "expression")) {
							const err7 = {
								instancePath: "/0",
								schemaPath: "#/oneOf/1/items/0/required",
								keyword: "required",
								params: { missingProperty: missing1 },
								message: "must have required property '" + missing1 + "'"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						} else {
							if (data2.expression !== void 0) {
								const _errs11 = errors;
								if (typeof data2.expression !== "string") {
									const err8 = {
										instancePath: "/0/expression",
										schemaPath: "#/oneOf/1/items/0/properties/expression/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err8];
									else vErrors.push(err8);
									errors++;
								}
								var valid4 = _errs11 === errors;
							} else var valid4 = true;
							if (valid4) {
								if (data2["bom-ref"] !== void 0) {
									const _errs13 = errors;
									if (!validate24(data2["bom-ref"])) {
										vErrors = vErrors === null ? below("/0/bom-ref", validate24.errors) : vErrors.concat(below("/0/bom-ref", validate24.errors));
										errors = vErrors.length;
									}
									var valid4 = _errs13 === errors;
								} else var valid4 = true;
								if (valid4) {
									if (!hasOnly(data2, schema15.oneOf[1].items[0].onlyKnown)) {
										const err9 = {
											instancePath: "/0",
											schemaPath: "#/oneOf/1/items/0/onlyKnown",
											keyword: "onlyKnown",
											params: {},
											message: "must not have a field that the specification does not know"
										};
										if (vErrors === null) vErrors = [err9];
										else vErrors.push(err9);
										errors++;
									}
								}
							}
						}
					} else {
						const err10 = {
							instancePath: "/0",
							schemaPath: "#/oneOf/1/items/0/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			}
		} else {
			const err11 = {
				instancePath,
				schemaPath: "#/oneOf/1/type",
				keyword: "type",
				params: { type: "array" },
				message: "must be array"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
	}
	var _valid0 = _errs7 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
	}
	if (!valid0) {
		const err12 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
		validate38.errors = vErrors;
		return false;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	validate38.errors = vErrors;
	return errors === 0;
}
const schema20 = {
	"type": "object",
	"required": ["url", "type"],
	"onlyKnown": [
		"url",
		"comment",
		"type",
		"hashes"
	],
	"properties": {
		"url": { "anyOf": [{
			"type": "string",
			"format": "iri-reference"
		}, { "$ref": "#/definitions/bomLink" }] },
		"comment": { "type": "string" },
		"type": {
			"type": "string",
			"enum": [
				"vcs",
				"issue-tracker",
				"website",
				"advisories",
				"bom",
				"mailing-list",
				"social",
				"chat",
				"documentation",
				"support",
				"distribution",
				"distribution-intake",
				"license",
				"build-meta",
				"build-system",
				"release-notes",
				"security-contact",
				"model-card",
				"log",
				"configuration",
				"evidence",
				"formulation",
				"attestation",
				"threat-model",
				"adversary-model",
				"risk-assessment",
				"vulnerability-assertion",
				"exploitability-statement",
				"pentest-report",
				"static-analysis-report",
				"dynamic-analysis-report",
				"runtime-analysis-report",
				"component-analysis-report",
				"maturity-report",
				"certification-report",
				"codified-infrastructure",
				"quality-metrics",
				"poam",
				"other"
			]
		},
		"hashes": {
			"type": "array",
			"items": { "$ref": "#/definitions/hash" }
		}
	}
};
const pattern2 = /* @__PURE__ */ new RegExp("^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$", "u");
function validate50(data) {
	let vErrors = null;
	if (typeof data === "string") {
		if (!pattern2.test(data)) {
			validate50.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$" },
				message: "must match pattern \"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$\""
			}];
			return false;
		} else if (!formats2(data)) {
			validate50.errors = [{
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "iri-reference" },
				message: "must match format \"iri-reference\""
			}];
			return false;
		}
	} else {
		validate50.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	validate50.errors = vErrors;
	return true;
}
const pattern3 = /* @__PURE__ */ new RegExp("^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$", "u");
function validate52(data) {
	let vErrors = null;
	if (typeof data === "string") {
		if (!pattern3.test(data)) {
			validate52.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$" },
				message: "must match pattern \"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$\""
			}];
			return false;
		} else if (!formats2(data)) {
			validate52.errors = [{
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "iri-reference" },
				message: "must match format \"iri-reference\""
			}];
			return false;
		}
	} else {
		validate52.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	validate52.errors = vErrors;
	return true;
}
function validate49(data) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!validate50(data)) {
		vErrors = vErrors === null ? below(instancePath, validate50.errors) : vErrors.concat(below(instancePath, validate50.errors));
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs2 = errors;
		if (!validate52(data)) {
			vErrors = vErrors === null ? below(instancePath, validate52.errors) : vErrors.concat(below(instancePath, validate52.errors));
			errors = vErrors.length;
		}
		var _valid0 = _errs2 === errors;
		valid0 = valid0 || _valid0;
	}
	if (!valid0) {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
		validate49.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate49.errors = vErrors;
	return errors === 0;
}
function validate48(data) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.url === void 0 && (missing0 = "url") || data.type === void 0 && (missing0 = "type")) {
				validate48.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.url !== void 0) {
					let data0 = data.url;
					const _errs1 = errors;
					const _errs2 = errors;
					let valid1 = false;
					const _errs3 = errors;
					if (errors === _errs3) {
						if (errors === _errs3) {
							if (typeof data0 === "string") {
								if (!formats2(data0)) {
									const err0 = {
										instancePath: "/url",
										schemaPath: "#/properties/url/anyOf/0/format",
										keyword: "format",
										params: { format: "iri-reference" },
										message: "must match format \"iri-reference\""
									};
									if (vErrors === null) vErrors = [err0];
									else vErrors.push(err0);
									errors++;
								}
							} else {
								const err1 = {
									instancePath: "/url",
									schemaPath: "#/properties/url/anyOf/0/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err1];
								else vErrors.push(err1);
								errors++;
							}
						}
					}
					var _valid0 = _errs3 === errors;
					valid1 = valid1 || _valid0;
					if (!valid1) {
						const _errs5 = errors;
						if (!validate49(data0)) {
							vErrors = vErrors === null ? below("/url", validate49.errors) : vErrors.concat(below("/url", validate49.errors));
							errors = vErrors.length;
						}
						var _valid0 = _errs5 === errors;
						valid1 = valid1 || _valid0;
					}
					if (!valid1) {
						const err2 = {
							instancePath: "/url",
							schemaPath: "#/properties/url/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
						validate48.errors = vErrors;
						return false;
					} else {
						errors = _errs2;
						if (vErrors !== null) {
							if (_errs2) vErrors.length = _errs2;
							else vErrors = null;
						}
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.comment !== void 0) {
						const _errs6 = errors;
						if (typeof data.comment !== "string") {
							validate48.errors = [{
								instancePath: "/comment",
								schemaPath: "#/properties/comment/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = _errs6 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.type !== void 0) {
							let data2 = data.type;
							const _errs8 = errors;
							if (typeof data2 !== "string") {
								validate48.errors = [{
									instancePath: "/type",
									schemaPath: "#/properties/type/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							if (!(data2 === "vcs" || data2 === "issue-tracker" || data2 === "website" || data2 === "advisories" || data2 === "bom" || data2 === "mailing-list" || data2 === "social" || data2 === "chat" || data2 === "documentation" || data2 === "support" || data2 === "distribution" || data2 === "distribution-intake" || data2 === "license" || data2 === "build-meta" || data2 === "build-system" || data2 === "release-notes" || data2 === "security-contact" || data2 === "model-card" || data2 === "log" || data2 === "configuration" || data2 === "evidence" || data2 === "formulation" || data2 === "attestation" || data2 === "threat-model" || data2 === "adversary-model" || data2 === "risk-assessment" || data2 === "vulnerability-assertion" || data2 === "exploitability-statement" || data2 === "pentest-report" || data2 === "static-analysis-report" || data2 === "dynamic-analysis-report" || data2 === "runtime-analysis-report" || data2 === "component-analysis-report" || data2 === "maturity-report" || data2 === "certification-report" || data2 === "codified-infrastructure" || data2 === "quality-metrics" || data2 === "poam" || data2 === "other")) {
								validate48.errors = [{
									instancePath: "/type",
									schemaPath: "#/properties/type/enum",
									keyword: "enum",
									params: { allowedValues: schema20.properties.type.enum },
									message: "must be equal to one of the allowed values"
								}];
								return false;
							}
							var valid0 = _errs8 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.hashes !== void 0) {
								let data3 = data.hashes;
								const _errs10 = errors;
								if (errors === _errs10) {
									if (Array.isArray(data3)) {
										const len0 = data3.length;
										for (let i0 = 0; i0 < len0; i0++) {
											const _errs12 = errors;
											if (!validate32(data3[i0])) {
												vErrors = vErrors === null ? below("/hashes/" + i0, validate32.errors) : vErrors.concat(below("/hashes/" + i0, validate32.errors));
												errors = vErrors.length;
											}
											if (!(_errs12 === errors)) break;
										}
									} else {
										validate48.errors = [{
											instancePath: "/hashes",
											schemaPath: "#/properties/hashes/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										}];
										return false;
									}
								}
								var valid0 = _errs10 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (!hasOnly(data, schema20.onlyKnown)) {
									validate48.errors = [{
										instancePath,
										schemaPath: "#/onlyKnown",
										keyword: "onlyKnown",
										params: {},
										message: "must not have a field that the specification does not know"
									}];
									return false;
								}
							}
						}
					}
				}
			}
		} else {
			validate48.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate48.errors = vErrors;
	return errors === 0;
}
const schema25 = {
	"type": "object",
	"required": ["type"],
	"onlyKnown": [
		"type",
		"title",
		"featuredImage",
		"socialImage",
		"description",
		"timestamp",
		"aliases",
		"tags",
		"resolves",
		"notes",
		"properties"
	],
	"properties": {
		"type": { "$ref": "#/definitions/releaseType" },
		"title": { "type": "string" },
		"featuredImage": {
			"type": "string",
			"format": "iri-reference"
		},
		"socialImage": {
			"type": "string",
			"format": "iri-reference"
		},
		"description": { "type": "string" },
		"timestamp": {
			"type": "string",
			"format": "date-time"
		},
		"aliases": {
			"type": "array",
			"items": { "type": "string" }
		},
		"tags": {
			"type": "array",
			"items": { "type": "string" }
		},
		"resolves": {
			"type": "array",
			"items": { "$ref": "#/definitions/issue" }
		},
		"notes": {
			"type": "array",
			"items": { "$ref": "#/definitions/note" }
		},
		"properties": {
			"type": "array",
			"items": { "$ref": "#/definitions/property" }
		}
	}
};
function validate58(data) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate58.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	validate58.errors = vErrors;
	return true;
}
const schema27 = {
	"type": "object",
	"required": ["type"],
	"onlyKnown": [
		"type",
		"id",
		"name",
		"description",
		"source",
		"references"
	],
	"properties": {
		"type": {
			"type": "string",
			"enum": [
				"defect",
				"enhancement",
				"security"
			]
		},
		"id": { "type": "string" },
		"name": { "type": "string" },
		"description": { "type": "string" },
		"source": {
			"type": "object",
			"onlyKnown": ["name", "url"],
			"properties": {
				"name": { "type": "string" },
				"url": {
					"type": "string",
					"format": "iri-reference"
				}
			}
		},
		"references": {
			"type": "array",
			"items": {
				"type": "string",
				"format": "iri-reference"
			}
		}
	}
};
function validate60(data) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.type === void 0 && (missing0 = "type")) {
			validate60.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.type !== void 0) {
				let data0 = data.type;
				if (typeof data0 !== "string") {
					validate60.errors = [{
						instancePath: "/type",
						schemaPath: "#/properties/type/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				if (!(data0 === "defect" || data0 === "enhancement" || data0 === "security")) {
					validate60.errors = [{
						instancePath: "/type",
						schemaPath: "#/properties/type/enum",
						keyword: "enum",
						params: { allowedValues: schema27.properties.type.enum },
						message: "must be equal to one of the allowed values"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.id !== void 0) {
					if (typeof data.id !== "string") {
						validate60.errors = [{
							instancePath: "/id",
							schemaPath: "#/properties/id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.name !== void 0) {
						if (typeof data.name !== "string") {
							validate60.errors = [{
								instancePath: "/name",
								schemaPath: "#/properties/name/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.description !== void 0) {
							if (typeof data.description !== "string") {
								validate60.errors = [{
									instancePath: "/description",
									schemaPath: "#/properties/description/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.source !== void 0) {
								let data4 = data.source;
								if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
									if (data4.name !== void 0) {
										if (typeof data4.name !== "string") {
											validate60.errors = [{
												instancePath: "/source/name",
												schemaPath: "#/properties/source/properties/name/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
										var valid1 = true;
									} else var valid1 = true;
									if (valid1) {
										if (data4.url !== void 0) {
											let data6 = data4.url;
											if (typeof data6 === "string") {
												if (!formats2(data6)) {
													validate60.errors = [{
														instancePath: "/source/url",
														schemaPath: "#/properties/source/properties/url/format",
														keyword: "format",
														params: { format: "iri-reference" },
														message: "must match format \"iri-reference\""
													}];
													return false;
												}
											} else {
												validate60.errors = [{
													instancePath: "/source/url",
													schemaPath: "#/properties/source/properties/url/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
											var valid1 = true;
										} else var valid1 = true;
										if (valid1) {
											if (!hasOnly(data4, schema27.properties.source.onlyKnown)) {
												validate60.errors = [{
													instancePath: "/source",
													schemaPath: "#/properties/source/onlyKnown",
													keyword: "onlyKnown",
													params: {},
													message: "must not have a field that the specification does not know"
												}];
												return false;
											}
										}
									}
								} else {
									validate60.errors = [{
										instancePath: "/source",
										schemaPath: "#/properties/source/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.references !== void 0) {
									let data7 = data.references;
									if (Array.isArray(data7)) {
										const len0 = data7.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let data8 = data7[i0];
											if (typeof data8 === "string") {
												if (!formats2(data8)) {
													validate60.errors = [{
														instancePath: "/references/" + i0,
														schemaPath: "#/properties/references/items/format",
														keyword: "format",
														params: { format: "iri-reference" },
														message: "must match format \"iri-reference\""
													}];
													return false;
												}
											} else {
												validate60.errors = [{
													instancePath: "/references/" + i0,
													schemaPath: "#/properties/references/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
										}
									} else {
										validate60.errors = [{
											instancePath: "/references",
											schemaPath: "#/properties/references/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										}];
										return false;
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (!hasOnly(data, schema27.onlyKnown)) {
										validate60.errors = [{
											instancePath,
											schemaPath: "#/onlyKnown",
											keyword: "onlyKnown",
											params: {},
											message: "must not have a field that the specification does not know"
										}];
										return false;
									}
								}
							}
						}
					}
				}
			}
		}
	} else {
		validate60.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate60.errors = vErrors;
	return true;
}
const schema28 = {
	"type": "object",
	"required": ["text"],
	"onlyKnown": ["locale", "text"],
	"properties": {
		"locale": { "$ref": "#/definitions/localeType" },
		"text": { "$ref": "#/definitions/attachment" }
	}
};
const pattern4 = /* @__PURE__ */ new RegExp("^([a-z]{2})(-[A-Z]{2})?$", "u");
function validate63(data) {
	let vErrors = null;
	if (typeof data === "string") {
		if (!pattern4.test(data)) {
			validate63.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^([a-z]{2})(-[A-Z]{2})?$" },
				message: "must match pattern \"^([a-z]{2})(-[A-Z]{2})?$\""
			}];
			return false;
		}
	} else {
		validate63.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	validate63.errors = vErrors;
	return true;
}
function validate62(data) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.text === void 0 && (missing0 = "text")) {
				validate62.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.locale !== void 0) {
					const _errs1 = errors;
					if (!validate63(data.locale)) {
						vErrors = vErrors === null ? below("/locale", validate63.errors) : vErrors.concat(below("/locale", validate63.errors));
						errors = vErrors.length;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.text !== void 0) {
						const _errs2 = errors;
						if (!validate41(data.text)) {
							vErrors = vErrors === null ? below("/text", validate41.errors) : vErrors.concat(below("/text", validate41.errors));
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (!hasOnly(data, schema28.onlyKnown)) {
							validate62.errors = [{
								instancePath,
								schemaPath: "#/onlyKnown",
								keyword: "onlyKnown",
								params: {},
								message: "must not have a field that the specification does not know"
							}];
							return false;
						}
					}
				}
			}
		} else {
			validate62.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate62.errors = vErrors;
	return errors === 0;
}
function validate57(data) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type")) {
				validate57.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.type !== void 0) {
					const _errs1 = errors;
					if (!validate58(data.type)) {
						vErrors = vErrors === null ? below("/type", validate58.errors) : vErrors.concat(below("/type", validate58.errors));
						errors = vErrors.length;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.title !== void 0) {
						const _errs2 = errors;
						if (typeof data.title !== "string") {
							validate57.errors = [{
								instancePath: "/title",
								schemaPath: "#/properties/title/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.featuredImage !== void 0) {
							let data2 = data.featuredImage;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (errors === _errs4) {
									if (typeof data2 === "string") {
										if (!formats2(data2)) {
											validate57.errors = [{
												instancePath: "/featuredImage",
												schemaPath: "#/properties/featuredImage/format",
												keyword: "format",
												params: { format: "iri-reference" },
												message: "must match format \"iri-reference\""
											}];
											return false;
										}
									} else {
										validate57.errors = [{
											instancePath: "/featuredImage",
											schemaPath: "#/properties/featuredImage/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.socialImage !== void 0) {
								let data3 = data.socialImage;
								const _errs6 = errors;
								if (errors === _errs6) {
									if (errors === _errs6) {
										if (typeof data3 === "string") {
											if (!formats2(data3)) {
												validate57.errors = [{
													instancePath: "/socialImage",
													schemaPath: "#/properties/socialImage/format",
													keyword: "format",
													params: { format: "iri-reference" },
													message: "must match format \"iri-reference\""
												}];
												return false;
											}
										} else {
											validate57.errors = [{
												instancePath: "/socialImage",
												schemaPath: "#/properties/socialImage/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
									}
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.description !== void 0) {
									const _errs8 = errors;
									if (typeof data.description !== "string") {
										validate57.errors = [{
											instancePath: "/description",
											schemaPath: "#/properties/description/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.timestamp !== void 0) {
										let data5 = data.timestamp;
										const _errs10 = errors;
										if (errors === _errs10) {
											if (errors === _errs10) {
												if (typeof data5 === "string") {
													if (!formats0(data5)) {
														validate57.errors = [{
															instancePath: "/timestamp",
															schemaPath: "#/properties/timestamp/format",
															keyword: "format",
															params: { format: "date-time" },
															message: "must match format \"date-time\""
														}];
														return false;
													}
												} else {
													validate57.errors = [{
														instancePath: "/timestamp",
														schemaPath: "#/properties/timestamp/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													}];
													return false;
												}
											}
										}
										var valid0 = _errs10 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.aliases !== void 0) {
											let data6 = data.aliases;
											const _errs12 = errors;
											if (errors === _errs12) {
												if (Array.isArray(data6)) {
													const len0 = data6.length;
													for (let i0 = 0; i0 < len0; i0++) {
														const _errs14 = errors;
														if (typeof data6[i0] !== "string") {
															validate57.errors = [{
																instancePath: "/aliases/" + i0,
																schemaPath: "#/properties/aliases/items/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															}];
															return false;
														}
														if (!(_errs14 === errors)) break;
													}
												} else {
													validate57.errors = [{
														instancePath: "/aliases",
														schemaPath: "#/properties/aliases/type",
														keyword: "type",
														params: { type: "array" },
														message: "must be array"
													}];
													return false;
												}
											}
											var valid0 = _errs12 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.tags !== void 0) {
												let data8 = data.tags;
												const _errs16 = errors;
												if (errors === _errs16) {
													if (Array.isArray(data8)) {
														const len1 = data8.length;
														for (let i1 = 0; i1 < len1; i1++) {
															const _errs18 = errors;
															if (typeof data8[i1] !== "string") {
																validate57.errors = [{
																	instancePath: "/tags/" + i1,
																	schemaPath: "#/properties/tags/items/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
															if (!(_errs18 === errors)) break;
														}
													} else {
														validate57.errors = [{
															instancePath: "/tags",
															schemaPath: "#/properties/tags/type",
															keyword: "type",
															params: { type: "array" },
															message: "must be array"
														}];
														return false;
													}
												}
												var valid0 = _errs16 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.resolves !== void 0) {
													let data10 = data.resolves;
													const _errs20 = errors;
													if (errors === _errs20) {
														if (Array.isArray(data10)) {
															const len2 = data10.length;
															for (let i2 = 0; i2 < len2; i2++) {
																const _errs22 = errors;
																if (!validate60(data10[i2])) {
																	vErrors = vErrors === null ? below("/resolves/" + i2, validate60.errors) : vErrors.concat(below("/resolves/" + i2, validate60.errors));
																	errors = vErrors.length;
																}
																if (!(_errs22 === errors)) break;
															}
														} else {
															validate57.errors = [{
																instancePath: "/resolves",
																schemaPath: "#/properties/resolves/type",
																keyword: "type",
																params: { type: "array" },
																message: "must be array"
															}];
															return false;
														}
													}
													var valid0 = _errs20 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.notes !== void 0) {
														let data12 = data.notes;
														const _errs23 = errors;
														if (errors === _errs23) {
															if (Array.isArray(data12)) {
																const len3 = data12.length;
																for (let i3 = 0; i3 < len3; i3++) {
																	const _errs25 = errors;
																	if (!validate62(data12[i3])) {
																		vErrors = vErrors === null ? below("/notes/" + i3, validate62.errors) : vErrors.concat(below("/notes/" + i3, validate62.errors));
																		errors = vErrors.length;
																	}
																	if (!(_errs25 === errors)) break;
																}
															} else {
																validate57.errors = [{
																	instancePath: "/notes",
																	schemaPath: "#/properties/notes/type",
																	keyword: "type",
																	params: { type: "array" },
																	message: "must be array"
																}];
																return false;
															}
														}
														var valid0 = _errs23 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.properties !== void 0) {
															let data14 = data.properties;
															const _errs26 = errors;
															if (errors === _errs26) {
																if (Array.isArray(data14)) {
																	const len4 = data14.length;
																	for (let i4 = 0; i4 < len4; i4++) {
																		const _errs28 = errors;
																		if (!validate43(data14[i4])) {
																			vErrors = vErrors === null ? below("/properties/" + i4, validate43.errors) : vErrors.concat(below("/properties/" + i4, validate43.errors));
																			errors = vErrors.length;
																		}
																		if (!(_errs28 === errors)) break;
																	}
																} else {
																	validate57.errors = [{
																		instancePath: "/properties",
																		schemaPath: "#/properties/properties/type",
																		keyword: "type",
																		params: { type: "array" },
																		message: "must be array"
																	}];
																	return false;
																}
															}
															var valid0 = _errs26 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (!hasOnly(data, schema25.onlyKnown)) {
																validate57.errors = [{
																	instancePath,
																	schemaPath: "#/onlyKnown",
																	keyword: "onlyKnown",
																	params: {},
																	message: "must not have a field that the specification does not know"
																}];
																return false;
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate57.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate57.errors = vErrors;
	return errors === 0;
}
const wrapper0 = { validate: validate23 };
function validate23(data) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name")) {
				validate23.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.type !== void 0) {
					let data0 = data.type;
					const _errs1 = errors;
					if (typeof data0 !== "string") {
						validate23.errors = [{
							instancePath: "/type",
							schemaPath: "#/properties/type/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					if (!(data0 === "application" || data0 === "framework" || data0 === "library" || data0 === "container" || data0 === "platform" || data0 === "operating-system" || data0 === "device" || data0 === "device-driver" || data0 === "firmware" || data0 === "file" || data0 === "machine-learning-model" || data0 === "data")) {
						validate23.errors = [{
							instancePath: "/type",
							schemaPath: "#/properties/type/enum",
							keyword: "enum",
							params: { allowedValues: schema8.properties.type.enum },
							message: "must be equal to one of the allowed values"
						}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data["mime-type"] !== void 0) {
						let data1 = data["mime-type"];
						const _errs3 = errors;
						if (errors === _errs3) {
							if (typeof data1 === "string") {
								if (!pattern1.test(data1)) {
									validate23.errors = [{
										instancePath: "/mime-type",
										schemaPath: "#/properties/mime-type/pattern",
										keyword: "pattern",
										params: { pattern: "^[-+a-z0-9.]+/[-+a-z0-9.]+$" },
										message: "must match pattern \"^[-+a-z0-9.]+/[-+a-z0-9.]+$\""
									}];
									return false;
								}
							} else {
								validate23.errors = [{
									instancePath: "/mime-type",
									schemaPath: "#/properties/mime-type/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data["bom-ref"] !== void 0) {
							const _errs5 = errors;
							if (!validate24(data["bom-ref"])) {
								vErrors = vErrors === null ? below("/bom-ref", validate24.errors) : vErrors.concat(below("/bom-ref", validate24.errors));
								errors = vErrors.length;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.supplier !== void 0) {
								const _errs6 = errors;
								if (!validate26(data.supplier)) {
									vErrors = vErrors === null ? below("/supplier", validate26.errors) : vErrors.concat(below("/supplier", validate26.errors));
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.author !== void 0) {
									const _errs7 = errors;
									if (typeof data.author !== "string") {
										validate23.errors = [{
											instancePath: "/author",
											schemaPath: "#/properties/author/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.publisher !== void 0) {
										const _errs9 = errors;
										if (typeof data.publisher !== "string") {
											validate23.errors = [{
												instancePath: "/publisher",
												schemaPath: "#/properties/publisher/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.group !== void 0) {
											const _errs11 = errors;
											if (typeof data.group !== "string") {
												validate23.errors = [{
													instancePath: "/group",
													schemaPath: "#/properties/group/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
											var valid0 = _errs11 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.name !== void 0) {
												const _errs13 = errors;
												if (typeof data.name !== "string") {
													validate23.errors = [{
														instancePath: "/name",
														schemaPath: "#/properties/name/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													}];
													return false;
												}
												var valid0 = _errs13 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.version !== void 0) {
													const _errs15 = errors;
													if (typeof data.version !== "string") {
														validate23.errors = [{
															instancePath: "/version",
															schemaPath: "#/properties/version/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
													var valid0 = _errs15 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.description !== void 0) {
														const _errs17 = errors;
														if (typeof data.description !== "string") {
															validate23.errors = [{
																instancePath: "/description",
																schemaPath: "#/properties/description/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															}];
															return false;
														}
														var valid0 = _errs17 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.scope !== void 0) {
															let data10 = data.scope;
															const _errs19 = errors;
															if (typeof data10 !== "string") {
																validate23.errors = [{
																	instancePath: "/scope",
																	schemaPath: "#/properties/scope/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
															if (!(data10 === "required" || data10 === "optional" || data10 === "excluded")) {
																validate23.errors = [{
																	instancePath: "/scope",
																	schemaPath: "#/properties/scope/enum",
																	keyword: "enum",
																	params: { allowedValues: schema8.properties.scope.enum },
																	message: "must be equal to one of the allowed values"
																}];
																return false;
															}
															var valid0 = _errs19 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.hashes !== void 0) {
																let data11 = data.hashes;
																const _errs21 = errors;
																if (errors === _errs21) {
																	if (Array.isArray(data11)) {
																		const len0 = data11.length;
																		for (let i0 = 0; i0 < len0; i0++) {
																			const _errs23 = errors;
																			if (!validate32(data11[i0])) {
																				vErrors = vErrors === null ? below("/hashes/" + i0, validate32.errors) : vErrors.concat(below("/hashes/" + i0, validate32.errors));
																				errors = vErrors.length;
																			}
																			if (!(_errs23 === errors)) break;
																		}
																	} else {
																		validate23.errors = [{
																			instancePath: "/hashes",
																			schemaPath: "#/properties/hashes/type",
																			keyword: "type",
																			params: { type: "array" },
																			message: "must be array"
																		}];
																		return false;
																	}
																}
																var valid0 = _errs21 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.licenses !== void 0) {
																	const _errs24 = errors;
																	if (!validate38(data.licenses)) {
																		vErrors = vErrors === null ? below("/licenses", validate38.errors) : vErrors.concat(below("/licenses", validate38.errors));
																		errors = vErrors.length;
																	}
																	var valid0 = _errs24 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.copyright !== void 0) {
																		const _errs25 = errors;
																		if (typeof data.copyright !== "string") {
																			validate23.errors = [{
																				instancePath: "/copyright",
																				schemaPath: "#/properties/copyright/type",
																				keyword: "type",
																				params: { type: "string" },
																				message: "must be string"
																			}];
																			return false;
																		}
																		var valid0 = _errs25 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.cpe !== void 0) {
																			const _errs27 = errors;
																			if (typeof data.cpe !== "string") {
																				validate23.errors = [{
																					instancePath: "/cpe",
																					schemaPath: "#/properties/cpe/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string"
																				}];
																				return false;
																			}
																			var valid0 = _errs27 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.purl !== void 0) {
																				const _errs29 = errors;
																				if (typeof data.purl !== "string") {
																					validate23.errors = [{
																						instancePath: "/purl",
																						schemaPath: "#/properties/purl/type",
																						keyword: "type",
																						params: { type: "string" },
																						message: "must be string"
																					}];
																					return false;
																				}
																				var valid0 = _errs29 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.swid !== void 0) {
																					validate23.errors = [{
																						instancePath: "/swid",
																						schemaPath: "#/definitions/swid/false schema",
																						keyword: "false schema",
																						params: {},
																						message: "boolean schema is false"
																					}];
																					return false;
																					var valid0;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.modified !== void 0) {
																						const _errs32 = errors;
																						if (typeof data.modified !== "boolean") {
																							validate23.errors = [{
																								instancePath: "/modified",
																								schemaPath: "#/properties/modified/type",
																								keyword: "type",
																								params: { type: "boolean" },
																								message: "must be boolean"
																							}];
																							return false;
																						}
																						var valid0 = _errs32 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.pedigree !== void 0) {
																							var valid0 = false;
																							validate23.errors = [{
																								instancePath: "/pedigree",
																								schemaPath: "#/properties/pedigree/false schema",
																								keyword: "false schema",
																								params: {},
																								message: "boolean schema is false"
																							}];
																							return false;
																						} else var valid0 = true;
																						if (valid0) {
																							if (data.externalReferences !== void 0) {
																								let data20 = data.externalReferences;
																								const _errs34 = errors;
																								if (errors === _errs34) {
																									if (Array.isArray(data20)) {
																										const len1 = data20.length;
																										for (let i1 = 0; i1 < len1; i1++) {
																											const _errs36 = errors;
																											if (!validate48(data20[i1])) {
																												vErrors = vErrors === null ? below("/externalReferences/" + i1, validate48.errors) : vErrors.concat(below("/externalReferences/" + i1, validate48.errors));
																												errors = vErrors.length;
																											}
																											if (!(_errs36 === errors)) break;
																										}
																									} else {
																										validate23.errors = [{
																											instancePath: "/externalReferences",
																											schemaPath: "#/properties/externalReferences/type",
																											keyword: "type",
																											params: { type: "array" },
																											message: "must be array"
																										}];
																										return false;
																									}
																								}
																								var valid0 = _errs34 === errors;
																							} else var valid0 = true;
																							if (valid0) {
																								if (data.components !== void 0) {
																									let data22 = data.components;
																									const _errs37 = errors;
																									if (errors === _errs37) {
																										if (Array.isArray(data22)) {
																											var valid4 = true;
																											const len2 = data22.length;
																											for (let i2 = 0; i2 < len2; i2++) {
																												const _errs39 = errors;
																												if (!wrapper0.validate(data22[i2])) {
																													vErrors = vErrors === null ? below("/components/" + i2, wrapper0.validate.errors) : vErrors.concat(below("/components/" + i2, wrapper0.validate.errors));
																													errors = vErrors.length;
																												}
																												var valid4 = _errs39 === errors;
																												if (!valid4) break;
																											}
																											if (valid4) {
																												if (!isDistinct(data22)) {
																													validate23.errors = [{
																														instancePath: "/components",
																														schemaPath: "#/properties/components/distinct",
																														keyword: "distinct",
																														params: {},
																														message: "must not hold the same twice"
																													}];
																													return false;
																												}
																											}
																										} else {
																											validate23.errors = [{
																												instancePath: "/components",
																												schemaPath: "#/properties/components/type",
																												keyword: "type",
																												params: { type: "array" },
																												message: "must be array"
																											}];
																											return false;
																										}
																									}
																									var valid0 = _errs37 === errors;
																								} else var valid0 = true;
																								if (valid0) {
																									if (data.evidence !== void 0) {
																										validate23.errors = [{
																											instancePath: "/evidence",
																											schemaPath: "#/definitions/componentEvidence/false schema",
																											keyword: "false schema",
																											params: {},
																											message: "boolean schema is false"
																										}];
																										return false;
																										var valid0;
																									} else var valid0 = true;
																									if (valid0) {
																										if (data.releaseNotes !== void 0) {
																											const _errs41 = errors;
																											if (!validate57(data.releaseNotes)) {
																												vErrors = vErrors === null ? below("/releaseNotes", validate57.errors) : vErrors.concat(below("/releaseNotes", validate57.errors));
																												errors = vErrors.length;
																											}
																											var valid0 = _errs41 === errors;
																										} else var valid0 = true;
																										if (valid0) {
																											if (data.modelCard !== void 0) {
																												validate23.errors = [{
																													instancePath: "/modelCard",
																													schemaPath: "#/definitions/modelCard/false schema",
																													keyword: "false schema",
																													params: {},
																													message: "boolean schema is false"
																												}];
																												return false;
																												var valid0;
																											} else var valid0 = true;
																											if (valid0) {
																												if (data.data !== void 0) {
																													let data27 = data.data;
																													const _errs43 = errors;
																													if (errors === _errs43) {
																														if (Array.isArray(data27)) {
																															const len3 = data27.length;
																															for (let i3 = 0; i3 < len3; i3++) {
																																validate23.errors = [{
																																	instancePath: "/data/" + i3,
																																	schemaPath: "#/definitions/componentData/false schema",
																																	keyword: "false schema",
																																	params: {},
																																	message: "boolean schema is false"
																																}];
																																return false;
																															}
																														} else {
																															validate23.errors = [{
																																instancePath: "/data",
																																schemaPath: "#/properties/data/type",
																																keyword: "type",
																																params: { type: "array" },
																																message: "must be array"
																															}];
																															return false;
																														}
																													}
																													var valid0 = _errs43 === errors;
																												} else var valid0 = true;
																												if (valid0) {
																													if (data.properties !== void 0) {
																														let data29 = data.properties;
																														const _errs46 = errors;
																														if (errors === _errs46) {
																															if (Array.isArray(data29)) {
																																const len4 = data29.length;
																																for (let i4 = 0; i4 < len4; i4++) {
																																	const _errs48 = errors;
																																	if (!validate43(data29[i4])) {
																																		vErrors = vErrors === null ? below("/properties/" + i4, validate43.errors) : vErrors.concat(below("/properties/" + i4, validate43.errors));
																																		errors = vErrors.length;
																																	}
																																	if (!(_errs48 === errors)) break;
																																}
																															} else {
																																validate23.errors = [{
																																	instancePath: "/properties",
																																	schemaPath: "#/properties/properties/type",
																																	keyword: "type",
																																	params: { type: "array" },
																																	message: "must be array"
																																}];
																																return false;
																															}
																														}
																														var valid0 = _errs46 === errors;
																													} else var valid0 = true;
																													if (valid0) {
																														if (data.signature !== void 0) {
																															validate23.errors = [{
																																instancePath: "/signature",
																																schemaPath: "#/definitions/signature/false schema",
																																keyword: "false schema",
																																params: {},
																																message: "boolean schema is false"
																															}];
																															return false;
																															var valid0;
																														} else var valid0 = true;
																														if (valid0) {
																															if (!hasOnly(data, schema8.onlyKnown)) {
																																validate23.errors = [{
																																	instancePath,
																																	schemaPath: "#/onlyKnown",
																																	keyword: "onlyKnown",
																																	params: {},
																																	message: "must not have a field that the specification does not know"
																																}];
																																return false;
																															}
																														}
																													}
																												}
																											}
																										}
																									}
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate23.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate23.errors = vErrors;
	return errors === 0;
}
const schema34 = {
	"type": "object",
	"onlyKnown": [
		"vendor",
		"name",
		"version",
		"hashes",
		"externalReferences"
	],
	"properties": {
		"vendor": { "type": "string" },
		"name": { "type": "string" },
		"version": { "type": "string" },
		"hashes": {
			"type": "array",
			"items": { "$ref": "#/definitions/hash" }
		},
		"externalReferences": {
			"type": "array",
			"items": { "$ref": "#/definitions/externalReference" }
		}
	}
};
function validate71(data) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.vendor !== void 0) {
				const _errs1 = errors;
				if (typeof data.vendor !== "string") {
					validate71.errors = [{
						instancePath: "/vendor",
						schemaPath: "#/properties/vendor/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = _errs1 === errors;
			} else var valid0 = true;
			if (valid0) {
				if (data.name !== void 0) {
					const _errs3 = errors;
					if (typeof data.name !== "string") {
						validate71.errors = [{
							instancePath: "/name",
							schemaPath: "#/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = _errs3 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.version !== void 0) {
						const _errs5 = errors;
						if (typeof data.version !== "string") {
							validate71.errors = [{
								instancePath: "/version",
								schemaPath: "#/properties/version/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = _errs5 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.hashes !== void 0) {
							let data3 = data.hashes;
							const _errs7 = errors;
							if (errors === _errs7) {
								if (Array.isArray(data3)) {
									const len0 = data3.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs9 = errors;
										if (!validate32(data3[i0])) {
											vErrors = vErrors === null ? below("/hashes/" + i0, validate32.errors) : vErrors.concat(below("/hashes/" + i0, validate32.errors));
											errors = vErrors.length;
										}
										if (!(_errs9 === errors)) break;
									}
								} else {
									validate71.errors = [{
										instancePath: "/hashes",
										schemaPath: "#/properties/hashes/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									}];
									return false;
								}
							}
							var valid0 = _errs7 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.externalReferences !== void 0) {
								let data5 = data.externalReferences;
								const _errs10 = errors;
								if (errors === _errs10) {
									if (Array.isArray(data5)) {
										const len1 = data5.length;
										for (let i1 = 0; i1 < len1; i1++) {
											const _errs12 = errors;
											if (!validate48(data5[i1])) {
												vErrors = vErrors === null ? below("/externalReferences/" + i1, validate48.errors) : vErrors.concat(below("/externalReferences/" + i1, validate48.errors));
												errors = vErrors.length;
											}
											if (!(_errs12 === errors)) break;
										}
									} else {
										validate71.errors = [{
											instancePath: "/externalReferences",
											schemaPath: "#/properties/externalReferences/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										}];
										return false;
									}
								}
								var valid0 = _errs10 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (!hasOnly(data, schema34.onlyKnown)) {
									validate71.errors = [{
										instancePath,
										schemaPath: "#/onlyKnown",
										keyword: "onlyKnown",
										params: {},
										message: "must not have a field that the specification does not know"
									}];
									return false;
								}
							}
						}
					}
				}
			}
		} else {
			validate71.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate71.errors = vErrors;
	return errors === 0;
}
function validate22(data) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.timestamp !== void 0) {
				let data0 = data.timestamp;
				const _errs1 = errors;
				if (errors === _errs1) {
					if (errors === _errs1) {
						if (typeof data0 === "string") {
							if (!formats0(data0)) {
								validate22.errors = [{
									instancePath: "/timestamp",
									schemaPath: "#/properties/timestamp/format",
									keyword: "format",
									params: { format: "date-time" },
									message: "must match format \"date-time\""
								}];
								return false;
							}
						} else {
							validate22.errors = [{
								instancePath: "/timestamp",
								schemaPath: "#/properties/timestamp/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
					}
				}
				var valid0 = _errs1 === errors;
			} else var valid0 = true;
			if (valid0) {
				if (data.lifecycles !== void 0) {
					let data1 = data.lifecycles;
					const _errs3 = errors;
					if (errors === _errs3) {
						if (Array.isArray(data1)) {
							const len0 = data1.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let data2 = data1[i0];
								const _errs5 = errors;
								if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
									validate22.errors = [{
										instancePath: "/lifecycles/" + i0,
										schemaPath: "#/properties/lifecycles/items/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									}];
									return false;
								}
								const _errs7 = errors;
								let valid2 = false;
								let passing0 = null;
								const _errs8 = errors;
								if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
									let missing0;
									if (data2.phase === void 0 && (missing0 = "phase")) {
										const err0 = {
											instancePath: "/lifecycles/" + i0,
											schemaPath: "#/properties/lifecycles/items/oneOf/0/required",
											keyword: "required",
											params: { missingProperty: missing0 },
											message: "must have required property '" + missing0 + "'"
										};
										if (vErrors === null) vErrors = [err0];
										else vErrors.push(err0);
										errors++;
									} else {
										if (data2.phase !== void 0) {
											let data3 = data2.phase;
											const _errs9 = errors;
											if (typeof data3 !== "string") {
												const err1 = {
													instancePath: "/lifecycles/" + i0 + "/phase",
													schemaPath: "#/properties/lifecycles/items/oneOf/0/properties/phase/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err1];
												else vErrors.push(err1);
												errors++;
											}
											if (!(data3 === "design" || data3 === "pre-build" || data3 === "build" || data3 === "post-build" || data3 === "operations" || data3 === "discovery" || data3 === "decommission")) {
												const err2 = {
													instancePath: "/lifecycles/" + i0 + "/phase",
													schemaPath: "#/properties/lifecycles/items/oneOf/0/properties/phase/enum",
													keyword: "enum",
													params: { allowedValues: schema7.properties.lifecycles.items.oneOf[0].properties.phase.enum },
													message: "must be equal to one of the allowed values"
												};
												if (vErrors === null) vErrors = [err2];
												else vErrors.push(err2);
												errors++;
											}
											var valid3 = _errs9 === errors;
										} else var valid3 = true;
										if (valid3) {
											if (!hasOnly(data2, schema7.properties.lifecycles.items.oneOf[0].onlyKnown)) {
												const err3 = {
													instancePath: "/lifecycles/" + i0,
													schemaPath: "#/properties/lifecycles/items/oneOf/0/onlyKnown",
													keyword: "onlyKnown",
													params: {},
													message: "must not have a field that the specification does not know"
												};
												if (vErrors === null) vErrors = [err3];
												else vErrors.push(err3);
												errors++;
											}
										}
									}
								}
								var _valid0 = _errs8 === errors;
								if (_valid0) {
									valid2 = true;
									passing0 = 0;
								}
								const _errs11 = errors;
								if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
									let missing1;
									if (data2.name === void 0 && (missing1 = "name")) {
										const err4 = {
											instancePath: "/lifecycles/" + i0,
											schemaPath: "#/properties/lifecycles/items/oneOf/1/required",
											keyword: "required",
											params: { missingProperty: missing1 },
											message: "must have required property '" + missing1 + "'"
										};
										if (vErrors === null) vErrors = [err4];
										else vErrors.push(err4);
										errors++;
									} else {
										if (data2.name !== void 0) {
											const _errs12 = errors;
											if (typeof data2.name !== "string") {
												const err5 = {
													instancePath: "/lifecycles/" + i0 + "/name",
													schemaPath: "#/properties/lifecycles/items/oneOf/1/properties/name/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err5];
												else vErrors.push(err5);
												errors++;
											}
											var valid4 = _errs12 === errors;
										} else var valid4 = true;
										if (valid4) {
											if (data2.description !== void 0) {
												const _errs14 = errors;
												if (typeof data2.description !== "string") {
													const err6 = {
														instancePath: "/lifecycles/" + i0 + "/description",
														schemaPath: "#/properties/lifecycles/items/oneOf/1/properties/description/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													};
													if (vErrors === null) vErrors = [err6];
													else vErrors.push(err6);
													errors++;
												}
												var valid4 = _errs14 === errors;
											} else var valid4 = true;
											if (valid4) {
												if (!hasOnly(data2, schema7.properties.lifecycles.items.oneOf[1].onlyKnown)) {
													const err7 = {
														instancePath: "/lifecycles/" + i0,
														schemaPath: "#/properties/lifecycles/items/oneOf/1/onlyKnown",
														keyword: "onlyKnown",
														params: {},
														message: "must not have a field that the specification does not know"
													};
													if (vErrors === null) vErrors = [err7];
													else vErrors.push(err7);
													errors++;
												}
											}
										}
									}
								}
								var _valid0 = _errs11 === errors;
								if (_valid0 && valid2) {
									valid2 = false;
									passing0 = [passing0, 1];
								} else if (_valid0) {
									valid2 = true;
									passing0 = 1;
								}
								if (!valid2) {
									const err8 = {
										instancePath: "/lifecycles/" + i0,
										schemaPath: "#/properties/lifecycles/items/oneOf",
										keyword: "oneOf",
										params: { passingSchemas: passing0 },
										message: "must match exactly one schema in oneOf"
									};
									if (vErrors === null) vErrors = [err8];
									else vErrors.push(err8);
									errors++;
									validate22.errors = vErrors;
									return false;
								} else {
									errors = _errs7;
									if (vErrors !== null) {
										if (_errs7) vErrors.length = _errs7;
										else vErrors = null;
									}
								}
								if (!(_errs5 === errors)) break;
							}
						} else {
							validate22.errors = [{
								instancePath: "/lifecycles",
								schemaPath: "#/properties/lifecycles/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							}];
							return false;
						}
					}
					var valid0 = _errs3 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.tools !== void 0) {
						let data6 = data.tools;
						const _errs16 = errors;
						const _errs17 = errors;
						let valid5 = false;
						let passing1 = null;
						const _errs18 = errors;
						if (errors === _errs18) {
							if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
								if (data6.components !== void 0) {
									let data7 = data6.components;
									const _errs20 = errors;
									if (errors === _errs20) {
										if (Array.isArray(data7)) {
											var valid7 = true;
											const len1 = data7.length;
											for (let i1 = 0; i1 < len1; i1++) {
												const _errs22 = errors;
												if (!validate23(data7[i1])) {
													vErrors = vErrors === null ? below("/tools/components/" + i1, validate23.errors) : vErrors.concat(below("/tools/components/" + i1, validate23.errors));
													errors = vErrors.length;
												}
												var valid7 = _errs22 === errors;
												if (!valid7) break;
											}
											if (valid7) {
												if (!isDistinct(data7)) {
													const err9 = {
														instancePath: "/tools/components",
														schemaPath: "#/properties/tools/oneOf/0/properties/components/distinct",
														keyword: "distinct",
														params: {},
														message: "must not hold the same twice"
													};
													if (vErrors === null) vErrors = [err9];
													else vErrors.push(err9);
													errors++;
												}
											}
										} else {
											const err10 = {
												instancePath: "/tools/components",
												schemaPath: "#/properties/tools/oneOf/0/properties/components/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											};
											if (vErrors === null) vErrors = [err10];
											else vErrors.push(err10);
											errors++;
										}
									}
									var valid6 = _errs20 === errors;
								} else var valid6 = true;
								if (valid6) {
									if (data6.services !== void 0) {
										let data9 = data6.services;
										const _errs23 = errors;
										if (errors === _errs23) {
											if (Array.isArray(data9)) {
												var valid8 = true;
												const len2 = data9.length;
												for (let i2 = 0; i2 < len2; i2++) {
													const _errs25 = errors;
													const err11 = {
														instancePath: "/tools/services/" + i2,
														schemaPath: "#/definitions/service/false schema",
														keyword: "false schema",
														params: {},
														message: "boolean schema is false"
													};
													if (vErrors === null) vErrors = [err11];
													else vErrors.push(err11);
													errors++;
													var valid8 = _errs25 === errors;
													if (!valid8) break;
												}
												if (valid8) {
													if (!isDistinct(data9)) {
														const err12 = {
															instancePath: "/tools/services",
															schemaPath: "#/properties/tools/oneOf/0/properties/services/distinct",
															keyword: "distinct",
															params: {},
															message: "must not hold the same twice"
														};
														if (vErrors === null) vErrors = [err12];
														else vErrors.push(err12);
														errors++;
													}
												}
											} else {
												const err13 = {
													instancePath: "/tools/services",
													schemaPath: "#/properties/tools/oneOf/0/properties/services/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array"
												};
												if (vErrors === null) vErrors = [err13];
												else vErrors.push(err13);
												errors++;
											}
										}
										var valid6 = _errs23 === errors;
									} else var valid6 = true;
									if (valid6) {
										if (!hasOnly(data6, schema7.properties.tools.oneOf[0].onlyKnown)) {
											const err14 = {
												instancePath: "/tools",
												schemaPath: "#/properties/tools/oneOf/0/onlyKnown",
												keyword: "onlyKnown",
												params: {},
												message: "must not have a field that the specification does not know"
											};
											if (vErrors === null) vErrors = [err14];
											else vErrors.push(err14);
											errors++;
										}
									}
								}
							} else {
								const err15 = {
									instancePath: "/tools",
									schemaPath: "#/properties/tools/oneOf/0/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
						var _valid1 = _errs18 === errors;
						if (_valid1) {
							valid5 = true;
							passing1 = 0;
						}
						const _errs26 = errors;
						if (errors === _errs26) {
							if (Array.isArray(data6)) {
								const len3 = data6.length;
								for (let i3 = 0; i3 < len3; i3++) {
									const _errs28 = errors;
									if (!validate71(data6[i3])) {
										vErrors = vErrors === null ? below("/tools/" + i3, validate71.errors) : vErrors.concat(below("/tools/" + i3, validate71.errors));
										errors = vErrors.length;
									}
									if (!(_errs28 === errors)) break;
								}
							} else {
								const err16 = {
									instancePath: "/tools",
									schemaPath: "#/properties/tools/oneOf/1/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
						var _valid1 = _errs26 === errors;
						if (_valid1 && valid5) {
							valid5 = false;
							passing1 = [passing1, 1];
						} else if (_valid1) {
							valid5 = true;
							passing1 = 1;
						}
						if (!valid5) {
							const err17 = {
								instancePath: "/tools",
								schemaPath: "#/properties/tools/oneOf",
								keyword: "oneOf",
								params: { passingSchemas: passing1 },
								message: "must match exactly one schema in oneOf"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
							validate22.errors = vErrors;
							return false;
						} else {
							errors = _errs17;
							if (vErrors !== null) {
								if (_errs17) vErrors.length = _errs17;
								else vErrors = null;
							}
						}
						var valid0 = _errs16 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.authors !== void 0) {
							let data12 = data.authors;
							const _errs29 = errors;
							if (errors === _errs29) {
								if (Array.isArray(data12)) {
									const len4 = data12.length;
									for (let i4 = 0; i4 < len4; i4++) {
										const _errs31 = errors;
										if (!validate28(data12[i4])) {
											vErrors = vErrors === null ? below("/authors/" + i4, validate28.errors) : vErrors.concat(below("/authors/" + i4, validate28.errors));
											errors = vErrors.length;
										}
										if (!(_errs31 === errors)) break;
									}
								} else {
									validate22.errors = [{
										instancePath: "/authors",
										schemaPath: "#/properties/authors/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									}];
									return false;
								}
							}
							var valid0 = _errs29 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.component !== void 0) {
								const _errs32 = errors;
								if (!validate23(data.component)) {
									vErrors = vErrors === null ? below("/component", validate23.errors) : vErrors.concat(below("/component", validate23.errors));
									errors = vErrors.length;
								}
								var valid0 = _errs32 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.manufacture !== void 0) {
									const _errs33 = errors;
									if (!validate26(data.manufacture)) {
										vErrors = vErrors === null ? below("/manufacture", validate26.errors) : vErrors.concat(below("/manufacture", validate26.errors));
										errors = vErrors.length;
									}
									var valid0 = _errs33 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.supplier !== void 0) {
										const _errs34 = errors;
										if (!validate26(data.supplier)) {
											vErrors = vErrors === null ? below("/supplier", validate26.errors) : vErrors.concat(below("/supplier", validate26.errors));
											errors = vErrors.length;
										}
										var valid0 = _errs34 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.licenses !== void 0) {
											const _errs35 = errors;
											if (!validate38(data.licenses)) {
												vErrors = vErrors === null ? below("/licenses", validate38.errors) : vErrors.concat(below("/licenses", validate38.errors));
												errors = vErrors.length;
											}
											var valid0 = _errs35 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.properties !== void 0) {
												let data18 = data.properties;
												const _errs36 = errors;
												if (errors === _errs36) {
													if (Array.isArray(data18)) {
														const len5 = data18.length;
														for (let i5 = 0; i5 < len5; i5++) {
															const _errs38 = errors;
															if (!validate43(data18[i5])) {
																vErrors = vErrors === null ? below("/properties/" + i5, validate43.errors) : vErrors.concat(below("/properties/" + i5, validate43.errors));
																errors = vErrors.length;
															}
															if (!(_errs38 === errors)) break;
														}
													} else {
														validate22.errors = [{
															instancePath: "/properties",
															schemaPath: "#/properties/properties/type",
															keyword: "type",
															params: { type: "array" },
															message: "must be array"
														}];
														return false;
													}
												}
												var valid0 = _errs36 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (!hasOnly(data, schema7.onlyKnown)) {
													validate22.errors = [{
														instancePath,
														schemaPath: "#/onlyKnown",
														keyword: "onlyKnown",
														params: {},
														message: "must not have a field that the specification does not know"
													}];
													return false;
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate22.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate22.errors = vErrors;
	return errors === 0;
}
const schema36 = {
	"type": "object",
	"required": ["ref"],
	"onlyKnown": ["ref", "dependsOn"],
	"properties": {
		"ref": { "$ref": "#/definitions/refLinkType" },
		"dependsOn": {
			"type": "array",
			"distinct": true,
			"items": { "$ref": "#/definitions/refLinkType" }
		}
	}
};
function validate85(data) {
	let vErrors = null;
	let errors = 0;
	if (!validate24(data)) {
		vErrors = vErrors === null ? below(instancePath, validate24.errors) : vErrors.concat(below(instancePath, validate24.errors));
		errors = vErrors.length;
	}
	validate85.errors = vErrors;
	return errors === 0;
}
function validate84(data) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.ref === void 0 && (missing0 = "ref")) {
				validate84.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.ref !== void 0) {
					const _errs1 = errors;
					if (!validate85(data.ref)) {
						vErrors = vErrors === null ? below("/ref", validate85.errors) : vErrors.concat(below("/ref", validate85.errors));
						errors = vErrors.length;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.dependsOn !== void 0) {
						let data1 = data.dependsOn;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (Array.isArray(data1)) {
								var valid1 = true;
								const len0 = data1.length;
								for (let i0 = 0; i0 < len0; i0++) {
									const _errs4 = errors;
									if (!validate85(data1[i0])) {
										vErrors = vErrors === null ? below("/dependsOn/" + i0, validate85.errors) : vErrors.concat(below("/dependsOn/" + i0, validate85.errors));
										errors = vErrors.length;
									}
									var valid1 = _errs4 === errors;
									if (!valid1) break;
								}
								if (valid1) {
									if (!isDistinct(data1)) {
										validate84.errors = [{
											instancePath: "/dependsOn",
											schemaPath: "#/properties/dependsOn/distinct",
											keyword: "distinct",
											params: {},
											message: "must not hold the same twice"
										}];
										return false;
									}
								}
							} else {
								validate84.errors = [{
									instancePath: "/dependsOn",
									schemaPath: "#/properties/dependsOn/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (!hasOnly(data, schema36.onlyKnown)) {
							validate84.errors = [{
								instancePath,
								schemaPath: "#/onlyKnown",
								keyword: "onlyKnown",
								params: {},
								message: "must not have a field that the specification does not know"
							}];
							return false;
						}
					}
				}
			}
		} else {
			validate84.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate84.errors = vErrors;
	return errors === 0;
}
const schema38 = {
	"type": "object",
	"required": ["aggregate"],
	"onlyKnown": [
		"bom-ref",
		"aggregate",
		"assemblies",
		"dependencies",
		"vulnerabilities",
		"signature"
	],
	"properties": {
		"bom-ref": { "$ref": "#/definitions/refType" },
		"aggregate": { "$ref": "#/definitions/aggregateType" },
		"assemblies": {
			"type": "array",
			"distinct": true,
			"items": { "anyOf": [{ "$ref": "#/definitions/refLinkType" }, { "$ref": "#/definitions/bomLinkElementType" }] }
		},
		"dependencies": {
			"type": "array",
			"distinct": true,
			"items": { "type": "string" }
		},
		"vulnerabilities": {
			"type": "array",
			"distinct": true,
			"items": { "type": "string" }
		},
		"signature": { "$ref": "#/definitions/signature" }
	}
};
const schema39 = {
	"type": "string",
	"enum": [
		"complete",
		"incomplete",
		"incomplete_first_party_only",
		"incomplete_first_party_proprietary_only",
		"incomplete_first_party_opensource_only",
		"incomplete_third_party_only",
		"incomplete_third_party_proprietary_only",
		"incomplete_third_party_opensource_only",
		"unknown",
		"not_specified"
	]
};
function validate92(data) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate92.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	if (!(data === "complete" || data === "incomplete" || data === "incomplete_first_party_only" || data === "incomplete_first_party_proprietary_only" || data === "incomplete_first_party_opensource_only" || data === "incomplete_third_party_only" || data === "incomplete_third_party_proprietary_only" || data === "incomplete_third_party_opensource_only" || data === "unknown" || data === "not_specified")) {
		validate92.errors = [{
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema39.enum },
			message: "must be equal to one of the allowed values"
		}];
		return false;
	}
	validate92.errors = vErrors;
	return true;
}
function validate90(data) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.aggregate === void 0 && (missing0 = "aggregate")) {
				validate90.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data["bom-ref"] !== void 0) {
					const _errs1 = errors;
					if (!validate24(data["bom-ref"])) {
						vErrors = vErrors === null ? below("/bom-ref", validate24.errors) : vErrors.concat(below("/bom-ref", validate24.errors));
						errors = vErrors.length;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.aggregate !== void 0) {
						const _errs2 = errors;
						if (!validate92(data.aggregate)) {
							vErrors = vErrors === null ? below("/aggregate", validate92.errors) : vErrors.concat(below("/aggregate", validate92.errors));
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.assemblies !== void 0) {
							let data2 = data.assemblies;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (Array.isArray(data2)) {
									var valid1 = true;
									const len0 = data2.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let data3 = data2[i0];
										const _errs5 = errors;
										const _errs6 = errors;
										let valid2 = false;
										const _errs7 = errors;
										if (!validate85(data3)) {
											vErrors = vErrors === null ? below("/assemblies/" + i0, validate85.errors) : vErrors.concat(below("/assemblies/" + i0, validate85.errors));
											errors = vErrors.length;
										}
										var _valid0 = _errs7 === errors;
										valid2 = valid2 || _valid0;
										if (!valid2) {
											const _errs8 = errors;
											if (!validate52(data3)) {
												vErrors = vErrors === null ? below("/assemblies/" + i0, validate52.errors) : vErrors.concat(below("/assemblies/" + i0, validate52.errors));
												errors = vErrors.length;
											}
											var _valid0 = _errs8 === errors;
											valid2 = valid2 || _valid0;
										}
										if (!valid2) {
											const err0 = {
												instancePath: "/assemblies/" + i0,
												schemaPath: "#/properties/assemblies/items/anyOf",
												keyword: "anyOf",
												params: {},
												message: "must match a schema in anyOf"
											};
											if (vErrors === null) vErrors = [err0];
											else vErrors.push(err0);
											errors++;
											validate90.errors = vErrors;
											return false;
										} else {
											errors = _errs6;
											if (vErrors !== null) {
												if (_errs6) vErrors.length = _errs6;
												else vErrors = null;
											}
										}
										var valid1 = _errs5 === errors;
										if (!valid1) break;
									}
									if (valid1) {
										if (!isDistinct(data2)) {
											validate90.errors = [{
												instancePath: "/assemblies",
												schemaPath: "#/properties/assemblies/distinct",
												keyword: "distinct",
												params: {},
												message: "must not hold the same twice"
											}];
											return false;
										}
									}
								} else {
									validate90.errors = [{
										instancePath: "/assemblies",
										schemaPath: "#/properties/assemblies/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									}];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.dependencies !== void 0) {
								let data4 = data.dependencies;
								const _errs9 = errors;
								if (errors === _errs9) {
									if (Array.isArray(data4)) {
										var valid3 = true;
										const len1 = data4.length;
										for (let i1 = 0; i1 < len1; i1++) {
											const _errs11 = errors;
											if (typeof data4[i1] !== "string") {
												validate90.errors = [{
													instancePath: "/dependencies/" + i1,
													schemaPath: "#/properties/dependencies/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
											var valid3 = _errs11 === errors;
											if (!valid3) break;
										}
										if (valid3) {
											if (!isDistinct(data4)) {
												validate90.errors = [{
													instancePath: "/dependencies",
													schemaPath: "#/properties/dependencies/distinct",
													keyword: "distinct",
													params: {},
													message: "must not hold the same twice"
												}];
												return false;
											}
										}
									} else {
										validate90.errors = [{
											instancePath: "/dependencies",
											schemaPath: "#/properties/dependencies/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										}];
										return false;
									}
								}
								var valid0 = _errs9 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.vulnerabilities !== void 0) {
									let data6 = data.vulnerabilities;
									const _errs13 = errors;
									if (errors === _errs13) {
										if (Array.isArray(data6)) {
											var valid4 = true;
											const len2 = data6.length;
											for (let i2 = 0; i2 < len2; i2++) {
												const _errs15 = errors;
												if (typeof data6[i2] !== "string") {
													validate90.errors = [{
														instancePath: "/vulnerabilities/" + i2,
														schemaPath: "#/properties/vulnerabilities/items/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													}];
													return false;
												}
												var valid4 = _errs15 === errors;
												if (!valid4) break;
											}
											if (valid4) {
												if (!isDistinct(data6)) {
													validate90.errors = [{
														instancePath: "/vulnerabilities",
														schemaPath: "#/properties/vulnerabilities/distinct",
														keyword: "distinct",
														params: {},
														message: "must not hold the same twice"
													}];
													return false;
												}
											}
										} else {
											validate90.errors = [{
												instancePath: "/vulnerabilities",
												schemaPath: "#/properties/vulnerabilities/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											}];
											return false;
										}
									}
									var valid0 = _errs13 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.signature !== void 0) {
										validate90.errors = [{
											instancePath: "/signature",
											schemaPath: "#/definitions/signature/false schema",
											keyword: "false schema",
											params: {},
											message: "boolean schema is false"
										}];
										return false;
										var valid0;
									} else var valid0 = true;
									if (valid0) {
										if (!hasOnly(data, schema38.onlyKnown)) {
											validate90.errors = [{
												instancePath,
												schemaPath: "#/onlyKnown",
												keyword: "onlyKnown",
												params: {},
												message: "must not have a field that the specification does not know"
											}];
											return false;
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate90.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate90.errors = vErrors;
	return errors === 0;
}
const schema41 = {
	"type": "object",
	"onlyKnown": [
		"bom-ref",
		"id",
		"source",
		"references",
		"ratings",
		"cwes",
		"description",
		"detail",
		"recommendation",
		"workaround",
		"proofOfConcept",
		"advisories",
		"created",
		"published",
		"updated",
		"rejected",
		"credits",
		"tools",
		"analysis",
		"affects",
		"properties"
	],
	"properties": {
		"bom-ref": { "$ref": "#/definitions/refType" },
		"id": { "type": "string" },
		"source": { "$ref": "#/definitions/vulnerabilitySource" },
		"references": {
			"type": "array",
			"items": {
				"type": "object",
				"required": ["id", "source"],
				"onlyKnown": ["id", "source"],
				"properties": {
					"id": { "type": "string" },
					"source": { "$ref": "#/definitions/vulnerabilitySource" }
				}
			}
		},
		"ratings": {
			"type": "array",
			"items": { "$ref": "#/definitions/rating" }
		},
		"cwes": {
			"type": "array",
			"items": { "$ref": "#/definitions/cwe" }
		},
		"description": { "type": "string" },
		"detail": { "type": "string" },
		"recommendation": { "type": "string" },
		"workaround": { "type": "string" },
		"proofOfConcept": false,
		"advisories": {
			"type": "array",
			"items": { "$ref": "#/definitions/advisory" }
		},
		"created": {
			"type": "string",
			"format": "date-time"
		},
		"published": {
			"type": "string",
			"format": "date-time"
		},
		"updated": {
			"type": "string",
			"format": "date-time"
		},
		"rejected": {
			"type": "string",
			"format": "date-time"
		},
		"credits": {
			"type": "object",
			"onlyKnown": ["organizations", "individuals"],
			"properties": {
				"organizations": {
					"type": "array",
					"items": { "$ref": "#/definitions/organizationalEntity" }
				},
				"individuals": {
					"type": "array",
					"items": { "$ref": "#/definitions/organizationalContact" }
				}
			}
		},
		"tools": { "oneOf": [{
			"type": "object",
			"onlyKnown": ["components", "services"],
			"properties": {
				"components": {
					"type": "array",
					"items": { "$ref": "#/definitions/component" },
					"distinct": true
				},
				"services": {
					"type": "array",
					"items": { "$ref": "#/definitions/service" },
					"distinct": true
				}
			}
		}, {
			"type": "array",
			"items": { "$ref": "#/definitions/tool" }
		}] },
		"analysis": {
			"type": "object",
			"onlyKnown": [
				"state",
				"justification",
				"response",
				"detail",
				"firstIssued",
				"lastUpdated"
			],
			"properties": {
				"state": { "$ref": "#/definitions/impactAnalysisState" },
				"justification": { "$ref": "#/definitions/impactAnalysisJustification" },
				"response": {
					"type": "array",
					"items": {
						"type": "string",
						"enum": [
							"can_not_fix",
							"will_not_fix",
							"update",
							"rollback",
							"workaround_available"
						]
					}
				},
				"detail": { "type": "string" },
				"firstIssued": {
					"type": "string",
					"format": "date-time"
				},
				"lastUpdated": {
					"type": "string",
					"format": "date-time"
				}
			}
		},
		"affects": {
			"type": "array",
			"distinct": true,
			"items": {
				"type": "object",
				"required": ["ref"],
				"onlyKnown": ["ref", "versions"],
				"properties": {
					"ref": { "anyOf": [{ "$ref": "#/definitions/refLinkType" }, { "$ref": "#/definitions/bomLinkElementType" }] },
					"versions": {
						"type": "array",
						"items": {
							"type": "object",
							"oneOf": [{ "required": ["version"] }, { "required": ["range"] }],
							"onlyKnown": [
								"version",
								"range",
								"status"
							],
							"properties": {
								"version": { "$ref": "#/definitions/version" },
								"range": { "$ref": "#/definitions/range" },
								"status": { "$ref": "#/definitions/affectedStatus" }
							}
						}
					}
				}
			}
		},
		"properties": {
			"type": "array",
			"items": { "$ref": "#/definitions/property" }
		}
	}
};
const schema42 = {
	"type": "object",
	"onlyKnown": ["url", "name"],
	"properties": {
		"url": { "type": "string" },
		"name": { "type": "string" }
	}
};
function validate99(data) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.url !== void 0) {
			if (typeof data.url !== "string") {
				validate99.errors = [{
					instancePath: "/url",
					schemaPath: "#/properties/url/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				}];
				return false;
			}
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.name !== void 0) {
				if (typeof data.name !== "string") {
					validate99.errors = [{
						instancePath: "/name",
						schemaPath: "#/properties/name/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (!hasOnly(data, schema42.onlyKnown)) {
					validate99.errors = [{
						instancePath,
						schemaPath: "#/onlyKnown",
						keyword: "onlyKnown",
						params: {},
						message: "must not have a field that the specification does not know"
					}];
					return false;
				}
			}
		}
	} else {
		validate99.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate99.errors = vErrors;
	return true;
}
const schema43 = {
	"type": "object",
	"onlyKnown": [
		"source",
		"score",
		"severity",
		"method",
		"vector",
		"justification"
	],
	"properties": {
		"source": { "$ref": "#/definitions/vulnerabilitySource" },
		"score": { "type": "number" },
		"severity": { "$ref": "#/definitions/severity" },
		"method": { "$ref": "#/definitions/scoreMethod" },
		"vector": { "type": "string" },
		"justification": { "type": "string" }
	}
};
const schema44 = {
	"type": "string",
	"enum": [
		"critical",
		"high",
		"medium",
		"low",
		"info",
		"none",
		"unknown"
	]
};
function validate104(data) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate104.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	if (!(data === "critical" || data === "high" || data === "medium" || data === "low" || data === "info" || data === "none" || data === "unknown")) {
		validate104.errors = [{
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema44.enum },
			message: "must be equal to one of the allowed values"
		}];
		return false;
	}
	validate104.errors = vErrors;
	return true;
}
const schema45 = {
	"type": "string",
	"enum": [
		"CVSSv2",
		"CVSSv3",
		"CVSSv31",
		"CVSSv4",
		"OWASP",
		"SSVC",
		"other"
	]
};
function validate106(data) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate106.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	if (!(data === "CVSSv2" || data === "CVSSv3" || data === "CVSSv31" || data === "CVSSv4" || data === "OWASP" || data === "SSVC" || data === "other")) {
		validate106.errors = [{
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema45.enum },
			message: "must be equal to one of the allowed values"
		}];
		return false;
	}
	validate106.errors = vErrors;
	return true;
}
function validate102(data) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.source !== void 0) {
				const _errs1 = errors;
				if (!validate99(data.source)) {
					vErrors = vErrors === null ? below("/source", validate99.errors) : vErrors.concat(below("/source", validate99.errors));
					errors = vErrors.length;
				}
				var valid0 = _errs1 === errors;
			} else var valid0 = true;
			if (valid0) {
				if (data.score !== void 0) {
					const _errs2 = errors;
					if (!(typeof data.score == "number")) {
						validate102.errors = [{
							instancePath: "/score",
							schemaPath: "#/properties/score/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						}];
						return false;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.severity !== void 0) {
						const _errs4 = errors;
						if (!validate104(data.severity)) {
							vErrors = vErrors === null ? below("/severity", validate104.errors) : vErrors.concat(below("/severity", validate104.errors));
							errors = vErrors.length;
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.method !== void 0) {
							const _errs5 = errors;
							if (!validate106(data.method)) {
								vErrors = vErrors === null ? below("/method", validate106.errors) : vErrors.concat(below("/method", validate106.errors));
								errors = vErrors.length;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.vector !== void 0) {
								const _errs6 = errors;
								if (typeof data.vector !== "string") {
									validate102.errors = [{
										instancePath: "/vector",
										schemaPath: "#/properties/vector/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.justification !== void 0) {
									const _errs8 = errors;
									if (typeof data.justification !== "string") {
										validate102.errors = [{
											instancePath: "/justification",
											schemaPath: "#/properties/justification/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (!hasOnly(data, schema43.onlyKnown)) {
										validate102.errors = [{
											instancePath,
											schemaPath: "#/onlyKnown",
											keyword: "onlyKnown",
											params: {},
											message: "must not have a field that the specification does not know"
										}];
										return false;
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate102.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate102.errors = vErrors;
	return errors === 0;
}
function validate109(data) {
	let vErrors = null;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data))) {
		validate109.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" },
			message: "must be integer"
		}];
		return false;
	}
	if (typeof data == "number") {
		if (data < 1 || isNaN(data)) {
			validate109.errors = [{
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 1
				},
				message: "must be >= 1"
			}];
			return false;
		}
	}
	validate109.errors = vErrors;
	return true;
}
const schema47 = {
	"type": "object",
	"required": ["url"],
	"onlyKnown": ["title", "url"],
	"properties": {
		"title": { "type": "string" },
		"url": {
			"type": "string",
			"format": "iri-reference"
		}
	}
};
function validate111(data) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.url === void 0 && (missing0 = "url")) {
			validate111.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.title !== void 0) {
				if (typeof data.title !== "string") {
					validate111.errors = [{
						instancePath: "/title",
						schemaPath: "#/properties/title/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.url !== void 0) {
					let data1 = data.url;
					if (typeof data1 === "string") {
						if (!formats2(data1)) {
							validate111.errors = [{
								instancePath: "/url",
								schemaPath: "#/properties/url/format",
								keyword: "format",
								params: { format: "iri-reference" },
								message: "must match format \"iri-reference\""
							}];
							return false;
						}
					} else {
						validate111.errors = [{
							instancePath: "/url",
							schemaPath: "#/properties/url/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (!hasOnly(data, schema47.onlyKnown)) {
						validate111.errors = [{
							instancePath,
							schemaPath: "#/onlyKnown",
							keyword: "onlyKnown",
							params: {},
							message: "must not have a field that the specification does not know"
						}];
						return false;
					}
				}
			}
		}
	} else {
		validate111.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate111.errors = vErrors;
	return true;
}
const schema49 = {
	"type": "string",
	"enum": [
		"resolved",
		"resolved_with_pedigree",
		"exploitable",
		"in_triage",
		"false_positive",
		"not_affected"
	]
};
function validate117(data) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate117.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	if (!(data === "resolved" || data === "resolved_with_pedigree" || data === "exploitable" || data === "in_triage" || data === "false_positive" || data === "not_affected")) {
		validate117.errors = [{
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema49.enum },
			message: "must be equal to one of the allowed values"
		}];
		return false;
	}
	validate117.errors = vErrors;
	return true;
}
const schema50 = {
	"type": "string",
	"enum": [
		"code_not_present",
		"code_not_reachable",
		"requires_configuration",
		"requires_dependency",
		"requires_environment",
		"protected_by_compiler",
		"protected_at_runtime",
		"protected_at_perimeter",
		"protected_by_mitigating_control"
	]
};
function validate119(data) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate119.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	if (!(data === "code_not_present" || data === "code_not_reachable" || data === "requires_configuration" || data === "requires_dependency" || data === "requires_environment" || data === "protected_by_compiler" || data === "protected_at_runtime" || data === "protected_at_perimeter" || data === "protected_by_mitigating_control")) {
		validate119.errors = [{
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema50.enum },
			message: "must be equal to one of the allowed values"
		}];
		return false;
	}
	validate119.errors = vErrors;
	return true;
}
function validate123(data) {
	let vErrors = null;
	if (typeof data === "string") {
		if (data.length > 1024) {
			validate123.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 1024 },
				message: "must NOT have more than 1024 characters"
			}];
			return false;
		} else if (data.length < 1) {
			validate123.errors = [{
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			}];
			return false;
		}
	} else {
		validate123.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	validate123.errors = vErrors;
	return true;
}
function validate125(data) {
	let vErrors = null;
	if (typeof data === "string") {
		if (data.length > 1024) {
			validate125.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 1024 },
				message: "must NOT have more than 1024 characters"
			}];
			return false;
		} else if (data.length < 1) {
			validate125.errors = [{
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			}];
			return false;
		}
	} else {
		validate125.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	validate125.errors = vErrors;
	return true;
}
const schema53 = {
	"type": "string",
	"enum": [
		"affected",
		"unaffected",
		"unknown"
	]
};
function validate127(data) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate127.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	if (!(data === "affected" || data === "unaffected" || data === "unknown")) {
		validate127.errors = [{
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema53.enum },
			message: "must be equal to one of the allowed values"
		}];
		return false;
	}
	validate127.errors = vErrors;
	return true;
}
function validate97(data) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data["bom-ref"] !== void 0) {
				const _errs1 = errors;
				if (!validate24(data["bom-ref"])) {
					vErrors = vErrors === null ? below("/bom-ref", validate24.errors) : vErrors.concat(below("/bom-ref", validate24.errors));
					errors = vErrors.length;
				}
				var valid0 = _errs1 === errors;
			} else var valid0 = true;
			if (valid0) {
				if (data.id !== void 0) {
					const _errs2 = errors;
					if (typeof data.id !== "string") {
						validate97.errors = [{
							instancePath: "/id",
							schemaPath: "#/properties/id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.source !== void 0) {
						const _errs4 = errors;
						if (!validate99(data.source)) {
							vErrors = vErrors === null ? below("/source", validate99.errors) : vErrors.concat(below("/source", validate99.errors));
							errors = vErrors.length;
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.references !== void 0) {
							let data3 = data.references;
							const _errs5 = errors;
							if (errors === _errs5) {
								if (Array.isArray(data3)) {
									const len0 = data3.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let data4 = data3[i0];
										const _errs7 = errors;
										if (errors === _errs7) {
											if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
												let missing0;
												if (data4.id === void 0 && (missing0 = "id") || data4.source === void 0 && (missing0 = "source")) {
													validate97.errors = [{
														instancePath: "/references/" + i0,
														schemaPath: "#/properties/references/items/required",
														keyword: "required",
														params: { missingProperty: missing0 },
														message: "must have required property '" + missing0 + "'"
													}];
													return false;
												} else {
													if (data4.id !== void 0) {
														const _errs9 = errors;
														if (typeof data4.id !== "string") {
															validate97.errors = [{
																instancePath: "/references/" + i0 + "/id",
																schemaPath: "#/properties/references/items/properties/id/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															}];
															return false;
														}
														var valid2 = _errs9 === errors;
													} else var valid2 = true;
													if (valid2) {
														if (data4.source !== void 0) {
															const _errs11 = errors;
															if (!validate99(data4.source)) {
																vErrors = vErrors === null ? below("/references/" + i0 + "/source", validate99.errors) : vErrors.concat(below("/references/" + i0 + "/source", validate99.errors));
																errors = vErrors.length;
															}
															var valid2 = _errs11 === errors;
														} else var valid2 = true;
														if (valid2) {
															if (!hasOnly(data4, schema41.properties.references.items.onlyKnown)) {
																validate97.errors = [{
																	instancePath: "/references/" + i0,
																	schemaPath: "#/properties/references/items/onlyKnown",
																	keyword: "onlyKnown",
																	params: {},
																	message: "must not have a field that the specification does not know"
																}];
																return false;
															}
														}
													}
												}
											} else {
												validate97.errors = [{
													instancePath: "/references/" + i0,
													schemaPath: "#/properties/references/items/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												}];
												return false;
											}
										}
										if (!(_errs7 === errors)) break;
									}
								} else {
									validate97.errors = [{
										instancePath: "/references",
										schemaPath: "#/properties/references/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									}];
									return false;
								}
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.ratings !== void 0) {
								let data7 = data.ratings;
								const _errs12 = errors;
								if (errors === _errs12) {
									if (Array.isArray(data7)) {
										const len1 = data7.length;
										for (let i1 = 0; i1 < len1; i1++) {
											const _errs14 = errors;
											if (!validate102(data7[i1])) {
												vErrors = vErrors === null ? below("/ratings/" + i1, validate102.errors) : vErrors.concat(below("/ratings/" + i1, validate102.errors));
												errors = vErrors.length;
											}
											if (!(_errs14 === errors)) break;
										}
									} else {
										validate97.errors = [{
											instancePath: "/ratings",
											schemaPath: "#/properties/ratings/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										}];
										return false;
									}
								}
								var valid0 = _errs12 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.cwes !== void 0) {
									let data9 = data.cwes;
									const _errs15 = errors;
									if (errors === _errs15) {
										if (Array.isArray(data9)) {
											const len2 = data9.length;
											for (let i2 = 0; i2 < len2; i2++) {
												const _errs17 = errors;
												if (!validate109(data9[i2])) {
													vErrors = vErrors === null ? below("/cwes/" + i2, validate109.errors) : vErrors.concat(below("/cwes/" + i2, validate109.errors));
													errors = vErrors.length;
												}
												if (!(_errs17 === errors)) break;
											}
										} else {
											validate97.errors = [{
												instancePath: "/cwes",
												schemaPath: "#/properties/cwes/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											}];
											return false;
										}
									}
									var valid0 = _errs15 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.description !== void 0) {
										const _errs18 = errors;
										if (typeof data.description !== "string") {
											validate97.errors = [{
												instancePath: "/description",
												schemaPath: "#/properties/description/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
										var valid0 = _errs18 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.detail !== void 0) {
											const _errs20 = errors;
											if (typeof data.detail !== "string") {
												validate97.errors = [{
													instancePath: "/detail",
													schemaPath: "#/properties/detail/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
											var valid0 = _errs20 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.recommendation !== void 0) {
												const _errs22 = errors;
												if (typeof data.recommendation !== "string") {
													validate97.errors = [{
														instancePath: "/recommendation",
														schemaPath: "#/properties/recommendation/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													}];
													return false;
												}
												var valid0 = _errs22 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.workaround !== void 0) {
													const _errs24 = errors;
													if (typeof data.workaround !== "string") {
														validate97.errors = [{
															instancePath: "/workaround",
															schemaPath: "#/properties/workaround/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
													var valid0 = _errs24 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.proofOfConcept !== void 0) {
														var valid0 = false;
														validate97.errors = [{
															instancePath: "/proofOfConcept",
															schemaPath: "#/properties/proofOfConcept/false schema",
															keyword: "false schema",
															params: {},
															message: "boolean schema is false"
														}];
														return false;
													} else var valid0 = true;
													if (valid0) {
														if (data.advisories !== void 0) {
															let data16 = data.advisories;
															const _errs26 = errors;
															if (errors === _errs26) {
																if (Array.isArray(data16)) {
																	const len3 = data16.length;
																	for (let i3 = 0; i3 < len3; i3++) {
																		const _errs28 = errors;
																		if (!validate111(data16[i3])) {
																			vErrors = vErrors === null ? below("/advisories/" + i3, validate111.errors) : vErrors.concat(below("/advisories/" + i3, validate111.errors));
																			errors = vErrors.length;
																		}
																		if (!(_errs28 === errors)) break;
																	}
																} else {
																	validate97.errors = [{
																		instancePath: "/advisories",
																		schemaPath: "#/properties/advisories/type",
																		keyword: "type",
																		params: { type: "array" },
																		message: "must be array"
																	}];
																	return false;
																}
															}
															var valid0 = _errs26 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.created !== void 0) {
																let data18 = data.created;
																const _errs29 = errors;
																if (errors === _errs29) {
																	if (errors === _errs29) {
																		if (typeof data18 === "string") {
																			if (!formats0(data18)) {
																				validate97.errors = [{
																					instancePath: "/created",
																					schemaPath: "#/properties/created/format",
																					keyword: "format",
																					params: { format: "date-time" },
																					message: "must match format \"date-time\""
																				}];
																				return false;
																			}
																		} else {
																			validate97.errors = [{
																				instancePath: "/created",
																				schemaPath: "#/properties/created/type",
																				keyword: "type",
																				params: { type: "string" },
																				message: "must be string"
																			}];
																			return false;
																		}
																	}
																}
																var valid0 = _errs29 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.published !== void 0) {
																	let data19 = data.published;
																	const _errs31 = errors;
																	if (errors === _errs31) {
																		if (errors === _errs31) {
																			if (typeof data19 === "string") {
																				if (!formats0(data19)) {
																					validate97.errors = [{
																						instancePath: "/published",
																						schemaPath: "#/properties/published/format",
																						keyword: "format",
																						params: { format: "date-time" },
																						message: "must match format \"date-time\""
																					}];
																					return false;
																				}
																			} else {
																				validate97.errors = [{
																					instancePath: "/published",
																					schemaPath: "#/properties/published/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string"
																				}];
																				return false;
																			}
																		}
																	}
																	var valid0 = _errs31 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.updated !== void 0) {
																		let data20 = data.updated;
																		const _errs33 = errors;
																		if (errors === _errs33) {
																			if (errors === _errs33) {
																				if (typeof data20 === "string") {
																					if (!formats0(data20)) {
																						validate97.errors = [{
																							instancePath: "/updated",
																							schemaPath: "#/properties/updated/format",
																							keyword: "format",
																							params: { format: "date-time" },
																							message: "must match format \"date-time\""
																						}];
																						return false;
																					}
																				} else {
																					validate97.errors = [{
																						instancePath: "/updated",
																						schemaPath: "#/properties/updated/type",
																						keyword: "type",
																						params: { type: "string" },
																						message: "must be string"
																					}];
																					return false;
																				}
																			}
																		}
																		var valid0 = _errs33 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.rejected !== void 0) {
																			let data21 = data.rejected;
																			const _errs35 = errors;
																			if (errors === _errs35) {
																				if (errors === _errs35) {
																					if (typeof data21 === "string") {
																						if (!formats0(data21)) {
																							validate97.errors = [{
																								instancePath: "/rejected",
																								schemaPath: "#/properties/rejected/format",
																								keyword: "format",
																								params: { format: "date-time" },
																								message: "must match format \"date-time\""
																							}];
																							return false;
																						}
																					} else {
																						validate97.errors = [{
																							instancePath: "/rejected",
																							schemaPath: "#/properties/rejected/type",
																							keyword: "type",
																							params: { type: "string" },
																							message: "must be string"
																						}];
																						return false;
																					}
																				}
																			}
																			var valid0 = _errs35 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.credits !== void 0) {
																				let data22 = data.credits;
																				const _errs37 = errors;
																				if (errors === _errs37) {
																					if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
																						if (data22.organizations !== void 0) {
																							let data23 = data22.organizations;
																							const _errs39 = errors;
																							if (errors === _errs39) {
																								if (Array.isArray(data23)) {
																									const len4 = data23.length;
																									for (let i4 = 0; i4 < len4; i4++) {
																										const _errs41 = errors;
																										if (!validate26(data23[i4])) {
																											vErrors = vErrors === null ? below("/credits/organizations/" + i4, validate26.errors) : vErrors.concat(below("/credits/organizations/" + i4, validate26.errors));
																											errors = vErrors.length;
																										}
																										if (!(_errs41 === errors)) break;
																									}
																								} else {
																									validate97.errors = [{
																										instancePath: "/credits/organizations",
																										schemaPath: "#/properties/credits/properties/organizations/type",
																										keyword: "type",
																										params: { type: "array" },
																										message: "must be array"
																									}];
																									return false;
																								}
																							}
																							var valid6 = _errs39 === errors;
																						} else var valid6 = true;
																						if (valid6) {
																							if (data22.individuals !== void 0) {
																								let data25 = data22.individuals;
																								const _errs42 = errors;
																								if (errors === _errs42) {
																									if (Array.isArray(data25)) {
																										const len5 = data25.length;
																										for (let i5 = 0; i5 < len5; i5++) {
																											const _errs44 = errors;
																											if (!validate28(data25[i5])) {
																												vErrors = vErrors === null ? below("/credits/individuals/" + i5, validate28.errors) : vErrors.concat(below("/credits/individuals/" + i5, validate28.errors));
																												errors = vErrors.length;
																											}
																											if (!(_errs44 === errors)) break;
																										}
																									} else {
																										validate97.errors = [{
																											instancePath: "/credits/individuals",
																											schemaPath: "#/properties/credits/properties/individuals/type",
																											keyword: "type",
																											params: { type: "array" },
																											message: "must be array"
																										}];
																										return false;
																									}
																								}
																								var valid6 = _errs42 === errors;
																							} else var valid6 = true;
																							if (valid6) {
																								if (!hasOnly(data22, schema41.properties.credits.onlyKnown)) {
																									validate97.errors = [{
																										instancePath: "/credits",
																										schemaPath: "#/properties/credits/onlyKnown",
																										keyword: "onlyKnown",
																										params: {},
																										message: "must not have a field that the specification does not know"
																									}];
																									return false;
																								}
																							}
																						}
																					} else {
																						validate97.errors = [{
																							instancePath: "/credits",
																							schemaPath: "#/properties/credits/type",
																							keyword: "type",
																							params: { type: "object" },
																							message: "must be object"
																						}];
																						return false;
																					}
																				}
																				var valid0 = _errs37 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.tools !== void 0) {
																					let data27 = data.tools;
																					const _errs45 = errors;
																					const _errs46 = errors;
																					let valid9 = false;
																					let passing0 = null;
																					const _errs47 = errors;
																					if (errors === _errs47) {
																						if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
																							if (data27.components !== void 0) {
																								let data28 = data27.components;
																								const _errs49 = errors;
																								if (errors === _errs49) {
																									if (Array.isArray(data28)) {
																										var valid11 = true;
																										const len6 = data28.length;
																										for (let i6 = 0; i6 < len6; i6++) {
																											const _errs51 = errors;
																											if (!validate23(data28[i6])) {
																												vErrors = vErrors === null ? below("/tools/components/" + i6, validate23.errors) : vErrors.concat(below("/tools/components/" + i6, validate23.errors));
																												errors = vErrors.length;
																											}
																											var valid11 = _errs51 === errors;
																											if (!valid11) break;
																										}
																										if (valid11) {
																											if (!isDistinct(data28)) {
																												const err0 = {
																													instancePath: "/tools/components",
																													schemaPath: "#/properties/tools/oneOf/0/properties/components/distinct",
																													keyword: "distinct",
																													params: {},
																													message: "must not hold the same twice"
																												};
																												if (vErrors === null) vErrors = [err0];
																												else vErrors.push(err0);
																												errors++;
																											}
																										}
																									} else {
																										const err1 = {
																											instancePath: "/tools/components",
																											schemaPath: "#/properties/tools/oneOf/0/properties/components/type",
																											keyword: "type",
																											params: { type: "array" },
																											message: "must be array"
																										};
																										if (vErrors === null) vErrors = [err1];
																										else vErrors.push(err1);
																										errors++;
																									}
																								}
																								var valid10 = _errs49 === errors;
																							} else var valid10 = true;
																							if (valid10) {
																								if (data27.services !== void 0) {
																									let data30 = data27.services;
																									const _errs52 = errors;
																									if (errors === _errs52) {
																										if (Array.isArray(data30)) {
																											var valid12 = true;
																											const len7 = data30.length;
																											for (let i7 = 0; i7 < len7; i7++) {
																												const _errs54 = errors;
																												const err2 = {
																													instancePath: "/tools/services/" + i7,
																													schemaPath: "#/definitions/service/false schema",
																													keyword: "false schema",
																													params: {},
																													message: "boolean schema is false"
																												};
																												if (vErrors === null) vErrors = [err2];
																												else vErrors.push(err2);
																												errors++;
																												var valid12 = _errs54 === errors;
																												if (!valid12) break;
																											}
																											if (valid12) {
																												if (!isDistinct(data30)) {
																													const err3 = {
																														instancePath: "/tools/services",
																														schemaPath: "#/properties/tools/oneOf/0/properties/services/distinct",
																														keyword: "distinct",
																														params: {},
																														message: "must not hold the same twice"
																													};
																													if (vErrors === null) vErrors = [err3];
																													else vErrors.push(err3);
																													errors++;
																												}
																											}
																										} else {
																											const err4 = {
																												instancePath: "/tools/services",
																												schemaPath: "#/properties/tools/oneOf/0/properties/services/type",
																												keyword: "type",
																												params: { type: "array" },
																												message: "must be array"
																											};
																											if (vErrors === null) vErrors = [err4];
																											else vErrors.push(err4);
																											errors++;
																										}
																									}
																									var valid10 = _errs52 === errors;
																								} else var valid10 = true;
																								if (valid10) {
																									if (!hasOnly(data27, schema41.properties.tools.oneOf[0].onlyKnown)) {
																										const err5 = {
																											instancePath: "/tools",
																											schemaPath: "#/properties/tools/oneOf/0/onlyKnown",
																											keyword: "onlyKnown",
																											params: {},
																											message: "must not have a field that the specification does not know"
																										};
																										if (vErrors === null) vErrors = [err5];
																										else vErrors.push(err5);
																										errors++;
																									}
																								}
																							}
																						} else {
																							const err6 = {
																								instancePath: "/tools",
																								schemaPath: "#/properties/tools/oneOf/0/type",
																								keyword: "type",
																								params: { type: "object" },
																								message: "must be object"
																							};
																							if (vErrors === null) vErrors = [err6];
																							else vErrors.push(err6);
																							errors++;
																						}
																					}
																					var _valid0 = _errs47 === errors;
																					if (_valid0) {
																						valid9 = true;
																						passing0 = 0;
																					}
																					const _errs55 = errors;
																					if (errors === _errs55) {
																						if (Array.isArray(data27)) {
																							const len8 = data27.length;
																							for (let i8 = 0; i8 < len8; i8++) {
																								const _errs57 = errors;
																								if (!validate71(data27[i8])) {
																									vErrors = vErrors === null ? below("/tools/" + i8, validate71.errors) : vErrors.concat(below("/tools/" + i8, validate71.errors));
																									errors = vErrors.length;
																								}
																								if (!(_errs57 === errors)) break;
																							}
																						} else {
																							const err7 = {
																								instancePath: "/tools",
																								schemaPath: "#/properties/tools/oneOf/1/type",
																								keyword: "type",
																								params: { type: "array" },
																								message: "must be array"
																							};
																							if (vErrors === null) vErrors = [err7];
																							else vErrors.push(err7);
																							errors++;
																						}
																					}
																					var _valid0 = _errs55 === errors;
																					if (_valid0 && valid9) {
																						valid9 = false;
																						passing0 = [passing0, 1];
																					} else if (_valid0) {
																						valid9 = true;
																						passing0 = 1;
																					}
																					if (!valid9) {
																						const err8 = {
																							instancePath: "/tools",
																							schemaPath: "#/properties/tools/oneOf",
																							keyword: "oneOf",
																							params: { passingSchemas: passing0 },
																							message: "must match exactly one schema in oneOf"
																						};
																						if (vErrors === null) vErrors = [err8];
																						else vErrors.push(err8);
																						errors++;
																						validate97.errors = vErrors;
																						return false;
																					} else {
																						errors = _errs46;
																						if (vErrors !== null) {
																							if (_errs46) vErrors.length = _errs46;
																							else vErrors = null;
																						}
																					}
																					var valid0 = _errs45 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.analysis !== void 0) {
																						let data33 = data.analysis;
																						const _errs58 = errors;
																						if (errors === _errs58) {
																							if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
																								if (data33.state !== void 0) {
																									const _errs60 = errors;
																									if (!validate117(data33.state)) {
																										vErrors = vErrors === null ? below("/analysis/state", validate117.errors) : vErrors.concat(below("/analysis/state", validate117.errors));
																										errors = vErrors.length;
																									}
																									var valid15 = _errs60 === errors;
																								} else var valid15 = true;
																								if (valid15) {
																									if (data33.justification !== void 0) {
																										const _errs61 = errors;
																										if (!validate119(data33.justification)) {
																											vErrors = vErrors === null ? below("/analysis/justification", validate119.errors) : vErrors.concat(below("/analysis/justification", validate119.errors));
																											errors = vErrors.length;
																										}
																										var valid15 = _errs61 === errors;
																									} else var valid15 = true;
																									if (valid15) {
																										if (data33.response !== void 0) {
																											let data36 = data33.response;
																											const _errs62 = errors;
																											if (errors === _errs62) {
																												if (Array.isArray(data36)) {
																													const len9 = data36.length;
																													for (let i9 = 0; i9 < len9; i9++) {
																														let data37 = data36[i9];
																														const _errs64 = errors;
																														if (typeof data37 !== "string") {
																															validate97.errors = [{
																																instancePath: "/analysis/response/" + i9,
																																schemaPath: "#/properties/analysis/properties/response/items/type",
																																keyword: "type",
																																params: { type: "string" },
																																message: "must be string"
																															}];
																															return false;
																														}
																														if (!(data37 === "can_not_fix" || data37 === "will_not_fix" || data37 === "update" || data37 === "rollback" || data37 === "workaround_available")) {
																															validate97.errors = [{
																																instancePath: "/analysis/response/" + i9,
																																schemaPath: "#/properties/analysis/properties/response/items/enum",
																																keyword: "enum",
																																params: { allowedValues: schema41.properties.analysis.properties.response.items.enum },
																																message: "must be equal to one of the allowed values"
																															}];
																															return false;
																														}
																														if (!(_errs64 === errors)) break;
																													}
																												} else {
																													validate97.errors = [{
																														instancePath: "/analysis/response",
																														schemaPath: "#/properties/analysis/properties/response/type",
																														keyword: "type",
																														params: { type: "array" },
																														message: "must be array"
																													}];
																													return false;
																												}
																											}
																											var valid15 = _errs62 === errors;
																										} else var valid15 = true;
																										if (valid15) {
																											if (data33.detail !== void 0) {
																												const _errs66 = errors;
																												if (typeof data33.detail !== "string") {
																													validate97.errors = [{
																														instancePath: "/analysis/detail",
																														schemaPath: "#/properties/analysis/properties/detail/type",
																														keyword: "type",
																														params: { type: "string" },
																														message: "must be string"
																													}];
																													return false;
																												}
																												var valid15 = _errs66 === errors;
																											} else var valid15 = true;
																											if (valid15) {
																												if (data33.firstIssued !== void 0) {
																													let data39 = data33.firstIssued;
																													const _errs68 = errors;
																													if (errors === _errs68) {
																														if (errors === _errs68) {
																															if (typeof data39 === "string") {
																																if (!formats0(data39)) {
																																	validate97.errors = [{
																																		instancePath: "/analysis/firstIssued",
																																		schemaPath: "#/properties/analysis/properties/firstIssued/format",
																																		keyword: "format",
																																		params: { format: "date-time" },
																																		message: "must match format \"date-time\""
																																	}];
																																	return false;
																																}
																															} else {
																																validate97.errors = [{
																																	instancePath: "/analysis/firstIssued",
																																	schemaPath: "#/properties/analysis/properties/firstIssued/type",
																																	keyword: "type",
																																	params: { type: "string" },
																																	message: "must be string"
																																}];
																																return false;
																															}
																														}
																													}
																													var valid15 = _errs68 === errors;
																												} else var valid15 = true;
																												if (valid15) {
																													if (data33.lastUpdated !== void 0) {
																														let data40 = data33.lastUpdated;
																														const _errs70 = errors;
																														if (errors === _errs70) {
																															if (errors === _errs70) {
																																if (typeof data40 === "string") {
																																	if (!formats0(data40)) {
																																		validate97.errors = [{
																																			instancePath: "/analysis/lastUpdated",
																																			schemaPath: "#/properties/analysis/properties/lastUpdated/format",
																																			keyword: "format",
																																			params: { format: "date-time" },
																																			message: "must match format \"date-time\""
																																		}];
																																		return false;
																																	}
																																} else {
																																	validate97.errors = [{
																																		instancePath: "/analysis/lastUpdated",
																																		schemaPath: "#/properties/analysis/properties/lastUpdated/type",
																																		keyword: "type",
																																		params: { type: "string" },
																																		message: "must be string"
																																	}];
																																	return false;
																																}
																															}
																														}
																														var valid15 = _errs70 === errors;
																													} else var valid15 = true;
																													if (valid15) {
																														if (!hasOnly(data33, schema41.properties.analysis.onlyKnown)) {
																															validate97.errors = [{
																																instancePath: "/analysis",
																																schemaPath: "#/properties/analysis/onlyKnown",
																																keyword: "onlyKnown",
																																params: {},
																																message: "must not have a field that the specification does not know"
																															}];
																															return false;
																														}
																													}
																												}
																											}
																										}
																									}
																								}
																							} else {
																								validate97.errors = [{
																									instancePath: "/analysis",
																									schemaPath: "#/properties/analysis/type",
																									keyword: "type",
																									params: { type: "object" },
																									message: "must be object"
																								}];
																								return false;
																							}
																						}
																						var valid0 = _errs58 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.affects !== void 0) {
																							let data41 = data.affects;
																							const _errs72 = errors;
																							if (errors === _errs72) {
																								if (Array.isArray(data41)) {
																									var valid17 = true;
																									const len10 = data41.length;
																									for (let i10 = 0; i10 < len10; i10++) {
																										let data42 = data41[i10];
																										const _errs74 = errors;
																										if (errors === _errs74) {
																											if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
																												let missing1;
																												if (data42.ref === void 0 && (missing1 = "ref")) {
																													validate97.errors = [{
																														instancePath: "/affects/" + i10,
																														schemaPath: "#/properties/affects/items/required",
																														keyword: "required",
																														params: { missingProperty: missing1 },
																														message: "must have required property '" + missing1 + "'"
																													}];
																													return false;
																												} else {
																													if (data42.ref !== void 0) {
																														let data43 = data42.ref;
																														const _errs76 = errors;
																														const _errs77 = errors;
																														let valid19 = false;
																														const _errs78 = errors;
																														if (!validate85(data43)) {
																															vErrors = vErrors === null ? below("/affects/" + i10 + "/ref", validate85.errors) : vErrors.concat(below("/affects/" + i10 + "/ref", validate85.errors));
																															errors = vErrors.length;
																														}
																														var _valid1 = _errs78 === errors;
																														valid19 = valid19 || _valid1;
																														if (!valid19) {
																															const _errs79 = errors;
																															if (!validate52(data43)) {
																																vErrors = vErrors === null ? below("/affects/" + i10 + "/ref", validate52.errors) : vErrors.concat(below("/affects/" + i10 + "/ref", validate52.errors));
																																errors = vErrors.length;
																															}
																															var _valid1 = _errs79 === errors;
																															valid19 = valid19 || _valid1;
																														}
																														if (!valid19) {
																															const err9 = {
																																instancePath: "/affects/" + i10 + "/ref",
																																schemaPath: "#/properties/affects/items/properties/ref/anyOf",
																																keyword: "anyOf",
																																params: {},
																																message: "must match a schema in anyOf"
																															};
																															if (vErrors === null) vErrors = [err9];
																															else vErrors.push(err9);
																															errors++;
																															validate97.errors = vErrors;
																															return false;
																														} else {
																															errors = _errs77;
																															if (vErrors !== null) {
																																if (_errs77) vErrors.length = _errs77;
																																else vErrors = null;
																															}
																														}
																														var valid18 = _errs76 === errors;
																													} else var valid18 = true;
																													if (valid18) {
																														if (data42.versions !== void 0) {
																															let data44 = data42.versions;
																															const _errs80 = errors;
																															if (errors === _errs80) {
																																if (Array.isArray(data44)) {
																																	const len11 = data44.length;
																																	for (let i11 = 0; i11 < len11; i11++) {
																																		let data45 = data44[i11];
																																		const _errs82 = errors;
																																		const _errs84 = errors;
																																		let valid21 = false;
																																		let passing1 = null;
																																		const _errs85 = errors;
																																		if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
																																			let missing2;
																																			if (data45.version === void 0 && (missing2 = "version")) {
																																				const err10 = {
																																					instancePath: "/affects/" + i10 + "/versions/" + i11,
																																					schemaPath: "#/properties/affects/items/properties/versions/items/oneOf/0/required",
																																					keyword: "required",
																																					params: { missingProperty: missing2 },
																																					message: "must have required property '" + missing2 + "'"
																																				};
																																				if (vErrors === null) vErrors = [err10];
																																				else vErrors.push(err10);
																																				errors++;
																																			}
																																		}
																																		var _valid2 = _errs85 === errors;
																																		if (_valid2) {
																																			valid21 = true;
																																			passing1 = 0;
																																		}
																																		const _errs86 = errors;
																																		if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
																																			let missing3;
																																			if (data45.range === void 0 && (missing3 = "range")) {
																																				const err11 = {
																																					instancePath: "/affects/" + i10 + "/versions/" + i11,
																																					schemaPath: "#/properties/affects/items/properties/versions/items/oneOf/1/required",
																																					keyword: "required",
																																					params: { missingProperty: missing3 },
																																					message: "must have required property '" + missing3 + "'"
																																				};
																																				if (vErrors === null) vErrors = [err11];
																																				else vErrors.push(err11);
																																				errors++;
																																			}
																																		}
																																		var _valid2 = _errs86 === errors;
																																		if (_valid2 && valid21) {
																																			valid21 = false;
																																			passing1 = [passing1, 1];
																																		} else if (_valid2) {
																																			valid21 = true;
																																			passing1 = 1;
																																		}
																																		if (!valid21) {
																																			const err12 = {
																																				instancePath: "/affects/" + i10 + "/versions/" + i11,
																																				schemaPath: "#/properties/affects/items/properties/versions/items/oneOf",
																																				keyword: "oneOf",
																																				params: { passingSchemas: passing1 },
																																				message: "must match exactly one schema in oneOf"
																																			};
																																			if (vErrors === null) vErrors = [err12];
																																			else vErrors.push(err12);
																																			errors++;
																																			validate97.errors = vErrors;
																																			return false;
																																		} else {
																																			errors = _errs84;
																																			if (vErrors !== null) {
																																				if (_errs84) vErrors.length = _errs84;
																																				else vErrors = null;
																																			}
																																		}
																																		if (errors === _errs82) {
																																			if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
																																				if (data45.version !== void 0) {
																																					const _errs87 = errors;
																																					if (!validate123(data45.version)) {
																																						vErrors = vErrors === null ? below("/affects/" + i10 + "/versions/" + i11 + "/version", validate123.errors) : vErrors.concat(below("/affects/" + i10 + "/versions/" + i11 + "/version", validate123.errors));
																																						errors = vErrors.length;
																																					}
																																					var valid22 = _errs87 === errors;
																																				} else var valid22 = true;
																																				if (valid22) {
																																					if (data45.range !== void 0) {
																																						const _errs88 = errors;
																																						if (!validate125(data45.range)) {
																																							vErrors = vErrors === null ? below("/affects/" + i10 + "/versions/" + i11 + "/range", validate125.errors) : vErrors.concat(below("/affects/" + i10 + "/versions/" + i11 + "/range", validate125.errors));
																																							errors = vErrors.length;
																																						}
																																						var valid22 = _errs88 === errors;
																																					} else var valid22 = true;
																																					if (valid22) {
																																						if (data45.status !== void 0) {
																																							const _errs89 = errors;
																																							if (!validate127(data45.status)) {
																																								vErrors = vErrors === null ? below("/affects/" + i10 + "/versions/" + i11 + "/status", validate127.errors) : vErrors.concat(below("/affects/" + i10 + "/versions/" + i11 + "/status", validate127.errors));
																																								errors = vErrors.length;
																																							}
																																							var valid22 = _errs89 === errors;
																																						} else var valid22 = true;
																																						if (valid22) {
																																							if (!hasOnly(data45, schema41.properties.affects.items.properties.versions.items.onlyKnown)) {
																																								validate97.errors = [{
																																									instancePath: "/affects/" + i10 + "/versions/" + i11,
																																									schemaPath: "#/properties/affects/items/properties/versions/items/onlyKnown",
																																									keyword: "onlyKnown",
																																									params: {},
																																									message: "must not have a field that the specification does not know"
																																								}];
																																								return false;
																																							}
																																						}
																																					}
																																				}
																																			} else {
																																				validate97.errors = [{
																																					instancePath: "/affects/" + i10 + "/versions/" + i11,
																																					schemaPath: "#/properties/affects/items/properties/versions/items/type",
																																					keyword: "type",
																																					params: { type: "object" },
																																					message: "must be object"
																																				}];
																																				return false;
																																			}
																																		}
																																		if (!(_errs82 === errors)) break;
																																	}
																																} else {
																																	validate97.errors = [{
																																		instancePath: "/affects/" + i10 + "/versions",
																																		schemaPath: "#/properties/affects/items/properties/versions/type",
																																		keyword: "type",
																																		params: { type: "array" },
																																		message: "must be array"
																																	}];
																																	return false;
																																}
																															}
																															var valid18 = _errs80 === errors;
																														} else var valid18 = true;
																														if (valid18) {
																															if (!hasOnly(data42, schema41.properties.affects.items.onlyKnown)) {
																																validate97.errors = [{
																																	instancePath: "/affects/" + i10,
																																	schemaPath: "#/properties/affects/items/onlyKnown",
																																	keyword: "onlyKnown",
																																	params: {},
																																	message: "must not have a field that the specification does not know"
																																}];
																																return false;
																															}
																														}
																													}
																												}
																											} else {
																												validate97.errors = [{
																													instancePath: "/affects/" + i10,
																													schemaPath: "#/properties/affects/items/type",
																													keyword: "type",
																													params: { type: "object" },
																													message: "must be object"
																												}];
																												return false;
																											}
																										}
																										var valid17 = _errs74 === errors;
																										if (!valid17) break;
																									}
																									if (valid17) {
																										if (!isDistinct(data41)) {
																											validate97.errors = [{
																												instancePath: "/affects",
																												schemaPath: "#/properties/affects/distinct",
																												keyword: "distinct",
																												params: {},
																												message: "must not hold the same twice"
																											}];
																											return false;
																										}
																									}
																								} else {
																									validate97.errors = [{
																										instancePath: "/affects",
																										schemaPath: "#/properties/affects/type",
																										keyword: "type",
																										params: { type: "array" },
																										message: "must be array"
																									}];
																									return false;
																								}
																							}
																							var valid0 = _errs72 === errors;
																						} else var valid0 = true;
																						if (valid0) {
																							if (data.properties !== void 0) {
																								let data49 = data.properties;
																								const _errs90 = errors;
																								if (errors === _errs90) {
																									if (Array.isArray(data49)) {
																										const len12 = data49.length;
																										for (let i12 = 0; i12 < len12; i12++) {
																											const _errs92 = errors;
																											if (!validate43(data49[i12])) {
																												vErrors = vErrors === null ? below("/properties/" + i12, validate43.errors) : vErrors.concat(below("/properties/" + i12, validate43.errors));
																												errors = vErrors.length;
																											}
																											if (!(_errs92 === errors)) break;
																										}
																									} else {
																										validate97.errors = [{
																											instancePath: "/properties",
																											schemaPath: "#/properties/properties/type",
																											keyword: "type",
																											params: { type: "array" },
																											message: "must be array"
																										}];
																										return false;
																									}
																								}
																								var valid0 = _errs90 === errors;
																							} else var valid0 = true;
																							if (valid0) {
																								if (!hasOnly(data, schema41.onlyKnown)) {
																									validate97.errors = [{
																										instancePath,
																										schemaPath: "#/onlyKnown",
																										keyword: "onlyKnown",
																										params: {},
																										message: "must not have a field that the specification does not know"
																									}];
																									return false;
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate97.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate97.errors = vErrors;
	return errors === 0;
}
function validate21(data) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.bomFormat === void 0 && (missing0 = "bomFormat") || data.specVersion === void 0 && (missing0 = "specVersion")) {
				validate21.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.$schema !== void 0) {
					const _errs1 = errors;
					if (typeof data.$schema !== "string") {
						validate21.errors = [{
							instancePath: "/$schema",
							schemaPath: "#/properties/%24schema/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.bomFormat !== void 0) {
						let data1 = data.bomFormat;
						const _errs3 = errors;
						if (typeof data1 !== "string") {
							validate21.errors = [{
								instancePath: "/bomFormat",
								schemaPath: "#/properties/bomFormat/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						if (!(data1 === "CycloneDX")) {
							validate21.errors = [{
								instancePath: "/bomFormat",
								schemaPath: "#/properties/bomFormat/enum",
								keyword: "enum",
								params: { allowedValues: schema6.properties.bomFormat.enum },
								message: "must be equal to one of the allowed values"
							}];
							return false;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.specVersion !== void 0) {
							const _errs5 = errors;
							if (typeof data.specVersion !== "string") {
								validate21.errors = [{
									instancePath: "/specVersion",
									schemaPath: "#/properties/specVersion/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.serialNumber !== void 0) {
								let data3 = data.serialNumber;
								const _errs7 = errors;
								if (errors === _errs7) {
									if (typeof data3 === "string") {
										if (!pattern0.test(data3)) {
											validate21.errors = [{
												instancePath: "/serialNumber",
												schemaPath: "#/properties/serialNumber/pattern",
												keyword: "pattern",
												params: { pattern: "^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" },
												message: "must match pattern \"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$\""
											}];
											return false;
										}
									} else {
										validate21.errors = [{
											instancePath: "/serialNumber",
											schemaPath: "#/properties/serialNumber/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
								}
								var valid0 = _errs7 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.version !== void 0) {
									let data4 = data.version;
									const _errs9 = errors;
									if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
										validate21.errors = [{
											instancePath: "/version",
											schemaPath: "#/properties/version/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										}];
										return false;
									}
									if (errors === _errs9) {
										if (typeof data4 == "number") {
											if (data4 < 1 || isNaN(data4)) {
												validate21.errors = [{
													instancePath: "/version",
													schemaPath: "#/properties/version/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 1
													},
													message: "must be >= 1"
												}];
												return false;
											}
										}
									}
									var valid0 = _errs9 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.metadata !== void 0) {
										const _errs11 = errors;
										if (!validate22(data.metadata)) {
											vErrors = vErrors === null ? below("/metadata", validate22.errors) : vErrors.concat(below("/metadata", validate22.errors));
											errors = vErrors.length;
										}
										var valid0 = _errs11 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.components !== void 0) {
											let data6 = data.components;
											const _errs12 = errors;
											if (errors === _errs12) {
												if (Array.isArray(data6)) {
													var valid1 = true;
													const len0 = data6.length;
													for (let i0 = 0; i0 < len0; i0++) {
														const _errs14 = errors;
														if (!validate23(data6[i0])) {
															vErrors = vErrors === null ? below("/components/" + i0, validate23.errors) : vErrors.concat(below("/components/" + i0, validate23.errors));
															errors = vErrors.length;
														}
														var valid1 = _errs14 === errors;
														if (!valid1) break;
													}
													if (valid1) {
														if (!isDistinct(data6)) {
															validate21.errors = [{
																instancePath: "/components",
																schemaPath: "#/properties/components/distinct",
																keyword: "distinct",
																params: {},
																message: "must not hold the same twice"
															}];
															return false;
														}
													}
												} else {
													validate21.errors = [{
														instancePath: "/components",
														schemaPath: "#/properties/components/type",
														keyword: "type",
														params: { type: "array" },
														message: "must be array"
													}];
													return false;
												}
											}
											var valid0 = _errs12 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.services !== void 0) {
												let data8 = data.services;
												const _errs15 = errors;
												if (errors === _errs15) {
													if (Array.isArray(data8)) {
														var valid2 = true;
														const len1 = data8.length;
														for (let i1 = 0; i1 < len1; i1++) {
															validate21.errors = [{
																instancePath: "/services/" + i1,
																schemaPath: "#/definitions/service/false schema",
																keyword: "false schema",
																params: {},
																message: "boolean schema is false"
															}];
															return false;
															var valid2;
														}
														if (valid2) {
															if (!isDistinct(data8)) {
																validate21.errors = [{
																	instancePath: "/services",
																	schemaPath: "#/properties/services/distinct",
																	keyword: "distinct",
																	params: {},
																	message: "must not hold the same twice"
																}];
																return false;
															}
														}
													} else {
														validate21.errors = [{
															instancePath: "/services",
															schemaPath: "#/properties/services/type",
															keyword: "type",
															params: { type: "array" },
															message: "must be array"
														}];
														return false;
													}
												}
												var valid0 = _errs15 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.externalReferences !== void 0) {
													let data10 = data.externalReferences;
													const _errs18 = errors;
													if (errors === _errs18) {
														if (Array.isArray(data10)) {
															const len2 = data10.length;
															for (let i2 = 0; i2 < len2; i2++) {
																const _errs20 = errors;
																if (!validate48(data10[i2])) {
																	vErrors = vErrors === null ? below("/externalReferences/" + i2, validate48.errors) : vErrors.concat(below("/externalReferences/" + i2, validate48.errors));
																	errors = vErrors.length;
																}
																if (!(_errs20 === errors)) break;
															}
														} else {
															validate21.errors = [{
																instancePath: "/externalReferences",
																schemaPath: "#/properties/externalReferences/type",
																keyword: "type",
																params: { type: "array" },
																message: "must be array"
															}];
															return false;
														}
													}
													var valid0 = _errs18 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.dependencies !== void 0) {
														let data12 = data.dependencies;
														const _errs21 = errors;
														if (errors === _errs21) {
															if (Array.isArray(data12)) {
																var valid5 = true;
																const len3 = data12.length;
																for (let i3 = 0; i3 < len3; i3++) {
																	const _errs23 = errors;
																	if (!validate84(data12[i3])) {
																		vErrors = vErrors === null ? below("/dependencies/" + i3, validate84.errors) : vErrors.concat(below("/dependencies/" + i3, validate84.errors));
																		errors = vErrors.length;
																	}
																	var valid5 = _errs23 === errors;
																	if (!valid5) break;
																}
																if (valid5) {
																	if (!isDistinct(data12)) {
																		validate21.errors = [{
																			instancePath: "/dependencies",
																			schemaPath: "#/properties/dependencies/distinct",
																			keyword: "distinct",
																			params: {},
																			message: "must not hold the same twice"
																		}];
																		return false;
																	}
																}
															} else {
																validate21.errors = [{
																	instancePath: "/dependencies",
																	schemaPath: "#/properties/dependencies/type",
																	keyword: "type",
																	params: { type: "array" },
																	message: "must be array"
																}];
																return false;
															}
														}
														var valid0 = _errs21 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.compositions !== void 0) {
															let data14 = data.compositions;
															const _errs24 = errors;
															if (errors === _errs24) {
																if (Array.isArray(data14)) {
																	var valid6 = true;
																	const len4 = data14.length;
																	for (let i4 = 0; i4 < len4; i4++) {
																		const _errs26 = errors;
																		if (!validate90(data14[i4])) {
																			vErrors = vErrors === null ? below("/compositions/" + i4, validate90.errors) : vErrors.concat(below("/compositions/" + i4, validate90.errors));
																			errors = vErrors.length;
																		}
																		var valid6 = _errs26 === errors;
																		if (!valid6) break;
																	}
																	if (valid6) {
																		if (!isDistinct(data14)) {
																			validate21.errors = [{
																				instancePath: "/compositions",
																				schemaPath: "#/properties/compositions/distinct",
																				keyword: "distinct",
																				params: {},
																				message: "must not hold the same twice"
																			}];
																			return false;
																		}
																	}
																} else {
																	validate21.errors = [{
																		instancePath: "/compositions",
																		schemaPath: "#/properties/compositions/type",
																		keyword: "type",
																		params: { type: "array" },
																		message: "must be array"
																	}];
																	return false;
																}
															}
															var valid0 = _errs24 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.vulnerabilities !== void 0) {
																let data16 = data.vulnerabilities;
																const _errs27 = errors;
																if (errors === _errs27) {
																	if (Array.isArray(data16)) {
																		var valid7 = true;
																		const len5 = data16.length;
																		for (let i5 = 0; i5 < len5; i5++) {
																			const _errs29 = errors;
																			if (!validate97(data16[i5])) {
																				vErrors = vErrors === null ? below("/vulnerabilities/" + i5, validate97.errors) : vErrors.concat(below("/vulnerabilities/" + i5, validate97.errors));
																				errors = vErrors.length;
																			}
																			var valid7 = _errs29 === errors;
																			if (!valid7) break;
																		}
																		if (valid7) {
																			if (!isDistinct(data16)) {
																				validate21.errors = [{
																					instancePath: "/vulnerabilities",
																					schemaPath: "#/properties/vulnerabilities/distinct",
																					keyword: "distinct",
																					params: {},
																					message: "must not hold the same twice"
																				}];
																				return false;
																			}
																		}
																	} else {
																		validate21.errors = [{
																			instancePath: "/vulnerabilities",
																			schemaPath: "#/properties/vulnerabilities/type",
																			keyword: "type",
																			params: { type: "array" },
																			message: "must be array"
																		}];
																		return false;
																	}
																}
																var valid0 = _errs27 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.annotations !== void 0) {
																	let data18 = data.annotations;
																	const _errs30 = errors;
																	if (errors === _errs30) {
																		if (Array.isArray(data18)) {
																			var valid8 = true;
																			const len6 = data18.length;
																			for (let i6 = 0; i6 < len6; i6++) {
																				validate21.errors = [{
																					instancePath: "/annotations/" + i6,
																					schemaPath: "#/definitions/annotations/false schema",
																					keyword: "false schema",
																					params: {},
																					message: "boolean schema is false"
																				}];
																				return false;
																				var valid8;
																			}
																			if (valid8) {
																				if (!isDistinct(data18)) {
																					validate21.errors = [{
																						instancePath: "/annotations",
																						schemaPath: "#/properties/annotations/distinct",
																						keyword: "distinct",
																						params: {},
																						message: "must not hold the same twice"
																					}];
																					return false;
																				}
																			}
																		} else {
																			validate21.errors = [{
																				instancePath: "/annotations",
																				schemaPath: "#/properties/annotations/type",
																				keyword: "type",
																				params: { type: "array" },
																				message: "must be array"
																			}];
																			return false;
																		}
																	}
																	var valid0 = _errs30 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.formulation !== void 0) {
																		let data20 = data.formulation;
																		const _errs33 = errors;
																		if (errors === _errs33) {
																			if (Array.isArray(data20)) {
																				var valid10 = true;
																				const len7 = data20.length;
																				for (let i7 = 0; i7 < len7; i7++) {
																					validate21.errors = [{
																						instancePath: "/formulation/" + i7,
																						schemaPath: "#/definitions/formula/false schema",
																						keyword: "false schema",
																						params: {},
																						message: "boolean schema is false"
																					}];
																					return false;
																					var valid10;
																				}
																				if (valid10) {
																					if (!isDistinct(data20)) {
																						validate21.errors = [{
																							instancePath: "/formulation",
																							schemaPath: "#/properties/formulation/distinct",
																							keyword: "distinct",
																							params: {},
																							message: "must not hold the same twice"
																						}];
																						return false;
																					}
																				}
																			} else {
																				validate21.errors = [{
																					instancePath: "/formulation",
																					schemaPath: "#/properties/formulation/type",
																					keyword: "type",
																					params: { type: "array" },
																					message: "must be array"
																				}];
																				return false;
																			}
																		}
																		var valid0 = _errs33 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.properties !== void 0) {
																			let data22 = data.properties;
																			const _errs36 = errors;
																			if (errors === _errs36) {
																				if (Array.isArray(data22)) {
																					const len8 = data22.length;
																					for (let i8 = 0; i8 < len8; i8++) {
																						const _errs38 = errors;
																						if (!validate43(data22[i8])) {
																							vErrors = vErrors === null ? below("/properties/" + i8, validate43.errors) : vErrors.concat(below("/properties/" + i8, validate43.errors));
																							errors = vErrors.length;
																						}
																						if (!(_errs38 === errors)) break;
																					}
																				} else {
																					validate21.errors = [{
																						instancePath: "/properties",
																						schemaPath: "#/properties/properties/type",
																						keyword: "type",
																						params: { type: "array" },
																						message: "must be array"
																					}];
																					return false;
																				}
																			}
																			var valid0 = _errs36 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.signature !== void 0) {
																				validate21.errors = [{
																					instancePath: "/signature",
																					schemaPath: "#/definitions/signature/false schema",
																					keyword: "false schema",
																					params: {},
																					message: "boolean schema is false"
																				}];
																				return false;
																				var valid0;
																			} else var valid0 = true;
																			if (valid0) {
																				if (!hasOnly(data, schema6.onlyKnown)) {
																					validate21.errors = [{
																						instancePath,
																						schemaPath: "#/onlyKnown",
																						keyword: "onlyKnown",
																						params: {},
																						message: "must not have a field that the specification does not know"
																					}];
																					return false;
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate21.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate21.errors = vErrors;
	return errors === 0;
}

export { cyclonedx_1_5_default as default, validate };