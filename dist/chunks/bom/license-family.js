// src/bom/license-family.ts
/** What a licence asks of those who pass the software on, from the least to the most. */
const licenseFamilies = [
	"public-domain",
	"permissive",
	"weak-copyleft",
	"strong-copyleft",
	"network-copyleft",
	"restricted"
];
/** Words of a policy that stand for several families. */
const familyGroups = /* @__PURE__ */ new Map([["permissive", ["public-domain", "permissive"]], ["copyleft", [
	"weak-copyleft",
	"strong-copyleft",
	"network-copyleft"
]]]);
/**
* Families by the start of the id; the longest start that fits decides. Only licences that packages really have are here:
* of any other the family is unknown, and a policy names it by its id.
*/
const starts = new Map([
	["public-domain", "0BSD CC0- CC-PDDC Unlicense WTFPL MIT-0 PDDL- SAX-PD blessing NIST-PD"],
	["permissive", "AFL- Apache- Artistic- BlueOak- BSD- BSL- BSD-2 BSD-3 CC-BY-1 CC-BY-2 CC-BY-3 CC-BY-4 curl ECL- FSFAP"],
	["permissive", "FTL HPND ICU IJG ImageMagick ISC libpng Libpng MIT MS-PL MulanPSL- NCSA NTP OFL- OpenSSL PHP- PSF-"],
	["permissive", "CECILL-B PostgreSQL Python- Ruby SSH- TCL TCP-wrappers Unicode- UPL- Vim W3C X11 Xnet zlib Zlib ZPL-"],
	["weak-copyleft", "APSL- CDDL- CECILL-C CPL- EPL- EUPL- IPL- LGPL- LGPLLR MPL- MS-RL NPL- SPL- LPPL-"],
	["strong-copyleft", "GPL- CECILL- QPL- Sleepycat CC-BY-SA- GFDL- YPL-"],
	["network-copyleft", "AGPL- CPAL- OSL- RPL- Parity- RPSL- SSPL-"],
	["restricted", "BUSL- CC-BY-NC CC-BY-ND Elastic- PolyForm- FSL- Hippocratic- Aladdin"]
].flatMap(([family, ids]) => ids.split(" ").map((start) => [start, family])));
/**
* Permissions to pass on a whole under other terms, whatever its other parts are: by linking, by what a tool writes, or by
* calling an interface (texts: SPDX licence list, "Exceptions"). With them a licence reaches no further than its own files.
* Not here are permissions for one library or for some licences alone (OpenSSL, the modules that OpenJDK names, the templates
* of the GNU GPL's FAQ, free software), and for documents with a font in them: what holds such a package asks for all of it.
*/
const linking = /* @__PURE__ */ new Set([
	"Autoconf-exception-2.0",
	"Autoconf-exception-3.0",
	"Bison-exception-2.2",
	"Bootloader-exception",
	"Classpath-exception-2.0",
	"FLTK-exception",
	"GCC-exception-2.0",
	"GCC-exception-3.1",
	"GNAT-exception",
	"Independent-modules-exception",
	"LGPL-3.0-linking-exception",
	"Libtool-exception",
	"Linux-syscall-note",
	"Qt-GPL-exception-1.0",
	"SANE-exception",
	"WxWindows-exception-3.1",
	"eCos-exception-2.0",
	"freertos-exception-2.0",
	"gnu-javamail-exception",
	"mif-exception",
	"u-boot-exception-2.0"
]);
/** The family of an SPDX id with its exception; null where nobody has said. */
function licenseFamily(id, exception) {
	const family = familyOfId(id);
	if (family !== "strong-copyleft" && family !== "network-copyleft") return family;
	return exception !== null && linking.has(exception) ? "weak-copyleft" : family;
}
function familyOfId(id) {
	for (let length = id.length; length > 0; length -= 1) {
		const family = starts.get(id.slice(0, length));
		if (family !== void 0 && (length === id.length || /[-\d]$/.test(id.slice(0, length)) || id[length] === "-")) return family;
	}
	return null;
}
/** Ids that SPDX has taken back, by what stands for them now (licence list 3.0, "deprecated license identifiers"). */
const deprecated = /* @__PURE__ */ new Map([
	["GPL-2.0-with-classpath-exception", "GPL-2.0-only WITH Classpath-exception-2.0"],
	["GPL-2.0-with-GCC-exception", "GPL-2.0-only WITH GCC-exception-2.0"],
	["GPL-2.0-with-autoconf-exception", "GPL-2.0-only WITH Autoconf-exception-2.0"],
	["GPL-2.0-with-bison-exception", "GPL-2.0-only WITH Bison-exception-2.2"],
	["GPL-2.0-with-font-exception", "GPL-2.0-only WITH Font-exception-2.0"],
	["GPL-3.0-with-GCC-exception", "GPL-3.0-only WITH GCC-exception-3.1"],
	["GPL-3.0-with-autoconf-exception", "GPL-3.0-only WITH Autoconf-exception-3.0"],
	["eCos-2.0", "GPL-2.0-or-later WITH eCos-exception-2.0"],
	["wxWindows", "LGPL-2.0-or-later WITH WxWindows-exception-3.1"],
	["BSD-2-Clause-FreeBSD", "BSD-2-Clause"],
	["BSD-2-Clause-NetBSD", "BSD-2-Clause"]
]);
/** One licence as today's list spells it, so that `GPL-2.0+` and `GPL-2.0-or-later` are the same to a policy. */
function currentLicense(id, plus, exception) {
	const gnu = /^(?:[AL]?GPL|GFDL)-\d\.\d(\+?)$/.exec(id);
	if (gnu) return {
		id: `${id.replace("+", "")}${plus || gnu[1] === "+" ? "-or-later" : "-only"}`,
		exception
	};
	const [now = id, also = exception] = (deprecated.get(id) ?? id).split(" WITH ");
	return {
		id: now,
		exception: exception ?? also
	};
}

Object.defineProperty(exports, "currentLicense", {
  enumerable: true,
  get: function () {
    return currentLicense;
  }
});
Object.defineProperty(exports, "familyGroups", {
  enumerable: true,
  get: function () {
    return familyGroups;
  }
});
Object.defineProperty(exports, "licenseFamilies", {
  enumerable: true,
  get: function () {
    return licenseFamilies;
  }
});
Object.defineProperty(exports, "licenseFamily", {
  enumerable: true,
  get: function () {
    return licenseFamily;
  }
});