const require_bom = require("../journeys/lockfiles.js");
const require_recorded_purl = require("./recorded-purl.js");

// src/bom/diff-words.ts
/** A whole number with a comma before each three digits, whatever the machine's locale. */
function grouped(number) {
	return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
/** `1 package`, `1,325 packages`. */
function counted(number, one, many = `${one}s`) {
	return `${grouped(number)} ${number === 1 ? one : many}`;
}
/** The beginning of a text on one line; a licence may be the whole of its terms. */
function clipped(text, longest = 100) {
	const plain = text.trim().replace(/\s+/g, " ");
	return plain.length > longest ? `${require_bom.wellFormed(plain.slice(0, longest))}\u2026` : plain;
}
/** A share in whole per cent, never more than it is. */
function share(part, whole) {
	return whole === 0 ? "100 %" : `${Math.floor(part / whole * 100)} %`;
}
/** What people call one of the two documents: the revision that was asked for, else the version, else the file. */
function sideName({ ref, version, file }, otherwise) {
	return ref ?? version ?? file ?? otherwise;
}
/**
* The whole difference in a line: `4 new, 2 removed, 17 upgraded; 1,325 packages, 97 % with a known licence (96 % before)`.
* A version that comes beside others is neither new nor gone, but a change of the package's versions.
*/
function totalsLine({ counts, added, removed, from, to }) {
	const whole = (entries) => entries.filter(({ own, beside }) => !own && !beside).length;
	const otherwise = counts.changed + counts.sets;
	const parts = [
		{
			number: whole(added),
			text: `${grouped(whole(added))} new`
		},
		{
			number: whole(removed),
			text: `${grouped(whole(removed))} removed`
		},
		{
			number: counts.upgraded,
			text: `${grouped(counts.upgraded)} upgraded`
		},
		{
			number: counts.downgraded,
			text: `${grouped(counts.downgraded)} downgraded`
		},
		{
			number: otherwise,
			text: `${grouped(otherwise)} with other version changes`
		},
		{
			number: counts.licenses,
			text: counted(counts.licenses, "licence change")
		}
	].filter(({ number }) => number > 0);
	return `${parts.length === 0 ? "no changes" : parts.map(({ text }) => text).join(", ")}; ${counted(to.components, "package")}${to.components === 0 ? "" : `, ${shareKnown({
		from,
		to
	})}`}`;
}
/** `97 % with a known licence (96 % before)`. */
function shareKnown({ from, to }) {
	const licensed = share(to.licensed, to.components);
	const before = share(from.licensed, from.components);
	return `${licensed} with a known licence${before === licensed ? "" : ` (${before} before)`}`;
}
const ecosystems = /* @__PURE__ */ new Map([
	["cargo", "Rust"],
	["cocoapods", "CocoaPods"],
	["composer", "PHP"],
	["conan", "C and C++"],
	["gem", "Ruby"],
	["golang", "Go"],
	["hex", "Elixir"],
	["maven", "Java"],
	["npm", "JavaScript"],
	["nuget", ".NET"],
	["pub", "Dart"],
	["pypi", "Python"],
	["swift", "Swift"]
]);
/** What people call a package, its version, and the language that it is of; what is no purl is its own name. */
function packageName(purl) {
	const parts = require_recorded_purl.readPurl(purl);
	if (parts === null) return {
		name: purl,
		version: null,
		language: ""
	};
	const { type, namespace, name, version, subpath } = parts;
	const full = namespace === null ? name : `${namespace}${type === "maven" ? ":" : "/"}${name}`;
	return {
		name: subpath === null ? full : `${full}/${subpath}`,
		version,
		language: ecosystems.get(type) ?? type
	};
}
/** What each flag means to somebody who develops no software: a heading, and what to make of it. */
const flagWords = {
	"changed-content": {
		title: "Same version, other content",
		meaning: "A published version should never change. Find out why before you ship: somebody may have tampered with it."
	},
	copyleft: {
		title: "Strong copyleft licences",
		meaning: "Such a licence can oblige whoever passes the product on to offer its source code under the same terms. Ask whoever answers for licences."
	},
	"install-script": {
		title: "Programs that run during installation",
		meaning: "These packages run code of their own as soon as they are installed, before anybody uses them."
	},
	source: {
		title: "Not from the public registry",
		meaning: "Nobody but the owner of the place vouches for what these packages are tomorrow."
	},
	registry: {
		title: "From another registry",
		meaning: "Nothing came from this registry before."
	},
	"license-unknown": {
		title: "Licence no longer known",
		meaning: "Without a licence nobody may use a package. Often it is only not recorded: look it up."
	},
	"license-changed": {
		title: "Another licence than before",
		meaning: "The terms are not the ones that were agreed to."
	},
	"weak-copyleft": {
		title: "Licences with conditions for changes",
		meaning: "Who changes such a package has to offer these changes; using it as it is asks for a notice only."
	},
	"now-production": {
		title: "For development before, part of the product now",
		meaning: "Whoever gets the product did not get them before."
	},
	downgrade: {
		title: "Older versions than before",
		meaning: "A mended fault may be back."
	},
	deprecated: {
		title: "Given up by their authors",
		meaning: "They get no more corrections."
	},
	publisher: {
		title: "New publishers",
		meaning: "Nothing that the product needs came from them before."
	}
};

Object.defineProperty(exports, "clipped", {
  enumerable: true,
  get: function () {
    return clipped;
  }
});
Object.defineProperty(exports, "counted", {
  enumerable: true,
  get: function () {
    return counted;
  }
});
Object.defineProperty(exports, "flagWords", {
  enumerable: true,
  get: function () {
    return flagWords;
  }
});
Object.defineProperty(exports, "grouped", {
  enumerable: true,
  get: function () {
    return grouped;
  }
});
Object.defineProperty(exports, "packageName", {
  enumerable: true,
  get: function () {
    return packageName;
  }
});
Object.defineProperty(exports, "shareKnown", {
  enumerable: true,
  get: function () {
    return shareKnown;
  }
});
Object.defineProperty(exports, "sideName", {
  enumerable: true,
  get: function () {
    return sideName;
  }
});
Object.defineProperty(exports, "totalsLine", {
  enumerable: true,
  get: function () {
    return totalsLine;
  }
});