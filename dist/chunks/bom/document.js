import { t as __commonJSMin } from "../rolldown.js";
import { t as v5 } from "../uuid.js";
import { r as withoutCredentials, t as publicUrl } from "./credentials.js";
import { a as Bill, c as require_models, d as require_hashAlogorithm, f as require_externalReferenceType, l as require_ratingMethod, n as jsonOf, p as require_componentType, s as Part, u as require_analysisResponse } from "./serialize-json.js";
import { n as wellFormed, t as byCodeUnit } from "./code-units.js";
import { t as isOwn } from "./own.js";
import { r as readLicense, t as licenseReader } from "./license.js";
import { r as exitCodes, t as WaybillError } from "../errors.js";
import { a as isEmail } from "./validate-formats.js";
import { t as validateDocument } from "./validate.js";

// node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/attachmentEncoding.js
var require_attachmentEncoding = /* @__PURE__ */ __commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.AttachmentEncoding = void 0;
	var AttachmentEncoding;
	(function(AttachmentEncoding) {
		AttachmentEncoding["Base64"] = "base64";
	})(AttachmentEncoding || (exports.AttachmentEncoding = AttachmentEncoding = {}));
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/componentScope.js
var require_componentScope = /* @__PURE__ */ __commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ComponentScope = void 0;
	var ComponentScope;
	(function(ComponentScope) {
		ComponentScope["Required"] = "required";
		ComponentScope["Optional"] = "optional";
		ComponentScope["Excluded"] = "excluded";
	})(ComponentScope || (exports.ComponentScope = ComponentScope = {}));
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/licenseAcknowledgement.js
var require_licenseAcknowledgement = /* @__PURE__ */ __commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.LicenseAcknowledgement = void 0;
	var LicenseAcknowledgement;
	(function(LicenseAcknowledgement) {
		LicenseAcknowledgement["Declared"] = "declared";
		LicenseAcknowledgement["Concluded"] = "concluded";
	})(LicenseAcknowledgement || (exports.LicenseAcknowledgement = LicenseAcknowledgement = {}));
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/lifecyclePhase.js
var require_lifecyclePhase = /* @__PURE__ */ __commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.LifecyclePhase = void 0;
	var LifecyclePhase;
	(function(LifecyclePhase) {
		LifecyclePhase["Design"] = "design";
		LifecyclePhase["PreBuild"] = "pre-build";
		LifecyclePhase["Build"] = "build";
		LifecyclePhase["PostBuild"] = "post-build";
		LifecyclePhase["Operations"] = "operations";
		LifecyclePhase["Discovery"] = "discovery";
		LifecyclePhase["Decommission"] = "decommission";
	})(LifecyclePhase || (exports.LifecyclePhase = LifecyclePhase = {}));
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/vulnerability/affectStatus.js
var require_affectStatus = /* @__PURE__ */ __commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.AffectStatus = void 0;
	var AffectStatus;
	(function(AffectStatus) {
		AffectStatus["Affected"] = "affected";
		AffectStatus["Unaffected"] = "unaffected";
		AffectStatus["Unknown"] = "unknown";
	})(AffectStatus || (exports.AffectStatus = AffectStatus = {}));
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/vulnerability/analysisJustification.js
var require_analysisJustification = /* @__PURE__ */ __commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.AnalysisJustification = void 0;
	var AnalysisJustification;
	(function(AnalysisJustification) {
		AnalysisJustification["CodeNotPresent"] = "code_not_present";
		AnalysisJustification["CodeNotReachable"] = "code_not_reachable";
		AnalysisJustification["RequiresConfiguration"] = "requires_configuration";
		AnalysisJustification["RequiresDependency"] = "requires_dependency";
		AnalysisJustification["RequiresEnvironment"] = "requires_environment";
		AnalysisJustification["ProtectedByCompiler"] = "protected_by_compiler";
		AnalysisJustification["ProtectedAtRuntime"] = "protected_at_runtime";
		AnalysisJustification["ProtectedAtPerimeter"] = "protected_at_perimeter";
		AnalysisJustification["ProtectedByMitigatingControl"] = "protected_by_mitigating_control";
	})(AnalysisJustification || (exports.AnalysisJustification = AnalysisJustification = {}));
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/vulnerability/analysisState.js
var require_analysisState = /* @__PURE__ */ __commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.AnalysisState = void 0;
	var AnalysisState;
	(function(AnalysisState) {
		AnalysisState["Resolved"] = "resolved";
		AnalysisState["ResolvedWithPedigree"] = "resolved_with_pedigree";
		AnalysisState["Exploitable"] = "exploitable";
		AnalysisState["InTriage"] = "in_triage";
		AnalysisState["FalsePositive"] = "false_positive";
		AnalysisState["NotAffected"] = "not_affected";
	})(AnalysisState || (exports.AnalysisState = AnalysisState = {}));
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/vulnerability/severity.js
var require_severity = /* @__PURE__ */ __commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Severity = void 0;
	var Severity;
	(function(Severity) {
		Severity["Critical"] = "critical";
		Severity["High"] = "high";
		Severity["Medium"] = "medium";
		Severity["Low"] = "low";
		Severity["Info"] = "info";
		Severity["None"] = "none";
		Severity["Unknown"] = "unknown";
	})(Severity || (exports.Severity = Severity = {}));
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/vulnerability/index.js
var require_vulnerability = /* @__PURE__ */ __commonJSMin(((exports, module, this$2) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	var __createBinding = this$2 && this$2.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __exportStar = this$2 && this$2.__exportStar || function(m, exports) {
		for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	__exportStar(require_affectStatus(), exports);
	__exportStar(require_analysisJustification(), exports);
	__exportStar(require_analysisResponse(), exports);
	__exportStar(require_analysisState(), exports);
	__exportStar(require_ratingMethod(), exports);
	__exportStar(require_severity(), exports);
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/index.js
var require_enums = /* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	var __createBinding = this$1 && this$1.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$1 && this$1.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __exportStar = this$1 && this$1.__exportStar || function(m, exports) {
		for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
	};
	var __importStar = this$1 && this$1.__importStar || (function() {
		var ownKeys = function(o) {
			ownKeys = Object.getOwnPropertyNames || function(o) {
				var ar = [];
				for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
				return ar;
			};
			return ownKeys(o);
		};
		return function(mod) {
			if (mod && mod.__esModule) return mod;
			var result = {};
			if (mod != null) {
				for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
			}
			__setModuleDefault(result, mod);
			return result;
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Vulnerability = void 0;
	__exportStar(require_attachmentEncoding(), exports);
	__exportStar(require_componentScope(), exports);
	__exportStar(require_componentType(), exports);
	__exportStar(require_externalReferenceType(), exports);
	__exportStar(require_hashAlogorithm(), exports);
	__exportStar(require_licenseAcknowledgement(), exports);
	__exportStar(require_lifecyclePhase(), exports);
	exports.Vulnerability = __importStar(require_vulnerability());
}));

// src/bom/delivered-file.ts
var import_enums = require_enums();
var import_models = require_models();
/**
* What BSI TR-03183-2 2.1 (section 5.2.2) wants to be told of a file that is delivered. Every package format read here is
* an archive whose parts stay apart; that nothing runs it as it is cannot be said of what a runtime starts (a jar, a wheel
* with a program in it). Empty for what is built from sources or is published as several files.
*/
function deliveredFile(item) {
	const name = fileName(item);
	if (name === null) return [];
	const runnable = item.ecosystem === "maven" || item.ecosystem === "nuget";
	return [
		{
			name: "bsi:component:filename",
			value: name
		},
		...runnable ? [] : [{
			name: "bsi:component:executable",
			value: "non-executable"
		}],
		{
			name: "bsi:component:archive",
			value: "archive"
		},
		{
			name: "bsi:component:structured",
			value: "structured"
		}
	];
}
/** The name of the one file that is delivered, or null. */
function fileName(item) {
	const [only, ...others] = item.files;
	if (only) return others.length === 0 ? only.name : null;
	for (const { source } of item.origins) {
		const name = nameAtSource(item, source);
		if (name !== null) return name;
	}
	return null;
}
function nameAtSource(item, source) {
	if (source.kind === "git" || source.kind === "folder") return null;
	const address = source.kind === "file" ? source.path : source.url;
	if (address === null) return registryFile(item);
	const path = address.replace(/[?#].*$/s, "");
	const last = path.slice(path.lastIndexOf("/") + 1);
	return /\.[a-z]\w*$/i.test(last) ? last : null;
}
/** How an ecosystem's registry calls the file of a version; null where it leaves that open. */
function registryFile({ ecosystem, name, version, qualifiers = {} }) {
	if (version === null) return null;
	switch (ecosystem) {
		case "npm": return `${name}-${version}.tgz`;
		case "cargo": return `${name}-${version}.crate`;
		case "gem": return `${name}-${version}${qualifiers["platform"] ? `-${qualifiers["platform"]}` : ""}.gem`;
		case "golang": return `${version}.zip`;
		case "hex": return `${name}-${version}.tar`;
		case "maven": return `${name}-${version}${qualifiers["classifier"] ? `-${qualifiers["classifier"]}` : ""}.${qualifiers["type"] ?? "jar"}`;
		case "nuget": return `${name}.${version}.nupkg`.toLowerCase();
		case "pub": return `${name}-${version}.tar.gz`;
		default: return null;
	}
}

// src/bom/references.ts
/** Ecosystems whose packages are archives of the sources. */
const ofSources = /* @__PURE__ */ new Set([
	"cargo",
	"composer",
	"golang",
	"hex",
	"pub"
]);
/**
* Where a component's files and sources are, sorted, each address once; `written` are the component's own digests. BSI TR-03183-2 reads the digest of a delivered file
* at its address, other tools at the component: both have it. `source-distribution` came with CycloneDX 1.6.
*/
function referencesOf(item, written, spec) {
	const sources = spec !== "1.5";
	return inOrder([...item.origins.flatMap(({ source, hashes }) => addressesOf(source, hashes, sources && ofSources.has(item.ecosystem))), ...item.files.flatMap((file) => fileAddresses(file, sources))]).map(([url, type, hashes]) => {
		const same = hashes === item.hashes;
		return new import_models.ExternalReference(url, type, { hashes: same ? written : hashesOf(hashes) });
	});
}
function inOrder(all) {
	if (all.length < 2) return all;
	return [...new Map(all.map((address) => [`${address[1]} ${address[0]}`, address])).values()].sort((a, b) => byCodeUnit(a[1], b[1]) || byCodeUnit(a[0], b[0]));
}
/** As the library has them. */
function hashesOf(hashes) {
	return new import_models.HashDictionary(hashes.map(({ algorithm, content }) => [import_enums.HashAlgorithm[algorithm], content]));
}
function addressesOf(source, hashes, withSources) {
	switch (source.kind) {
		case "registry":
		case "archive": return source.url === null ? [] : delivered(escapedUrl(source.url), hashes, withSources);
		case "git": return [[
			escapedUrl(source.commit === null ? source.url : `${source.url.replace(/#.*$/s, "")}#${encodeURI(wellFormed(source.commit))}`),
			import_enums.ExternalReferenceType.VCS,
			[]
		]];
		case "file": return [[
			relativeReference(source.path),
			import_enums.ExternalReferenceType.Distribution,
			hashes
		]];
		case "folder": return [];
	}
}
function fileAddresses({ name, url, hashes }, sources) {
	return url === null ? [] : delivered(escapedUrl(url), hashes, sources && /\.(?:tar\.\w+|tgz|zip)$/.test(name));
}
function delivered(url, hashes, withSources) {
	const address = [
		url,
		import_enums.ExternalReferenceType.Distribution,
		hashes
	];
	return withSources ? [address, [
		url,
		import_enums.ExternalReferenceType.SourceDistribution,
		hashes
	]] : [address];
}
/** RFC 3986 section 3.5: a second `#` has to be escaped. The others are what the library would escape, and only in XML. */
function escapedUrl(url) {
	const first = url.indexOf("#") + 1;
	return (first === 0 ? url : url.slice(0, first) + url.slice(first).replaceAll("#", "%23")).replace(/[\s"'<>[\]\\^`{|}]/g, escapedCharacter);
}
/** RFC 3986 section 4.2: without `./` a colon in the first name would be read as a scheme. */
function relativeReference(path) {
	const names = withoutCredentials(path).split("/").filter((name) => name !== "." && name !== "");
	return `${names[0] === ".." ? "" : "./"}${names.map(escaped).join("/")}`;
}
function escaped(name) {
	return encodeURIComponent(wellFormed(name)).replaceAll("'", escapedCharacter);
}
function escapedCharacter(character) {
	return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

// src/bom/describe-component.ts
const scopes = {
	required: import_enums.ComponentScope.Required,
	optional: import_enums.ComponentScope.Optional,
	development: import_enums.ComponentScope.Excluded
};
/** The names that the CycloneDX property taxonomy registers for a development dependency; all others are our own. */
const developmentProperty = /* @__PURE__ */ new Map([["npm", "cdx:npm:package:development"], ["composer", "cdx:composer:package:isDevRequirement"]]);
/** An item of the inventory as a component of the document. */
function componentOf(item, { spec, licenseOf, manufacturer }) {
	const hashes = hashesOf(digestsOf(item));
	const component = new Part(item.kind === "project" ? import_enums.ComponentType.Application : import_enums.ComponentType.Library, item.name, {
		bomRef: item.ref,
		purl: item.purl,
		scope: scopes[item.need],
		hashes,
		...item.group === null ? {} : { group: item.group },
		...item.version === null ? {} : { version: item.version }
	});
	if (item.supplier !== null) component.supplier = supplierOf(item.supplier);
	if (manufacturer !== null && spec !== "1.5" && isOwn(item)) component.manufacturer = manufacturer;
	const changed = declare(component, licenseOf(item.licenses));
	for (const reference of referencesOf(item, hashes, spec)) component.externalReferences.add(reference);
	for (const { name, value } of propertiesOf(item, changed).sort(byNameAndValue)) component.properties.add(new import_models.Property(name, value));
	return component;
}
/** Of the one file that is delivered; several files have theirs at their addresses. */
function digestsOf({ hashes, files }) {
	const [only, ...others] = files;
	return only && others.length === 0 ? only.hashes : hashes;
}
function supplierOf({ name, url }) {
	const entity = new import_models.OrganizationalEntity({ name: wellFormed(name) });
	const known = url === null ? null : publicUrl(url);
	if (known !== null) entity.url.add(known);
	return entity;
}
/** Sets the licences, and gives as properties what was written otherwise. */
function declare(component, read) {
	if (read === null) return [];
	const all = read.expression !== null ? [new import_models.LicenseExpression(read.expression)] : [...read.ids.map((id) => new import_models.SpdxLicense(id)), ...read.names.map((name) => new import_models.NamedLicense(name))];
	for (const each of all) {
		each.acknowledgement = import_enums.LicenseAcknowledgement.Declared;
		component.licenses.add(each);
	}
	return read.asWritten.map((value) => ({
		name: "waybill:license:as-written",
		value
	}));
}
/** Nearly in the order of their names. */
function propertiesOf(item, changed) {
	const all = deliveredFile(item);
	if (item.need === "development") all.push({
		name: developmentProperty.get(item.ecosystem) ?? "waybill:development",
		value: "true"
	});
	const path = item.ecosystem === "npm" ? "cdx:npm:package:path" : "waybill:path";
	for (const value of item.paths) if (value !== "") all.push({
		name: path,
		value
	});
	if (item.version === null) all.push({
		name: "waybill:version",
		value: "not in the lockfile"
	});
	all.push(...item.properties, ...unaddressed(item), ...changed);
	return all;
}
/** Files whose digests have no address to stand at, because the lockfile leaves it to the index in use. */
function unaddressed({ files }) {
	if (files.length < 2) return [];
	return files.filter(({ url }) => url === null).map(({ name, hashes }) => {
		return {
			name: "waybill:file",
			value: [name, ...hashes.map(({ algorithm, content }) => `${algorithm.toLowerCase().replace("sha-", "sha")}:${content}`)].join(" ")
		};
	});
}
function byNameAndValue(a, b) {
	return byCodeUnit(a.name, b.name) || byCodeUnit(a.value, b.value);
}

// node_modules/@cyclonedx/cyclonedx-library/package.json
var version = "10.3.0";

// src/bom/organization.ts
/**
* As the library has it, which would drop what is no address without a word. Throws CONFIG_INVALID for an address that is
* none; it is not quoted, since nobody can tell what in it is a secret.
*/
function entityOf({ name, urls, email }) {
	const entity = new import_models.OrganizationalEntity({ name: wellFormed(name) });
	for (const url of [...new Set(urls.map((each) => urlOf(name, each)))].sort(byCodeUnit)) entity.url.add(url);
	if (email === null) return entity;
	if (!isEmail(email)) throw new WaybillError("CONFIG_INVALID", `The e-mail address of ${name} is none.`);
	entity.contact.add(new import_models.OrganizationalContact({ email }));
	return entity;
}
function urlOf(name, text) {
	const url = publicUrl(text);
	if (url === null) throw new WaybillError("CONFIG_INVALID", `A URL of ${name} is none.`);
	return url;
}

// src/bom/release-notes.ts
const types = {
	initial: "major",
	major: "major",
	minor: "minor",
	patch: "patch",
	prerelease: "pre-release",
	none: "internal"
};
/** The notes of a release as its bill of materials carries them: plain text, and the issues that it closes. */
function releaseNotesOf(release, product) {
	const resolves = resolved(release);
	const content = plainText(release);
	const aliases = [...release.aliases ?? []].sort(byCodeUnit);
	return {
		type: types[release.bump],
		title: wellFormed([product, release.version].filter((part) => part !== null).join(" ")),
		timestamp: new Date(release.date).toISOString(),
		...aliases.length > 0 ? { aliases } : {},
		...release.tag === null ? {} : { tags: [release.tag] },
		...resolves.length > 0 ? { resolves } : {},
		...content === "" ? {} : { notes: [{
			locale: "en",
			text: {
				contentType: "text/plain",
				content
			}
		}] }
	};
}
function resolved(release) {
	const issues = /* @__PURE__ */ new Map();
	for (const change of release.sections.flatMap((section) => section.changes)) for (const { issue, action } of change.references) if (action !== null && !issues.has(issue)) issues.set(issue, issueType(change.type));
	return [...issues].sort(([a], [b]) => byCodeUnit(a, b)).map(([id, type]) => ({
		type,
		id: wellFormed(id)
	}));
}
function issueType(type) {
	if (type === "security") return "security";
	return type === "feat" || type === "perf" ? "enhancement" : "defect";
}
function plainText(release) {
	const lists = release.sections.map(({ title, changes }) => [title, ...changes.map(line)].join("\n"));
	const breaking = release.breaking.map(({ scope, text }) => `- ${scope === null ? "" : `${scope}: `}${text}`);
	if (breaking.length > 0) lists.unshift(["Breaking changes", ...breaking].join("\n"));
	return wellFormed(lists.join("\n\n"));
}
function line({ scope, description, words }) {
	return `- ${scope === null ? "" : `${scope}: `}${words ?? description}`;
}

// src/bom/describe-product.ts
/** Fills in what a document says about itself: when, by whom, with what, under which licence, and what belongs to it. */
function describe(bill, provenance, spec) {
	const { metadata } = bill;
	const { author, manufacturer, supplier, dataLicense } = provenance;
	metadata.timestamp = new Date(provenance.timestamp);
	metadata.lifecycles.add(import_enums.LifecyclePhase.PreBuild);
	const name = withoutAddresses(author ?? "");
	if (name !== "") metadata.authors.add(new import_models.OrganizationalContact({ name }));
	metadata.tools.components.add(new import_models.Component(import_enums.ComponentType.Library, "cyclonedx-library", {
		group: "@cyclonedx",
		version
	}));
	const version$1 = provenance.toolVersion;
	metadata.tools.components.add(new import_models.Component(import_enums.ComponentType.Application, "waybill", { version: version$1 }));
	if (manufacturer && spec === "1.5") metadata.manufacture = entityOf(manufacturer);
	else if (manufacturer) metadata.manufacturer = entityOf(manufacturer);
	if (supplier) metadata.supplier = entityOf(supplier);
	for (const license of dataLicense ? licensesOf(dataLicense) : []) metadata.licenses.add(license);
	metadata.properties.add(new import_models.Property("cdx:reproducible", "true"));
	for (const reference of belongings(provenance.references ?? [])) bill.externalReferences.add(reference);
}
function licensesOf(declared) {
	const { expression = null, ids = [], names = [] } = readLicense([declared]) ?? {};
	if (expression !== null) return [new import_models.LicenseExpression(expression)];
	return [...ids.map((id) => new import_models.SpdxLicense(id)), ...names.map((name) => new import_models.NamedLicense(name))];
}
/** What is no URL is left out: nobody can tell what in it is a secret. */
function belongings(references) {
	return references.flatMap(({ type, url }) => {
		const known = url.startsWith("urn:cdx:") ? url : publicUrl(url);
		return known === null ? [] : [{
			type: referenceTypes[type],
			url: known
		}];
	}).sort((a, b) => byCodeUnit(a.type, b.type) || byCodeUnit(a.url, b.url)).map(({ type, url }) => new import_models.ExternalReference(url, type));
}
const referenceTypes = {
	attestation: import_enums.ExternalReferenceType.Attestation,
	bom: import_enums.ExternalReferenceType.BOM,
	"exploitability-statement": import_enums.ExternalReferenceType.ExploitabilityStatement,
	"vulnerability-assertion": import_enums.ExternalReferenceType.VulnerabilityAssertion
};
/** Git takes any text for a name, and many people wrote their address there. */
function withoutAddresses(name) {
	return wellFormed(name).split(/\s+/).filter((word) => word !== "" && !word.includes("@")).join(" ");
}
/** The product itself: what the document is about. */
function productOf({ root }, repository, provenance) {
	const { release, releaseUrl, commit, supplier } = provenance;
	const product = new Part(import_enums.ComponentType.Application, root.name, {
		bomRef: root.purl,
		purl: root.purl,
		version: root.version,
		...root.group === null ? {} : { group: root.group },
		...supplier ? { supplier: entityOf(supplier) } : {}
	});
	for (const { name, value } of declare(product, readLicense([root.license]))) product.properties.add(new import_models.Property(name, value));
	if (release !== null) product.releaseNotes = releaseNotesOf(release, root.name);
	const notes = release === null ? null : releaseUrl ?? release.compareUrl;
	const url = notes === null ? null : publicUrl(notes);
	if (url !== null) product.externalReferences.add(new import_models.ExternalReference(url, import_enums.ExternalReferenceType.ReleaseNotes));
	if (repository !== null) {
		const comment = [release?.tag ? `tag ${release.tag}` : null, commit === null ? null : `commit ${commit}`].filter((name) => name !== null).join(", ");
		product.externalReferences.add(new import_models.ExternalReference(repository, import_enums.ExternalReferenceType.VCS, { comment }));
	}
	return product;
}

// src/bom/serialize-losses.ts
/**
* What a document lost, as a phrase, or null. The library drops what it takes for invalid without a word; what reaches it is
* valid, so that a loss would be our fault.
*/
function lossOf(given, kept) {
	for (const key of [
		"components",
		"hashes",
		"licences",
		"references",
		"refs"
	]) if (given[key] !== kept[key]) return `${given[key]} ${key} became ${kept[key]}`;
	return null;
}
function countsOfModel(bill) {
	const { metadata, graph, compositions, externalReferences } = bill;
	const counts = {
		components: 0,
		hashes: 0,
		licences: metadata.licenses.size,
		references: externalReferences.size,
		refs: 0
	};
	const product = metadata.component ? [metadata.component] : [];
	for (const components of [
		metadata.tools.components,
		product,
		bill.components
	]) for (const component of components) {
		counts.components += 1;
		counts.hashes += component.hashes.size;
		counts.licences += component.licenses.size;
		counts.references += component.externalReferences.size;
		for (const reference of component.externalReferences) counts.hashes += reference.hashes.size;
	}
	for (const targets of graph.values()) counts.refs += 1 + targets.length;
	for (const { dependencies } of compositions) counts.refs += dependencies.length;
	return counts;
}
function countsOfJson(value) {
	const { metadata = {}, components, dependencies = [], compositions = [], externalReferences } = value;
	const counts = {
		components: 0,
		hashes: 0,
		licences: sizeOf(metadata.licenses),
		references: sizeOf(externalReferences),
		refs: 0
	};
	for (const all of [...describedIn(metadata), components]) for (const component of all ?? []) {
		counts.components += 1;
		counts.hashes += sizeOf(component.hashes);
		counts.licences += sizeOf(component.licenses);
		counts.references += sizeOf(component.externalReferences);
		for (const { hashes } of component.externalReferences ?? []) counts.hashes += sizeOf(hashes);
	}
	for (const { dependsOn } of dependencies) counts.refs += 1 + sizeOf(dependsOn);
	for (const composition of compositions) counts.refs += sizeOf(composition.dependencies);
	return counts;
}
/** The tools, and the product. */
function describedIn({ tools = {}, component }) {
	return ["components" in tools ? tools.components : [], component ? [component] : []];
}
function sizeOf(list) {
	return list === void 0 ? 0 : list.length;
}
/** Of a document as XML has it. */
function countsOfElements(root) {
	const names = /* @__PURE__ */ new Map();
	const open = [root];
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		names.set(next.name, (names.get(next.name) ?? 0) + 1);
		if (typeof next.children === "object") {
			for (const child of next.children) if (isElement(child)) open.push(child);
		}
	}
	const count = (name) => names.get(name) ?? 0;
	return {
		components: count("component"),
		hashes: count("hash"),
		licences: count("license") + count("expression"),
		references: count("reference"),
		refs: count("dependency")
	};
}
function isElement(child) {
	return child.type === "element";
}

// src/bom/serialize.ts
/**
* A document as text in a version of CycloneDX: JSON or XML, indented by two spaces. Throws BOM_INVALID, naming the
* component, when it does not follow its specification: whatever the lockfiles say, that would be our fault.
*/
async function serialize(bill, spec, format) {
	const value = jsonOf(bill, spec);
	refuse(lossOf(countsOfModel(bill), countsOfJson(value)), spec);
	const [fault] = await validateDocument(value, spec);
	if (fault) refuse(`${fault.component ?? "the document"} (${fault.pointer}) ${fault.message}`, spec);
	if (format === "json") return {
		text: `${JSON.stringify(value, null, 2)}\n`,
		value
	};
	const [{ elementsOf }, { xmlText }] = await Promise.all([import("./serialize-xml.js"), import("./xml-text.js")]);
	const root = elementsOf(bill, spec);
	refuse(lossOf(countsOfJson(value), countsOfElements(root)), spec);
	return {
		text: xmlText(root),
		value
	};
}
function refuse(reason, spec) {
	if (reason === null) return;
	throw new WaybillError("BOM_INVALID", `The bill of materials would break CycloneDX ${spec}: ${reason}.`, {
		hint: "Nothing was written. This is a fault of Waybill: please report it with this line.",
		exitCode: exitCodes.ourFault
	});
}

// src/bom/document.ts
/** RFC 9562 section 5.5: the serial numbers of all bills of materials are named in this space. It never changes. */
const namespace = "5a9c1f0b-2d43-4b8e-8f61-c07e94d3a512";
/**
* Writes an inventory as CycloneDX, validated: the same bytes for the same input, on every machine and in every locale.
* Every list is sorted here, since the library sorts as the machine's locale does. One component a purl; development
* packages are `excluded`. What an older version of CycloneDX has no place for is left out of it: in 1.5 who made a
* component or the document, the acknowledgement of a licence, and the addresses of sources. Throws BOM_INVALID.
*/
async function writeDocument(inventory, provenance) {
	const { root } = inventory;
	const { spec = "1.6", format = "json" } = provenance;
	const bill = new Bill();
	const repository = provenance.repositoryUrl === null ? null : publicUrl(provenance.repositoryUrl);
	bill.serialNumber = serialNumber(repository, root.version, provenance);
	describe(bill, provenance, spec);
	const manufacturer = provenance.manufacturer ? entityOf(provenance.manufacturer) : null;
	const product = productOf(inventory, repository, provenance);
	if (manufacturer !== null && spec !== "1.5") product.manufacturer = manufacturer;
	bill.metadata.component = product;
	const surroundings = {
		spec,
		licenseOf: licenseReader(),
		manufacturer
	};
	const refs = [root.purl, ...inventory.items.map(({ ref }) => ref)];
	const unlicensed = [];
	let licensed = 0;
	for (const item of inventory.items) {
		const component = componentOf(item, surroundings);
		if (component.licenses.size > 0) licensed += 1;
		else if (!isOwn(item)) unlicensed.push(item.purl);
		bill.components.add(component);
	}
	bill.graph = new Map(refs.filter((ref) => !inventory.unknown.has(ref)).map((ref) => [ref, inventory.dependencies.get(ref) ?? []]));
	bill.compositions = compositionsOf(refs, inventory, provenance.complete);
	const { text, value } = await serialize(bill, spec, format);
	return {
		text,
		value,
		spec,
		serialNumber: bill.serialNumber,
		licensed,
		unlicensed
	};
}
function serialNumber(repository, version, provenance) {
	const { packageName, commit, content } = provenance;
	const name = JSON.stringify([
		"bom",
		repository,
		packageName,
		version,
		commit ?? content
	]);
	return `urn:uuid:${v5(name, namespace)}`;
}
/** Without them a component with no edges would claim that it has none, also where nobody knows. */
function compositionsOf(refs, inventory, complete) {
	const { root, unknown } = inventory;
	const incomplete = new Set(complete ? inventory.incomplete : [...inventory.incomplete, root.purl]);
	const aggregates = {
		complete: [],
		incomplete: [],
		unknown: []
	};
	for (const ref of refs) aggregates[unknown.has(ref) ? "unknown" : incomplete.has(ref) ? "incomplete" : "complete"].push(ref);
	return [
		"complete",
		"incomplete",
		"unknown"
	].map((aggregate) => ({
		aggregate,
		dependencies: aggregates[aggregate]
	})).filter(({ dependencies }) => dependencies.length > 0);
}

export { writeDocument };