const require_bom = require("../../journeys/lockfiles.js");

// src/bom/validators/cyclonedx-1.6.js
const instancePath = "";
const validate = validate21;
var cyclonedx_1_6_default = validate21;
const pattern0 = /* @__PURE__ */ new RegExp("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");
const formats0 = require_bom.formats["date-time"];
const obj0 = /* @__PURE__ */ new Set(["phase"]);
const obj1 = /* @__PURE__ */ new Set(["name", "description"]);
const obj16 = /* @__PURE__ */ new Set(["components", "services"]);
const obj18 = /* @__PURE__ */ new Set([
	"timestamp",
	"lifecycles",
	"tools",
	"manufacturer",
	"authors",
	"component",
	"manufacture",
	"supplier",
	"licenses",
	"properties"
]);
const pattern1 = /* @__PURE__ */ new RegExp("^[-+a-z0-9.]+/[-+a-z0-9.]+$", "u");
function validate24(data) {
	let vErrors = null;
	if (typeof data === "string") {
		if (data.length < 1) {
			validate24.errors = [{
				instancePath,
				message: "must NOT have fewer than 1 characters"
			}];
			return false;
		}
	} else {
		validate24.errors = [{
			instancePath,
			message: "must be string"
		}];
		return false;
	}
	validate24.errors = vErrors;
	return true;
}
const formats4 = require_bom.formats["idn-email"];
const obj2 = /* @__PURE__ */ new Set([
	"bom-ref",
	"name",
	"email",
	"phone"
]);
function validate28(data) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data["bom-ref"] !== void 0) {
				const _errs1 = errors;
				if (!validate24(data["bom-ref"])) {
					vErrors = vErrors === null ? require_bom.below("/bom-ref", validate24.errors) : vErrors.concat(require_bom.below("/bom-ref", validate24.errors));
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
											message: "must match format \"idn-email\""
										}];
										return false;
									}
								} else {
									validate28.errors = [{
										instancePath: "/email",
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
									message: "must be string"
								}];
								return false;
							}
							var valid0 = _errs6 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (!require_bom.hasOnly(data, obj2)) {
								validate28.errors = [{
									instancePath,
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
				message: "must be object"
			}];
			return false;
		}
	}
	validate28.errors = vErrors;
	return errors === 0;
}
const formats2 = require_bom.formats["iri-reference"];
const obj3 = /* @__PURE__ */ new Set([
	"bom-ref",
	"name",
	"address",
	"url",
	"contact"
]);
function validate26(data) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data["bom-ref"] !== void 0) {
				const _errs1 = errors;
				if (!validate24(data["bom-ref"])) {
					vErrors = vErrors === null ? require_bom.below("/bom-ref", validate24.errors) : vErrors.concat(require_bom.below("/bom-ref", validate24.errors));
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
							message: "must be string"
						}];
						return false;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.address !== void 0) {
						validate26.errors = [{
							instancePath: "/address",
							message: "boolean schema is false"
						}];
						return false;
						var valid0;
					} else var valid0 = true;
					if (valid0) {
						if (data.url !== void 0) {
							let data3 = data.url;
							const _errs5 = errors;
							if (errors === _errs5) {
								if (Array.isArray(data3)) {
									const len0 = data3.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let data4 = data3[i0];
										const _errs7 = errors;
										if (errors === _errs7) {
											if (errors === _errs7) {
												if (typeof data4 === "string") {
													if (!formats2(data4)) {
														validate26.errors = [{
															instancePath: "/url/" + i0,
															message: "must match format \"iri-reference\""
														}];
														return false;
													}
												} else {
													validate26.errors = [{
														instancePath: "/url/" + i0,
														message: "must be string"
													}];
													return false;
												}
											}
										}
										if (!(_errs7 === errors)) break;
									}
								} else {
									validate26.errors = [{
										instancePath: "/url",
										message: "must be array"
									}];
									return false;
								}
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.contact !== void 0) {
								let data5 = data.contact;
								const _errs9 = errors;
								if (errors === _errs9) {
									if (Array.isArray(data5)) {
										const len1 = data5.length;
										for (let i1 = 0; i1 < len1; i1++) {
											const _errs11 = errors;
											if (!validate28(data5[i1])) {
												vErrors = vErrors === null ? require_bom.below("/contact/" + i1, validate28.errors) : vErrors.concat(require_bom.below("/contact/" + i1, validate28.errors));
												errors = vErrors.length;
											}
											if (!(_errs11 === errors)) break;
										}
									} else {
										validate26.errors = [{
											instancePath: "/contact",
											message: "must be array"
										}];
										return false;
									}
								}
								var valid0 = _errs9 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (!require_bom.hasOnly(data, obj3)) {
									validate26.errors = [{
										instancePath,
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
			validate26.errors = [{
				instancePath,
				message: "must be object"
			}];
			return false;
		}
	}
	validate26.errors = vErrors;
	return errors === 0;
}
function validate34(data) {
	let vErrors = null;
	if (typeof data === "string") {
		if (data.length > 1024) {
			validate34.errors = [{
				instancePath,
				message: "must NOT have more than 1024 characters"
			}];
			return false;
		}
	} else {
		validate34.errors = [{
			instancePath,
			message: "must be string"
		}];
		return false;
	}
	validate34.errors = vErrors;
	return true;
}
function validate37(data) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate37.errors = [{
			instancePath,
			message: "must be string"
		}];
		return false;
	}
	if (!(data === "MD5" || data === "SHA-1" || data === "SHA-256" || data === "SHA-384" || data === "SHA-512" || data === "SHA3-256" || data === "SHA3-384" || data === "SHA3-512" || data === "BLAKE2b-256" || data === "BLAKE2b-384" || data === "BLAKE2b-512" || data === "BLAKE3")) {
		validate37.errors = [{
			instancePath,
			message: "must be equal to one of the allowed values"
		}];
		return false;
	}
	validate37.errors = vErrors;
	return true;
}
const formats6 = require_bom.formats.digest;
function validate39(data) {
	let vErrors = null;
	if (typeof data === "string") {
		if (!formats6(data)) {
			validate39.errors = [{
				instancePath,
				message: "must match format \"digest\""
			}];
			return false;
		}
	} else {
		validate39.errors = [{
			instancePath,
			message: "must be string"
		}];
		return false;
	}
	validate39.errors = vErrors;
	return true;
}
const obj4 = /* @__PURE__ */ new Set(["alg", "content"]);
function validate36(data) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.alg === void 0 && (missing0 = "alg") || data.content === void 0 && (missing0 = "content")) {
				validate36.errors = [{
					instancePath,
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.alg !== void 0) {
					const _errs1 = errors;
					if (!validate37(data.alg)) {
						vErrors = vErrors === null ? require_bom.below("/alg", validate37.errors) : vErrors.concat(require_bom.below("/alg", validate37.errors));
						errors = vErrors.length;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.content !== void 0) {
						const _errs2 = errors;
						if (!validate39(data.content)) {
							vErrors = vErrors === null ? require_bom.below("/content", validate39.errors) : vErrors.concat(require_bom.below("/content", validate39.errors));
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (!require_bom.hasOnly(data, obj4)) {
							validate36.errors = [{
								instancePath,
								message: "must not have a field that the specification does not know"
							}];
							return false;
						}
					}
				}
			}
		} else {
			validate36.errors = [{
				instancePath,
				message: "must be object"
			}];
			return false;
		}
	}
	validate36.errors = vErrors;
	return errors === 0;
}
function validate45(data) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate45.errors = [{
			instancePath,
			message: "must be string"
		}];
		return false;
	}
	if (!(data === "declared" || data === "concluded")) {
		validate45.errors = [{
			instancePath,
			message: "must be equal to one of the allowed values"
		}];
		return false;
	}
	validate45.errors = vErrors;
	return true;
}
const obj5 = /* @__PURE__ */ new Set([
	"contentType",
	"encoding",
	"content"
]);
function validate47(data) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.content === void 0 && (missing0 = "content")) {
			validate47.errors = [{
				instancePath,
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.contentType !== void 0) {
				if (typeof data.contentType !== "string") {
					validate47.errors = [{
						instancePath: "/contentType",
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
						validate47.errors = [{
							instancePath: "/encoding",
							message: "must be string"
						}];
						return false;
					}
					if (!(data1 === "base64")) {
						validate47.errors = [{
							instancePath: "/encoding",
							message: "must be equal to one of the allowed values"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.content !== void 0) {
						if (typeof data.content !== "string") {
							validate47.errors = [{
								instancePath: "/content",
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (!require_bom.hasOnly(data, obj5)) {
							validate47.errors = [{
								instancePath,
								message: "must not have a field that the specification does not know"
							}];
							return false;
						}
					}
				}
			}
		}
	} else {
		validate47.errors = [{
			instancePath,
			message: "must be object"
		}];
		return false;
	}
	validate47.errors = vErrors;
	return true;
}
const obj6 = /* @__PURE__ */ new Set(["name", "value"]);
function validate49(data) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.name === void 0 && (missing0 = "name")) {
			validate49.errors = [{
				instancePath,
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.name !== void 0) {
				if (typeof data.name !== "string") {
					validate49.errors = [{
						instancePath: "/name",
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.value !== void 0) {
					if (typeof data.value !== "string") {
						validate49.errors = [{
							instancePath: "/value",
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (!require_bom.hasOnly(data, obj6)) {
						validate49.errors = [{
							instancePath,
							message: "must not have a field that the specification does not know"
						}];
						return false;
					}
				}
			}
		}
	} else {
		validate49.errors = [{
			instancePath,
			message: "must be object"
		}];
		return false;
	}
	validate49.errors = vErrors;
	return true;
}
const formats8 = require_bom.formats["spdx-id"];
const obj7 = /* @__PURE__ */ new Set([
	"bom-ref",
	"id",
	"name",
	"acknowledgement",
	"text",
	"url",
	"licensing",
	"properties"
]);
function validate43(data) {
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
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
		validate43.errors = vErrors;
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
					vErrors = vErrors === null ? require_bom.below("/bom-ref", validate24.errors) : vErrors.concat(require_bom.below("/bom-ref", validate24.errors));
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
									validate43.errors = [{
										instancePath: "/id",
										message: "must match format \"spdx-id\""
									}];
									return false;
								}
							} else {
								validate43.errors = [{
									instancePath: "/id",
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
							validate43.errors = [{
								instancePath: "/name",
								message: "must be string"
							}];
							return false;
						}
						var valid1 = _errs7 === errors;
					} else var valid1 = true;
					if (valid1) {
						if (data.acknowledgement !== void 0) {
							const _errs9 = errors;
							if (!validate45(data.acknowledgement)) {
								vErrors = vErrors === null ? require_bom.below("/acknowledgement", validate45.errors) : vErrors.concat(require_bom.below("/acknowledgement", validate45.errors));
								errors = vErrors.length;
							}
							var valid1 = _errs9 === errors;
						} else var valid1 = true;
						if (valid1) {
							if (data.text !== void 0) {
								const _errs10 = errors;
								if (!validate47(data.text)) {
									vErrors = vErrors === null ? require_bom.below("/text", validate47.errors) : vErrors.concat(require_bom.below("/text", validate47.errors));
									errors = vErrors.length;
								}
								var valid1 = _errs10 === errors;
							} else var valid1 = true;
							if (valid1) {
								if (data.url !== void 0) {
									let data5 = data.url;
									const _errs11 = errors;
									if (errors === _errs11) {
										if (errors === _errs11) {
											if (typeof data5 === "string") {
												if (!formats2(data5)) {
													validate43.errors = [{
														instancePath: "/url",
														message: "must match format \"iri-reference\""
													}];
													return false;
												}
											} else {
												validate43.errors = [{
													instancePath: "/url",
													message: "must be string"
												}];
												return false;
											}
										}
									}
									var valid1 = _errs11 === errors;
								} else var valid1 = true;
								if (valid1) {
									if (data.licensing !== void 0) {
										var valid1 = false;
										validate43.errors = [{
											instancePath: "/licensing",
											message: "boolean schema is false"
										}];
										return false;
									} else var valid1 = true;
									if (valid1) {
										if (data.properties !== void 0) {
											let data7 = data.properties;
											const _errs13 = errors;
											if (errors === _errs13) {
												if (Array.isArray(data7)) {
													const len0 = data7.length;
													for (let i0 = 0; i0 < len0; i0++) {
														const _errs15 = errors;
														if (!validate49(data7[i0])) {
															vErrors = vErrors === null ? require_bom.below("/properties/" + i0, validate49.errors) : vErrors.concat(require_bom.below("/properties/" + i0, validate49.errors));
															errors = vErrors.length;
														}
														if (!(_errs15 === errors)) break;
													}
												} else {
													validate43.errors = [{
														instancePath: "/properties",
														message: "must be array"
													}];
													return false;
												}
											}
											var valid1 = _errs13 === errors;
										} else var valid1 = true;
										if (valid1) {
											if (!require_bom.hasOnly(data, obj7)) {
												validate43.errors = [{
													instancePath,
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
		} else {
			validate43.errors = [{
				instancePath,
				message: "must be object"
			}];
			return false;
		}
	}
	validate43.errors = vErrors;
	return errors === 0;
}
const obj8 = /* @__PURE__ */ new Set(["license"]);
const obj9 = /* @__PURE__ */ new Set([
	"expression",
	"acknowledgement",
	"bom-ref"
]);
function validate42(data) {
	let vErrors = null;
	let errors = 0;
	if (!Array.isArray(data)) {
		validate42.errors = [{
			instancePath,
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
								message: "must have required property '" + missing0 + "'"
							};
							if (vErrors === null) vErrors = [err0];
							else vErrors.push(err0);
							errors++;
						} else {
							if (data0.license !== void 0) {
								const _errs6 = errors;
								if (!validate43(data0.license)) {
									vErrors = vErrors === null ? require_bom.below("/" + i0 + "/license", validate43.errors) : vErrors.concat(require_bom.below("/" + i0 + "/license", validate43.errors));
									errors = vErrors.length;
								}
								var valid2 = _errs6 === errors;
							} else var valid2 = true;
							if (valid2) {
								if (!require_bom.hasOnly(data0, obj8)) {
									const err1 = {
										instancePath: "/" + i0,
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
					message: "must NOT have more than 1 items"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			} else if (data.length < 1) {
				const err5 = {
					instancePath,
					message: "must NOT have fewer than 1 items"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			} else if (!(data.length <= 1)) {
				const err6 = {
					instancePath,
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
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err8];
									else vErrors.push(err8);
									errors++;
								}
								var valid4 = _errs11 === errors;
							} else var valid4 = true;
							if (valid4) {
								if (data2.acknowledgement !== void 0) {
									const _errs13 = errors;
									if (!validate45(data2.acknowledgement)) {
										vErrors = vErrors === null ? require_bom.below("/0/acknowledgement", validate45.errors) : vErrors.concat(require_bom.below("/0/acknowledgement", validate45.errors));
										errors = vErrors.length;
									}
									var valid4 = _errs13 === errors;
								} else var valid4 = true;
								if (valid4) {
									if (data2["bom-ref"] !== void 0) {
										const _errs14 = errors;
										if (!validate24(data2["bom-ref"])) {
											vErrors = vErrors === null ? require_bom.below("/0/bom-ref", validate24.errors) : vErrors.concat(require_bom.below("/0/bom-ref", validate24.errors));
											errors = vErrors.length;
										}
										var valid4 = _errs14 === errors;
									} else var valid4 = true;
									if (valid4) {
										if (!require_bom.hasOnly(data2, obj9)) {
											const err9 = {
												instancePath: "/0",
												message: "must not have a field that the specification does not know"
											};
											if (vErrors === null) vErrors = [err9];
											else vErrors.push(err9);
											errors++;
										}
									}
								}
							}
						}
					} else {
						const err10 = {
							instancePath: "/0",
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
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
		validate42.errors = vErrors;
		return false;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	validate42.errors = vErrors;
	return errors === 0;
}
const pattern2 = /* @__PURE__ */ new RegExp("^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$", "u");
function validate57(data) {
	let vErrors = null;
	if (typeof data === "string") {
		if (!pattern2.test(data)) {
			validate57.errors = [{
				instancePath,
				message: "must match pattern \"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$\""
			}];
			return false;
		} else if (!formats2(data)) {
			validate57.errors = [{
				instancePath,
				message: "must match format \"iri-reference\""
			}];
			return false;
		}
	} else {
		validate57.errors = [{
			instancePath,
			message: "must be string"
		}];
		return false;
	}
	validate57.errors = vErrors;
	return true;
}
const pattern3 = /* @__PURE__ */ new RegExp("^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$", "u");
function validate59(data) {
	let vErrors = null;
	if (typeof data === "string") {
		if (!pattern3.test(data)) {
			validate59.errors = [{
				instancePath,
				message: "must match pattern \"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$\""
			}];
			return false;
		} else if (!formats2(data)) {
			validate59.errors = [{
				instancePath,
				message: "must match format \"iri-reference\""
			}];
			return false;
		}
	} else {
		validate59.errors = [{
			instancePath,
			message: "must be string"
		}];
		return false;
	}
	validate59.errors = vErrors;
	return true;
}
function validate56(data) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!validate57(data)) {
		vErrors = vErrors === null ? require_bom.below(instancePath, validate57.errors) : vErrors.concat(require_bom.below(instancePath, validate57.errors));
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs2 = errors;
		if (!validate59(data)) {
			vErrors = vErrors === null ? require_bom.below(instancePath, validate59.errors) : vErrors.concat(require_bom.below(instancePath, validate59.errors));
			errors = vErrors.length;
		}
		var _valid0 = _errs2 === errors;
		valid0 = valid0 || _valid0;
	}
	if (!valid0) {
		const err0 = {
			instancePath,
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
		validate56.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate56.errors = vErrors;
	return errors === 0;
}
const obj10 = /* @__PURE__ */ new Set([
	"url",
	"comment",
	"type",
	"hashes"
]);
function validate55(data) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.url === void 0 && (missing0 = "url") || data.type === void 0 && (missing0 = "type")) {
				validate55.errors = [{
					instancePath,
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
										message: "must match format \"iri-reference\""
									};
									if (vErrors === null) vErrors = [err0];
									else vErrors.push(err0);
									errors++;
								}
							} else {
								const err1 = {
									instancePath: "/url",
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
						if (!validate56(data0)) {
							vErrors = vErrors === null ? require_bom.below("/url", validate56.errors) : vErrors.concat(require_bom.below("/url", validate56.errors));
							errors = vErrors.length;
						}
						var _valid0 = _errs5 === errors;
						valid1 = valid1 || _valid0;
					}
					if (!valid1) {
						const err2 = {
							instancePath: "/url",
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
						validate55.errors = vErrors;
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
							validate55.errors = [{
								instancePath: "/comment",
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
								validate55.errors = [{
									instancePath: "/type",
									message: "must be string"
								}];
								return false;
							}
							if (!(data2 === "vcs" || data2 === "issue-tracker" || data2 === "website" || data2 === "advisories" || data2 === "bom" || data2 === "mailing-list" || data2 === "social" || data2 === "chat" || data2 === "documentation" || data2 === "support" || data2 === "source-distribution" || data2 === "distribution" || data2 === "distribution-intake" || data2 === "license" || data2 === "build-meta" || data2 === "build-system" || data2 === "release-notes" || data2 === "security-contact" || data2 === "model-card" || data2 === "log" || data2 === "configuration" || data2 === "evidence" || data2 === "formulation" || data2 === "attestation" || data2 === "threat-model" || data2 === "adversary-model" || data2 === "risk-assessment" || data2 === "vulnerability-assertion" || data2 === "exploitability-statement" || data2 === "pentest-report" || data2 === "static-analysis-report" || data2 === "dynamic-analysis-report" || data2 === "runtime-analysis-report" || data2 === "component-analysis-report" || data2 === "maturity-report" || data2 === "certification-report" || data2 === "codified-infrastructure" || data2 === "quality-metrics" || data2 === "poam" || data2 === "electronic-signature" || data2 === "digital-signature" || data2 === "rfc-9116" || data2 === "other")) {
								validate55.errors = [{
									instancePath: "/type",
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
											if (!validate36(data3[i0])) {
												vErrors = vErrors === null ? require_bom.below("/hashes/" + i0, validate36.errors) : vErrors.concat(require_bom.below("/hashes/" + i0, validate36.errors));
												errors = vErrors.length;
											}
											if (!(_errs12 === errors)) break;
										}
									} else {
										validate55.errors = [{
											instancePath: "/hashes",
											message: "must be array"
										}];
										return false;
									}
								}
								var valid0 = _errs10 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (!require_bom.hasOnly(data, obj10)) {
									validate55.errors = [{
										instancePath,
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
			validate55.errors = [{
				instancePath,
				message: "must be object"
			}];
			return false;
		}
	}
	validate55.errors = vErrors;
	return errors === 0;
}
function validate65(data) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate65.errors = [{
			instancePath,
			message: "must be string"
		}];
		return false;
	}
	validate65.errors = vErrors;
	return true;
}
function validate67(data) {
	let vErrors = null;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (typeof data[i0] !== "string") {
			validate67.errors = [{
				instancePath: "/" + i0,
				message: "must be string"
			}];
			return false;
		}
	} else {
		validate67.errors = [{
			instancePath,
			message: "must be array"
		}];
		return false;
	}
	validate67.errors = vErrors;
	return true;
}
const obj11 = /* @__PURE__ */ new Set(["name", "url"]);
const obj12 = /* @__PURE__ */ new Set([
	"type",
	"id",
	"name",
	"description",
	"source",
	"references"
]);
function validate69(data) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.type === void 0 && (missing0 = "type")) {
			validate69.errors = [{
				instancePath,
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.type !== void 0) {
				let data0 = data.type;
				if (typeof data0 !== "string") {
					validate69.errors = [{
						instancePath: "/type",
						message: "must be string"
					}];
					return false;
				}
				if (!(data0 === "defect" || data0 === "enhancement" || data0 === "security")) {
					validate69.errors = [{
						instancePath: "/type",
						message: "must be equal to one of the allowed values"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.id !== void 0) {
					if (typeof data.id !== "string") {
						validate69.errors = [{
							instancePath: "/id",
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.name !== void 0) {
						if (typeof data.name !== "string") {
							validate69.errors = [{
								instancePath: "/name",
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.description !== void 0) {
							if (typeof data.description !== "string") {
								validate69.errors = [{
									instancePath: "/description",
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
											validate69.errors = [{
												instancePath: "/source/name",
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
													validate69.errors = [{
														instancePath: "/source/url",
														message: "must match format \"iri-reference\""
													}];
													return false;
												}
											} else {
												validate69.errors = [{
													instancePath: "/source/url",
													message: "must be string"
												}];
												return false;
											}
											var valid1 = true;
										} else var valid1 = true;
										if (valid1) {
											if (!require_bom.hasOnly(data4, obj11)) {
												validate69.errors = [{
													instancePath: "/source",
													message: "must not have a field that the specification does not know"
												}];
												return false;
											}
										}
									}
								} else {
									validate69.errors = [{
										instancePath: "/source",
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
													validate69.errors = [{
														instancePath: "/references/" + i0,
														message: "must match format \"iri-reference\""
													}];
													return false;
												}
											} else {
												validate69.errors = [{
													instancePath: "/references/" + i0,
													message: "must be string"
												}];
												return false;
											}
										}
									} else {
										validate69.errors = [{
											instancePath: "/references",
											message: "must be array"
										}];
										return false;
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (!require_bom.hasOnly(data, obj12)) {
										validate69.errors = [{
											instancePath,
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
		validate69.errors = [{
			instancePath,
			message: "must be object"
		}];
		return false;
	}
	validate69.errors = vErrors;
	return true;
}
const pattern4 = /* @__PURE__ */ new RegExp("^([a-z]{2})(-[A-Z]{2})?$", "u");
function validate72(data) {
	let vErrors = null;
	if (typeof data === "string") {
		if (!pattern4.test(data)) {
			validate72.errors = [{
				instancePath,
				message: "must match pattern \"^([a-z]{2})(-[A-Z]{2})?$\""
			}];
			return false;
		}
	} else {
		validate72.errors = [{
			instancePath,
			message: "must be string"
		}];
		return false;
	}
	validate72.errors = vErrors;
	return true;
}
const obj13 = /* @__PURE__ */ new Set(["locale", "text"]);
function validate71(data) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.text === void 0 && (missing0 = "text")) {
				validate71.errors = [{
					instancePath,
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.locale !== void 0) {
					const _errs1 = errors;
					if (!validate72(data.locale)) {
						vErrors = vErrors === null ? require_bom.below("/locale", validate72.errors) : vErrors.concat(require_bom.below("/locale", validate72.errors));
						errors = vErrors.length;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.text !== void 0) {
						const _errs2 = errors;
						if (!validate47(data.text)) {
							vErrors = vErrors === null ? require_bom.below("/text", validate47.errors) : vErrors.concat(require_bom.below("/text", validate47.errors));
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (!require_bom.hasOnly(data, obj13)) {
							validate71.errors = [{
								instancePath,
								message: "must not have a field that the specification does not know"
							}];
							return false;
						}
					}
				}
			}
		} else {
			validate71.errors = [{
				instancePath,
				message: "must be object"
			}];
			return false;
		}
	}
	validate71.errors = vErrors;
	return errors === 0;
}
const obj14 = /* @__PURE__ */ new Set([
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
]);
function validate64(data) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type")) {
				validate64.errors = [{
					instancePath,
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.type !== void 0) {
					const _errs1 = errors;
					if (!validate65(data.type)) {
						vErrors = vErrors === null ? require_bom.below("/type", validate65.errors) : vErrors.concat(require_bom.below("/type", validate65.errors));
						errors = vErrors.length;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.title !== void 0) {
						const _errs2 = errors;
						if (typeof data.title !== "string") {
							validate64.errors = [{
								instancePath: "/title",
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
											validate64.errors = [{
												instancePath: "/featuredImage",
												message: "must match format \"iri-reference\""
											}];
											return false;
										}
									} else {
										validate64.errors = [{
											instancePath: "/featuredImage",
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
												validate64.errors = [{
													instancePath: "/socialImage",
													message: "must match format \"iri-reference\""
												}];
												return false;
											}
										} else {
											validate64.errors = [{
												instancePath: "/socialImage",
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
										validate64.errors = [{
											instancePath: "/description",
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
														validate64.errors = [{
															instancePath: "/timestamp",
															message: "must match format \"date-time\""
														}];
														return false;
													}
												} else {
													validate64.errors = [{
														instancePath: "/timestamp",
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
															validate64.errors = [{
																instancePath: "/aliases/" + i0,
																message: "must be string"
															}];
															return false;
														}
														if (!(_errs14 === errors)) break;
													}
												} else {
													validate64.errors = [{
														instancePath: "/aliases",
														message: "must be array"
													}];
													return false;
												}
											}
											var valid0 = _errs12 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.tags !== void 0) {
												const _errs16 = errors;
												if (!validate67(data.tags)) {
													vErrors = vErrors === null ? require_bom.below("/tags", validate67.errors) : vErrors.concat(require_bom.below("/tags", validate67.errors));
													errors = vErrors.length;
												}
												var valid0 = _errs16 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.resolves !== void 0) {
													let data9 = data.resolves;
													const _errs17 = errors;
													if (errors === _errs17) {
														if (Array.isArray(data9)) {
															const len1 = data9.length;
															for (let i1 = 0; i1 < len1; i1++) {
																const _errs19 = errors;
																if (!validate69(data9[i1])) {
																	vErrors = vErrors === null ? require_bom.below("/resolves/" + i1, validate69.errors) : vErrors.concat(require_bom.below("/resolves/" + i1, validate69.errors));
																	errors = vErrors.length;
																}
																if (!(_errs19 === errors)) break;
															}
														} else {
															validate64.errors = [{
																instancePath: "/resolves",
																message: "must be array"
															}];
															return false;
														}
													}
													var valid0 = _errs17 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.notes !== void 0) {
														let data11 = data.notes;
														const _errs20 = errors;
														if (errors === _errs20) {
															if (Array.isArray(data11)) {
																const len2 = data11.length;
																for (let i2 = 0; i2 < len2; i2++) {
																	const _errs22 = errors;
																	if (!validate71(data11[i2])) {
																		vErrors = vErrors === null ? require_bom.below("/notes/" + i2, validate71.errors) : vErrors.concat(require_bom.below("/notes/" + i2, validate71.errors));
																		errors = vErrors.length;
																	}
																	if (!(_errs22 === errors)) break;
																}
															} else {
																validate64.errors = [{
																	instancePath: "/notes",
																	message: "must be array"
																}];
																return false;
															}
														}
														var valid0 = _errs20 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.properties !== void 0) {
															let data13 = data.properties;
															const _errs23 = errors;
															if (errors === _errs23) {
																if (Array.isArray(data13)) {
																	const len3 = data13.length;
																	for (let i3 = 0; i3 < len3; i3++) {
																		const _errs25 = errors;
																		if (!validate49(data13[i3])) {
																			vErrors = vErrors === null ? require_bom.below("/properties/" + i3, validate49.errors) : vErrors.concat(require_bom.below("/properties/" + i3, validate49.errors));
																			errors = vErrors.length;
																		}
																		if (!(_errs25 === errors)) break;
																	}
																} else {
																	validate64.errors = [{
																		instancePath: "/properties",
																		message: "must be array"
																	}];
																	return false;
																}
															}
															var valid0 = _errs23 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (!require_bom.hasOnly(data, obj14)) {
																validate64.errors = [{
																	instancePath,
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
			validate64.errors = [{
				instancePath,
				message: "must be object"
			}];
			return false;
		}
	}
	validate64.errors = vErrors;
	return errors === 0;
}
const wrapper0 = { validate: validate23 };
const obj15 = /* @__PURE__ */ new Set([
	"type",
	"mime-type",
	"bom-ref",
	"supplier",
	"manufacturer",
	"authors",
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
	"omniborId",
	"swhid",
	"swid",
	"modified",
	"pedigree",
	"externalReferences",
	"components",
	"evidence",
	"releaseNotes",
	"modelCard",
	"data",
	"cryptoProperties",
	"properties",
	"tags",
	"signature"
]);
function validate23(data) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name")) {
				validate23.errors = [{
					instancePath,
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
							message: "must be string"
						}];
						return false;
					}
					if (!(data0 === "application" || data0 === "framework" || data0 === "library" || data0 === "container" || data0 === "platform" || data0 === "operating-system" || data0 === "device" || data0 === "device-driver" || data0 === "firmware" || data0 === "file" || data0 === "machine-learning-model" || data0 === "data" || data0 === "cryptographic-asset")) {
						validate23.errors = [{
							instancePath: "/type",
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
										message: "must match pattern \"^[-+a-z0-9.]+/[-+a-z0-9.]+$\""
									}];
									return false;
								}
							} else {
								validate23.errors = [{
									instancePath: "/mime-type",
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
								vErrors = vErrors === null ? require_bom.below("/bom-ref", validate24.errors) : vErrors.concat(require_bom.below("/bom-ref", validate24.errors));
								errors = vErrors.length;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.supplier !== void 0) {
								const _errs6 = errors;
								if (!validate26(data.supplier)) {
									vErrors = vErrors === null ? require_bom.below("/supplier", validate26.errors) : vErrors.concat(require_bom.below("/supplier", validate26.errors));
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.manufacturer !== void 0) {
									const _errs7 = errors;
									if (!validate26(data.manufacturer)) {
										vErrors = vErrors === null ? require_bom.below("/manufacturer", validate26.errors) : vErrors.concat(require_bom.below("/manufacturer", validate26.errors));
										errors = vErrors.length;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.authors !== void 0) {
										let data5 = data.authors;
										const _errs8 = errors;
										if (errors === _errs8) {
											if (Array.isArray(data5)) {
												const len0 = data5.length;
												for (let i0 = 0; i0 < len0; i0++) {
													const _errs10 = errors;
													if (!validate28(data5[i0])) {
														vErrors = vErrors === null ? require_bom.below("/authors/" + i0, validate28.errors) : vErrors.concat(require_bom.below("/authors/" + i0, validate28.errors));
														errors = vErrors.length;
													}
													if (!(_errs10 === errors)) break;
												}
											} else {
												validate23.errors = [{
													instancePath: "/authors",
													message: "must be array"
												}];
												return false;
											}
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.author !== void 0) {
											const _errs11 = errors;
											if (typeof data.author !== "string") {
												validate23.errors = [{
													instancePath: "/author",
													message: "must be string"
												}];
												return false;
											}
											var valid0 = _errs11 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.publisher !== void 0) {
												const _errs13 = errors;
												if (typeof data.publisher !== "string") {
													validate23.errors = [{
														instancePath: "/publisher",
														message: "must be string"
													}];
													return false;
												}
												var valid0 = _errs13 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.group !== void 0) {
													const _errs15 = errors;
													if (typeof data.group !== "string") {
														validate23.errors = [{
															instancePath: "/group",
															message: "must be string"
														}];
														return false;
													}
													var valid0 = _errs15 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.name !== void 0) {
														const _errs17 = errors;
														if (typeof data.name !== "string") {
															validate23.errors = [{
																instancePath: "/name",
																message: "must be string"
															}];
															return false;
														}
														var valid0 = _errs17 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.version !== void 0) {
															const _errs19 = errors;
															if (!validate34(data.version)) {
																vErrors = vErrors === null ? require_bom.below("/version", validate34.errors) : vErrors.concat(require_bom.below("/version", validate34.errors));
																errors = vErrors.length;
															}
															var valid0 = _errs19 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.description !== void 0) {
																const _errs20 = errors;
																if (typeof data.description !== "string") {
																	validate23.errors = [{
																		instancePath: "/description",
																		message: "must be string"
																	}];
																	return false;
																}
																var valid0 = _errs20 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.scope !== void 0) {
																	let data13 = data.scope;
																	const _errs22 = errors;
																	if (typeof data13 !== "string") {
																		validate23.errors = [{
																			instancePath: "/scope",
																			message: "must be string"
																		}];
																		return false;
																	}
																	if (!(data13 === "required" || data13 === "optional" || data13 === "excluded")) {
																		validate23.errors = [{
																			instancePath: "/scope",
																			message: "must be equal to one of the allowed values"
																		}];
																		return false;
																	}
																	var valid0 = _errs22 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.hashes !== void 0) {
																		let data14 = data.hashes;
																		const _errs24 = errors;
																		if (errors === _errs24) {
																			if (Array.isArray(data14)) {
																				const len1 = data14.length;
																				for (let i1 = 0; i1 < len1; i1++) {
																					const _errs26 = errors;
																					if (!validate36(data14[i1])) {
																						vErrors = vErrors === null ? require_bom.below("/hashes/" + i1, validate36.errors) : vErrors.concat(require_bom.below("/hashes/" + i1, validate36.errors));
																						errors = vErrors.length;
																					}
																					if (!(_errs26 === errors)) break;
																				}
																			} else {
																				validate23.errors = [{
																					instancePath: "/hashes",
																					message: "must be array"
																				}];
																				return false;
																			}
																		}
																		var valid0 = _errs24 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.licenses !== void 0) {
																			const _errs27 = errors;
																			if (!validate42(data.licenses)) {
																				vErrors = vErrors === null ? require_bom.below("/licenses", validate42.errors) : vErrors.concat(require_bom.below("/licenses", validate42.errors));
																				errors = vErrors.length;
																			}
																			var valid0 = _errs27 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.copyright !== void 0) {
																				const _errs28 = errors;
																				if (typeof data.copyright !== "string") {
																					validate23.errors = [{
																						instancePath: "/copyright",
																						message: "must be string"
																					}];
																					return false;
																				}
																				var valid0 = _errs28 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.cpe !== void 0) {
																					const _errs30 = errors;
																					if (typeof data.cpe !== "string") {
																						validate23.errors = [{
																							instancePath: "/cpe",
																							message: "must be string"
																						}];
																						return false;
																					}
																					var valid0 = _errs30 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.purl !== void 0) {
																						const _errs32 = errors;
																						if (typeof data.purl !== "string") {
																							validate23.errors = [{
																								instancePath: "/purl",
																								message: "must be string"
																							}];
																							return false;
																						}
																						var valid0 = _errs32 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.omniborId !== void 0) {
																							let data20 = data.omniborId;
																							const _errs34 = errors;
																							if (errors === _errs34) {
																								if (Array.isArray(data20)) {
																									const len2 = data20.length;
																									for (let i2 = 0; i2 < len2; i2++) {
																										const _errs36 = errors;
																										if (typeof data20[i2] !== "string") {
																											validate23.errors = [{
																												instancePath: "/omniborId/" + i2,
																												message: "must be string"
																											}];
																											return false;
																										}
																										if (!(_errs36 === errors)) break;
																									}
																								} else {
																									validate23.errors = [{
																										instancePath: "/omniborId",
																										message: "must be array"
																									}];
																									return false;
																								}
																							}
																							var valid0 = _errs34 === errors;
																						} else var valid0 = true;
																						if (valid0) {
																							if (data.swhid !== void 0) {
																								let data22 = data.swhid;
																								const _errs38 = errors;
																								if (errors === _errs38) {
																									if (Array.isArray(data22)) {
																										const len3 = data22.length;
																										for (let i3 = 0; i3 < len3; i3++) {
																											const _errs40 = errors;
																											if (typeof data22[i3] !== "string") {
																												validate23.errors = [{
																													instancePath: "/swhid/" + i3,
																													message: "must be string"
																												}];
																												return false;
																											}
																											if (!(_errs40 === errors)) break;
																										}
																									} else {
																										validate23.errors = [{
																											instancePath: "/swhid",
																											message: "must be array"
																										}];
																										return false;
																									}
																								}
																								var valid0 = _errs38 === errors;
																							} else var valid0 = true;
																							if (valid0) {
																								if (data.swid !== void 0) {
																									validate23.errors = [{
																										instancePath: "/swid",
																										message: "boolean schema is false"
																									}];
																									return false;
																									var valid0;
																								} else var valid0 = true;
																								if (valid0) {
																									if (data.modified !== void 0) {
																										const _errs43 = errors;
																										if (typeof data.modified !== "boolean") {
																											validate23.errors = [{
																												instancePath: "/modified",
																												message: "must be boolean"
																											}];
																											return false;
																										}
																										var valid0 = _errs43 === errors;
																									} else var valid0 = true;
																									if (valid0) {
																										if (data.pedigree !== void 0) {
																											var valid0 = false;
																											validate23.errors = [{
																												instancePath: "/pedigree",
																												message: "boolean schema is false"
																											}];
																											return false;
																										} else var valid0 = true;
																										if (valid0) {
																											if (data.externalReferences !== void 0) {
																												let data27 = data.externalReferences;
																												const _errs45 = errors;
																												if (errors === _errs45) {
																													if (Array.isArray(data27)) {
																														const len4 = data27.length;
																														for (let i4 = 0; i4 < len4; i4++) {
																															const _errs47 = errors;
																															if (!validate55(data27[i4])) {
																																vErrors = vErrors === null ? require_bom.below("/externalReferences/" + i4, validate55.errors) : vErrors.concat(require_bom.below("/externalReferences/" + i4, validate55.errors));
																																errors = vErrors.length;
																															}
																															if (!(_errs47 === errors)) break;
																														}
																													} else {
																														validate23.errors = [{
																															instancePath: "/externalReferences",
																															message: "must be array"
																														}];
																														return false;
																													}
																												}
																												var valid0 = _errs45 === errors;
																											} else var valid0 = true;
																											if (valid0) {
																												if (data.components !== void 0) {
																													let data29 = data.components;
																													const _errs48 = errors;
																													if (errors === _errs48) {
																														if (Array.isArray(data29)) {
																															var valid7 = true;
																															const len5 = data29.length;
																															for (let i5 = 0; i5 < len5; i5++) {
																																const _errs50 = errors;
																																if (!wrapper0.validate(data29[i5])) {
																																	vErrors = vErrors === null ? require_bom.below("/components/" + i5, wrapper0.validate.errors) : vErrors.concat(require_bom.below("/components/" + i5, wrapper0.validate.errors));
																																	errors = vErrors.length;
																																}
																																var valid7 = _errs50 === errors;
																																if (!valid7) break;
																															}
																															if (valid7) {
																																if (!require_bom.isDistinct(data29)) {
																																	validate23.errors = [{
																																		instancePath: "/components",
																																		message: "must not hold the same twice"
																																	}];
																																	return false;
																																}
																															}
																														} else {
																															validate23.errors = [{
																																instancePath: "/components",
																																message: "must be array"
																															}];
																															return false;
																														}
																													}
																													var valid0 = _errs48 === errors;
																												} else var valid0 = true;
																												if (valid0) {
																													if (data.evidence !== void 0) {
																														validate23.errors = [{
																															instancePath: "/evidence",
																															message: "boolean schema is false"
																														}];
																														return false;
																														var valid0;
																													} else var valid0 = true;
																													if (valid0) {
																														if (data.releaseNotes !== void 0) {
																															const _errs52 = errors;
																															if (!validate64(data.releaseNotes)) {
																																vErrors = vErrors === null ? require_bom.below("/releaseNotes", validate64.errors) : vErrors.concat(require_bom.below("/releaseNotes", validate64.errors));
																																errors = vErrors.length;
																															}
																															var valid0 = _errs52 === errors;
																														} else var valid0 = true;
																														if (valid0) {
																															if (data.modelCard !== void 0) {
																																validate23.errors = [{
																																	instancePath: "/modelCard",
																																	message: "boolean schema is false"
																																}];
																																return false;
																																var valid0;
																															} else var valid0 = true;
																															if (valid0) {
																																if (data.data !== void 0) {
																																	let data34 = data.data;
																																	const _errs54 = errors;
																																	if (errors === _errs54) {
																																		if (Array.isArray(data34)) {
																																			const len6 = data34.length;
																																			for (let i6 = 0; i6 < len6; i6++) {
																																				validate23.errors = [{
																																					instancePath: "/data/" + i6,
																																					message: "boolean schema is false"
																																				}];
																																				return false;
																																			}
																																		} else {
																																			validate23.errors = [{
																																				instancePath: "/data",
																																				message: "must be array"
																																			}];
																																			return false;
																																		}
																																	}
																																	var valid0 = _errs54 === errors;
																																} else var valid0 = true;
																																if (valid0) {
																																	if (data.cryptoProperties !== void 0) {
																																		validate23.errors = [{
																																			instancePath: "/cryptoProperties",
																																			message: "boolean schema is false"
																																		}];
																																		return false;
																																		var valid0;
																																	} else var valid0 = true;
																																	if (valid0) {
																																		if (data.properties !== void 0) {
																																			let data37 = data.properties;
																																			const _errs58 = errors;
																																			if (errors === _errs58) {
																																				if (Array.isArray(data37)) {
																																					const len7 = data37.length;
																																					for (let i7 = 0; i7 < len7; i7++) {
																																						const _errs60 = errors;
																																						if (!validate49(data37[i7])) {
																																							vErrors = vErrors === null ? require_bom.below("/properties/" + i7, validate49.errors) : vErrors.concat(require_bom.below("/properties/" + i7, validate49.errors));
																																							errors = vErrors.length;
																																						}
																																						if (!(_errs60 === errors)) break;
																																					}
																																				} else {
																																					validate23.errors = [{
																																						instancePath: "/properties",
																																						message: "must be array"
																																					}];
																																					return false;
																																				}
																																			}
																																			var valid0 = _errs58 === errors;
																																		} else var valid0 = true;
																																		if (valid0) {
																																			if (data.tags !== void 0) {
																																				const _errs61 = errors;
																																				if (!validate67(data.tags)) {
																																					vErrors = vErrors === null ? require_bom.below("/tags", validate67.errors) : vErrors.concat(require_bom.below("/tags", validate67.errors));
																																					errors = vErrors.length;
																																				}
																																				var valid0 = _errs61 === errors;
																																			} else var valid0 = true;
																																			if (valid0) {
																																				if (data.signature !== void 0) {
																																					validate23.errors = [{
																																						instancePath: "/signature",
																																						message: "boolean schema is false"
																																					}];
																																					return false;
																																					var valid0;
																																				} else var valid0 = true;
																																				if (valid0) {
																																					if (!require_bom.hasOnly(data, obj15)) {
																																						validate23.errors = [{
																																							instancePath,
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
								}
							}
						}
					}
				}
			}
		} else {
			validate23.errors = [{
				instancePath,
				message: "must be object"
			}];
			return false;
		}
	}
	validate23.errors = vErrors;
	return errors === 0;
}
const obj17 = /* @__PURE__ */ new Set([
	"vendor",
	"name",
	"version",
	"hashes",
	"externalReferences"
]);
function validate81(data) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.vendor !== void 0) {
				const _errs1 = errors;
				if (typeof data.vendor !== "string") {
					validate81.errors = [{
						instancePath: "/vendor",
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
						validate81.errors = [{
							instancePath: "/name",
							message: "must be string"
						}];
						return false;
					}
					var valid0 = _errs3 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.version !== void 0) {
						const _errs5 = errors;
						if (!validate34(data.version)) {
							vErrors = vErrors === null ? require_bom.below("/version", validate34.errors) : vErrors.concat(require_bom.below("/version", validate34.errors));
							errors = vErrors.length;
						}
						var valid0 = _errs5 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.hashes !== void 0) {
							let data3 = data.hashes;
							const _errs6 = errors;
							if (errors === _errs6) {
								if (Array.isArray(data3)) {
									const len0 = data3.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs8 = errors;
										if (!validate36(data3[i0])) {
											vErrors = vErrors === null ? require_bom.below("/hashes/" + i0, validate36.errors) : vErrors.concat(require_bom.below("/hashes/" + i0, validate36.errors));
											errors = vErrors.length;
										}
										if (!(_errs8 === errors)) break;
									}
								} else {
									validate81.errors = [{
										instancePath: "/hashes",
										message: "must be array"
									}];
									return false;
								}
							}
							var valid0 = _errs6 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.externalReferences !== void 0) {
								let data5 = data.externalReferences;
								const _errs9 = errors;
								if (errors === _errs9) {
									if (Array.isArray(data5)) {
										const len1 = data5.length;
										for (let i1 = 0; i1 < len1; i1++) {
											const _errs11 = errors;
											if (!validate55(data5[i1])) {
												vErrors = vErrors === null ? require_bom.below("/externalReferences/" + i1, validate55.errors) : vErrors.concat(require_bom.below("/externalReferences/" + i1, validate55.errors));
												errors = vErrors.length;
											}
											if (!(_errs11 === errors)) break;
										}
									} else {
										validate81.errors = [{
											instancePath: "/externalReferences",
											message: "must be array"
										}];
										return false;
									}
								}
								var valid0 = _errs9 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (!require_bom.hasOnly(data, obj17)) {
									validate81.errors = [{
										instancePath,
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
			validate81.errors = [{
				instancePath,
				message: "must be object"
			}];
			return false;
		}
	}
	validate81.errors = vErrors;
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
									message: "must match format \"date-time\""
								}];
								return false;
							}
						} else {
							validate22.errors = [{
								instancePath: "/timestamp",
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
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err1];
												else vErrors.push(err1);
												errors++;
											}
											if (!(data3 === "design" || data3 === "pre-build" || data3 === "build" || data3 === "post-build" || data3 === "operations" || data3 === "discovery" || data3 === "decommission")) {
												const err2 = {
													instancePath: "/lifecycles/" + i0 + "/phase",
													message: "must be equal to one of the allowed values"
												};
												if (vErrors === null) vErrors = [err2];
												else vErrors.push(err2);
												errors++;
											}
											var valid3 = _errs9 === errors;
										} else var valid3 = true;
										if (valid3) {
											if (!require_bom.hasOnly(data2, obj0)) {
												const err3 = {
													instancePath: "/lifecycles/" + i0,
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
														message: "must be string"
													};
													if (vErrors === null) vErrors = [err6];
													else vErrors.push(err6);
													errors++;
												}
												var valid4 = _errs14 === errors;
											} else var valid4 = true;
											if (valid4) {
												if (!require_bom.hasOnly(data2, obj1)) {
													const err7 = {
														instancePath: "/lifecycles/" + i0,
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
													vErrors = vErrors === null ? require_bom.below("/tools/components/" + i1, validate23.errors) : vErrors.concat(require_bom.below("/tools/components/" + i1, validate23.errors));
													errors = vErrors.length;
												}
												var valid7 = _errs22 === errors;
												if (!valid7) break;
											}
											if (valid7) {
												if (!require_bom.isDistinct(data7)) {
													const err9 = {
														instancePath: "/tools/components",
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
														message: "boolean schema is false"
													};
													if (vErrors === null) vErrors = [err11];
													else vErrors.push(err11);
													errors++;
													var valid8 = _errs25 === errors;
													if (!valid8) break;
												}
												if (valid8) {
													if (!require_bom.isDistinct(data9)) {
														const err12 = {
															instancePath: "/tools/services",
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
										if (!require_bom.hasOnly(data6, obj16)) {
											const err14 = {
												instancePath: "/tools",
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
									if (!validate81(data6[i3])) {
										vErrors = vErrors === null ? require_bom.below("/tools/" + i3, validate81.errors) : vErrors.concat(require_bom.below("/tools/" + i3, validate81.errors));
										errors = vErrors.length;
									}
									if (!(_errs28 === errors)) break;
								}
							} else {
								const err16 = {
									instancePath: "/tools",
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
						if (data.manufacturer !== void 0) {
							const _errs29 = errors;
							if (!validate26(data.manufacturer)) {
								vErrors = vErrors === null ? require_bom.below("/manufacturer", validate26.errors) : vErrors.concat(require_bom.below("/manufacturer", validate26.errors));
								errors = vErrors.length;
							}
							var valid0 = _errs29 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.authors !== void 0) {
								let data13 = data.authors;
								const _errs30 = errors;
								if (errors === _errs30) {
									if (Array.isArray(data13)) {
										const len4 = data13.length;
										for (let i4 = 0; i4 < len4; i4++) {
											const _errs32 = errors;
											if (!validate28(data13[i4])) {
												vErrors = vErrors === null ? require_bom.below("/authors/" + i4, validate28.errors) : vErrors.concat(require_bom.below("/authors/" + i4, validate28.errors));
												errors = vErrors.length;
											}
											if (!(_errs32 === errors)) break;
										}
									} else {
										validate22.errors = [{
											instancePath: "/authors",
											message: "must be array"
										}];
										return false;
									}
								}
								var valid0 = _errs30 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.component !== void 0) {
									const _errs33 = errors;
									if (!validate23(data.component)) {
										vErrors = vErrors === null ? require_bom.below("/component", validate23.errors) : vErrors.concat(require_bom.below("/component", validate23.errors));
										errors = vErrors.length;
									}
									var valid0 = _errs33 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.manufacture !== void 0) {
										const _errs34 = errors;
										if (!validate26(data.manufacture)) {
											vErrors = vErrors === null ? require_bom.below("/manufacture", validate26.errors) : vErrors.concat(require_bom.below("/manufacture", validate26.errors));
											errors = vErrors.length;
										}
										var valid0 = _errs34 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.supplier !== void 0) {
											const _errs35 = errors;
											if (!validate26(data.supplier)) {
												vErrors = vErrors === null ? require_bom.below("/supplier", validate26.errors) : vErrors.concat(require_bom.below("/supplier", validate26.errors));
												errors = vErrors.length;
											}
											var valid0 = _errs35 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.licenses !== void 0) {
												const _errs36 = errors;
												if (!validate42(data.licenses)) {
													vErrors = vErrors === null ? require_bom.below("/licenses", validate42.errors) : vErrors.concat(require_bom.below("/licenses", validate42.errors));
													errors = vErrors.length;
												}
												var valid0 = _errs36 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.properties !== void 0) {
													let data19 = data.properties;
													const _errs37 = errors;
													if (errors === _errs37) {
														if (Array.isArray(data19)) {
															const len5 = data19.length;
															for (let i5 = 0; i5 < len5; i5++) {
																const _errs39 = errors;
																if (!validate49(data19[i5])) {
																	vErrors = vErrors === null ? require_bom.below("/properties/" + i5, validate49.errors) : vErrors.concat(require_bom.below("/properties/" + i5, validate49.errors));
																	errors = vErrors.length;
																}
																if (!(_errs39 === errors)) break;
															}
														} else {
															validate22.errors = [{
																instancePath: "/properties",
																message: "must be array"
															}];
															return false;
														}
													}
													var valid0 = _errs37 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (!require_bom.hasOnly(data, obj18)) {
														validate22.errors = [{
															instancePath,
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
		} else {
			validate22.errors = [{
				instancePath,
				message: "must be object"
			}];
			return false;
		}
	}
	validate22.errors = vErrors;
	return errors === 0;
}
function validate97(data) {
	let vErrors = null;
	if (typeof data === "string") {
		if (data.length < 1) {
			validate97.errors = [{
				instancePath,
				message: "must NOT have fewer than 1 characters"
			}];
			return false;
		}
	} else {
		validate97.errors = [{
			instancePath,
			message: "must be string"
		}];
		return false;
	}
	validate97.errors = vErrors;
	return true;
}
const obj19 = /* @__PURE__ */ new Set([
	"ref",
	"dependsOn",
	"provides"
]);
function validate96(data) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.ref === void 0 && (missing0 = "ref")) {
				validate96.errors = [{
					instancePath,
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.ref !== void 0) {
					const _errs1 = errors;
					if (!validate97(data.ref)) {
						vErrors = vErrors === null ? require_bom.below("/ref", validate97.errors) : vErrors.concat(require_bom.below("/ref", validate97.errors));
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
									if (!validate97(data1[i0])) {
										vErrors = vErrors === null ? require_bom.below("/dependsOn/" + i0, validate97.errors) : vErrors.concat(require_bom.below("/dependsOn/" + i0, validate97.errors));
										errors = vErrors.length;
									}
									var valid1 = _errs4 === errors;
									if (!valid1) break;
								}
								if (valid1) {
									if (!require_bom.isDistinct(data1)) {
										validate96.errors = [{
											instancePath: "/dependsOn",
											message: "must not hold the same twice"
										}];
										return false;
									}
								}
							} else {
								validate96.errors = [{
									instancePath: "/dependsOn",
									message: "must be array"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.provides !== void 0) {
							let data3 = data.provides;
							const _errs5 = errors;
							if (errors === _errs5) {
								if (Array.isArray(data3)) {
									var valid2 = true;
									const len1 = data3.length;
									for (let i1 = 0; i1 < len1; i1++) {
										const _errs7 = errors;
										if (!validate97(data3[i1])) {
											vErrors = vErrors === null ? require_bom.below("/provides/" + i1, validate97.errors) : vErrors.concat(require_bom.below("/provides/" + i1, validate97.errors));
											errors = vErrors.length;
										}
										var valid2 = _errs7 === errors;
										if (!valid2) break;
									}
									if (valid2) {
										if (!require_bom.isDistinct(data3)) {
											validate96.errors = [{
												instancePath: "/provides",
												message: "must not hold the same twice"
											}];
											return false;
										}
									}
								} else {
									validate96.errors = [{
										instancePath: "/provides",
										message: "must be array"
									}];
									return false;
								}
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (!require_bom.hasOnly(data, obj19)) {
								validate96.errors = [{
									instancePath,
									message: "must not have a field that the specification does not know"
								}];
								return false;
							}
						}
					}
				}
			}
		} else {
			validate96.errors = [{
				instancePath,
				message: "must be object"
			}];
			return false;
		}
	}
	validate96.errors = vErrors;
	return errors === 0;
}
function validate104(data) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate104.errors = [{
			instancePath,
			message: "must be string"
		}];
		return false;
	}
	if (!(data === "complete" || data === "incomplete" || data === "incomplete_first_party_only" || data === "incomplete_first_party_proprietary_only" || data === "incomplete_first_party_opensource_only" || data === "incomplete_third_party_only" || data === "incomplete_third_party_proprietary_only" || data === "incomplete_third_party_opensource_only" || data === "unknown" || data === "not_specified")) {
		validate104.errors = [{
			instancePath,
			message: "must be equal to one of the allowed values"
		}];
		return false;
	}
	validate104.errors = vErrors;
	return true;
}
const obj20 = /* @__PURE__ */ new Set([
	"bom-ref",
	"aggregate",
	"assemblies",
	"dependencies",
	"vulnerabilities",
	"signature"
]);
function validate102(data) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.aggregate === void 0 && (missing0 = "aggregate")) {
				validate102.errors = [{
					instancePath,
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data["bom-ref"] !== void 0) {
					const _errs1 = errors;
					if (!validate24(data["bom-ref"])) {
						vErrors = vErrors === null ? require_bom.below("/bom-ref", validate24.errors) : vErrors.concat(require_bom.below("/bom-ref", validate24.errors));
						errors = vErrors.length;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.aggregate !== void 0) {
						const _errs2 = errors;
						if (!validate104(data.aggregate)) {
							vErrors = vErrors === null ? require_bom.below("/aggregate", validate104.errors) : vErrors.concat(require_bom.below("/aggregate", validate104.errors));
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
										if (!validate97(data3)) {
											vErrors = vErrors === null ? require_bom.below("/assemblies/" + i0, validate97.errors) : vErrors.concat(require_bom.below("/assemblies/" + i0, validate97.errors));
											errors = vErrors.length;
										}
										var _valid0 = _errs7 === errors;
										valid2 = valid2 || _valid0;
										if (!valid2) {
											const _errs8 = errors;
											if (!validate59(data3)) {
												vErrors = vErrors === null ? require_bom.below("/assemblies/" + i0, validate59.errors) : vErrors.concat(require_bom.below("/assemblies/" + i0, validate59.errors));
												errors = vErrors.length;
											}
											var _valid0 = _errs8 === errors;
											valid2 = valid2 || _valid0;
										}
										if (!valid2) {
											const err0 = {
												instancePath: "/assemblies/" + i0,
												message: "must match a schema in anyOf"
											};
											if (vErrors === null) vErrors = [err0];
											else vErrors.push(err0);
											errors++;
											validate102.errors = vErrors;
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
										if (!require_bom.isDistinct(data2)) {
											validate102.errors = [{
												instancePath: "/assemblies",
												message: "must not hold the same twice"
											}];
											return false;
										}
									}
								} else {
									validate102.errors = [{
										instancePath: "/assemblies",
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
												validate102.errors = [{
													instancePath: "/dependencies/" + i1,
													message: "must be string"
												}];
												return false;
											}
											var valid3 = _errs11 === errors;
											if (!valid3) break;
										}
										if (valid3) {
											if (!require_bom.isDistinct(data4)) {
												validate102.errors = [{
													instancePath: "/dependencies",
													message: "must not hold the same twice"
												}];
												return false;
											}
										}
									} else {
										validate102.errors = [{
											instancePath: "/dependencies",
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
													validate102.errors = [{
														instancePath: "/vulnerabilities/" + i2,
														message: "must be string"
													}];
													return false;
												}
												var valid4 = _errs15 === errors;
												if (!valid4) break;
											}
											if (valid4) {
												if (!require_bom.isDistinct(data6)) {
													validate102.errors = [{
														instancePath: "/vulnerabilities",
														message: "must not hold the same twice"
													}];
													return false;
												}
											}
										} else {
											validate102.errors = [{
												instancePath: "/vulnerabilities",
												message: "must be array"
											}];
											return false;
										}
									}
									var valid0 = _errs13 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.signature !== void 0) {
										validate102.errors = [{
											instancePath: "/signature",
											message: "boolean schema is false"
										}];
										return false;
										var valid0;
									} else var valid0 = true;
									if (valid0) {
										if (!require_bom.hasOnly(data, obj20)) {
											validate102.errors = [{
												instancePath,
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
			validate102.errors = [{
				instancePath,
				message: "must be object"
			}];
			return false;
		}
	}
	validate102.errors = vErrors;
	return errors === 0;
}
const obj21 = /* @__PURE__ */ new Set(["url", "name"]);
function validate111(data) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.url !== void 0) {
			if (typeof data.url !== "string") {
				validate111.errors = [{
					instancePath: "/url",
					message: "must be string"
				}];
				return false;
			}
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.name !== void 0) {
				if (typeof data.name !== "string") {
					validate111.errors = [{
						instancePath: "/name",
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (!require_bom.hasOnly(data, obj21)) {
					validate111.errors = [{
						instancePath,
						message: "must not have a field that the specification does not know"
					}];
					return false;
				}
			}
		}
	} else {
		validate111.errors = [{
			instancePath,
			message: "must be object"
		}];
		return false;
	}
	validate111.errors = vErrors;
	return true;
}
function validate116(data) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate116.errors = [{
			instancePath,
			message: "must be string"
		}];
		return false;
	}
	if (!(data === "critical" || data === "high" || data === "medium" || data === "low" || data === "info" || data === "none" || data === "unknown")) {
		validate116.errors = [{
			instancePath,
			message: "must be equal to one of the allowed values"
		}];
		return false;
	}
	validate116.errors = vErrors;
	return true;
}
function validate118(data) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate118.errors = [{
			instancePath,
			message: "must be string"
		}];
		return false;
	}
	if (!(data === "CVSSv2" || data === "CVSSv3" || data === "CVSSv31" || data === "CVSSv4" || data === "OWASP" || data === "SSVC" || data === "other")) {
		validate118.errors = [{
			instancePath,
			message: "must be equal to one of the allowed values"
		}];
		return false;
	}
	validate118.errors = vErrors;
	return true;
}
const obj23 = /* @__PURE__ */ new Set([
	"source",
	"score",
	"severity",
	"method",
	"vector",
	"justification"
]);
function validate114(data) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.source !== void 0) {
				const _errs1 = errors;
				if (!validate111(data.source)) {
					vErrors = vErrors === null ? require_bom.below("/source", validate111.errors) : vErrors.concat(require_bom.below("/source", validate111.errors));
					errors = vErrors.length;
				}
				var valid0 = _errs1 === errors;
			} else var valid0 = true;
			if (valid0) {
				if (data.score !== void 0) {
					const _errs2 = errors;
					if (!(typeof data.score == "number")) {
						validate114.errors = [{
							instancePath: "/score",
							message: "must be number"
						}];
						return false;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.severity !== void 0) {
						const _errs4 = errors;
						if (!validate116(data.severity)) {
							vErrors = vErrors === null ? require_bom.below("/severity", validate116.errors) : vErrors.concat(require_bom.below("/severity", validate116.errors));
							errors = vErrors.length;
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.method !== void 0) {
							const _errs5 = errors;
							if (!validate118(data.method)) {
								vErrors = vErrors === null ? require_bom.below("/method", validate118.errors) : vErrors.concat(require_bom.below("/method", validate118.errors));
								errors = vErrors.length;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.vector !== void 0) {
								const _errs6 = errors;
								if (typeof data.vector !== "string") {
									validate114.errors = [{
										instancePath: "/vector",
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
										validate114.errors = [{
											instancePath: "/justification",
											message: "must be string"
										}];
										return false;
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (!require_bom.hasOnly(data, obj23)) {
										validate114.errors = [{
											instancePath,
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
			validate114.errors = [{
				instancePath,
				message: "must be object"
			}];
			return false;
		}
	}
	validate114.errors = vErrors;
	return errors === 0;
}
function validate121(data) {
	let vErrors = null;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data))) {
		validate121.errors = [{
			instancePath,
			message: "must be integer"
		}];
		return false;
	}
	if (typeof data == "number") {
		if (data < 1 || isNaN(data)) {
			validate121.errors = [{
				instancePath,
				message: "must be >= 1"
			}];
			return false;
		}
	}
	validate121.errors = vErrors;
	return true;
}
const obj24 = /* @__PURE__ */ new Set(["title", "url"]);
function validate123(data) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.url === void 0 && (missing0 = "url")) {
			validate123.errors = [{
				instancePath,
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.title !== void 0) {
				if (typeof data.title !== "string") {
					validate123.errors = [{
						instancePath: "/title",
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
							validate123.errors = [{
								instancePath: "/url",
								message: "must match format \"iri-reference\""
							}];
							return false;
						}
					} else {
						validate123.errors = [{
							instancePath: "/url",
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (!require_bom.hasOnly(data, obj24)) {
						validate123.errors = [{
							instancePath,
							message: "must not have a field that the specification does not know"
						}];
						return false;
					}
				}
			}
		}
	} else {
		validate123.errors = [{
			instancePath,
			message: "must be object"
		}];
		return false;
	}
	validate123.errors = vErrors;
	return true;
}
function validate129(data) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate129.errors = [{
			instancePath,
			message: "must be string"
		}];
		return false;
	}
	if (!(data === "resolved" || data === "resolved_with_pedigree" || data === "exploitable" || data === "in_triage" || data === "false_positive" || data === "not_affected")) {
		validate129.errors = [{
			instancePath,
			message: "must be equal to one of the allowed values"
		}];
		return false;
	}
	validate129.errors = vErrors;
	return true;
}
function validate131(data) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate131.errors = [{
			instancePath,
			message: "must be string"
		}];
		return false;
	}
	if (!(data === "code_not_present" || data === "code_not_reachable" || data === "requires_configuration" || data === "requires_dependency" || data === "requires_environment" || data === "protected_by_compiler" || data === "protected_at_runtime" || data === "protected_at_perimeter" || data === "protected_by_mitigating_control")) {
		validate131.errors = [{
			instancePath,
			message: "must be equal to one of the allowed values"
		}];
		return false;
	}
	validate131.errors = vErrors;
	return true;
}
function validate136(data) {
	let vErrors = null;
	if (typeof data === "string") {
		if (data.length > 4096) {
			validate136.errors = [{
				instancePath,
				message: "must NOT have more than 4096 characters"
			}];
			return false;
		} else if (data.length < 1) {
			validate136.errors = [{
				instancePath,
				message: "must NOT have fewer than 1 characters"
			}];
			return false;
		}
	} else {
		validate136.errors = [{
			instancePath,
			message: "must be string"
		}];
		return false;
	}
	validate136.errors = vErrors;
	return true;
}
function validate138(data) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate138.errors = [{
			instancePath,
			message: "must be string"
		}];
		return false;
	}
	if (!(data === "affected" || data === "unaffected" || data === "unknown")) {
		validate138.errors = [{
			instancePath,
			message: "must be equal to one of the allowed values"
		}];
		return false;
	}
	validate138.errors = vErrors;
	return true;
}
const obj22 = /* @__PURE__ */ new Set(["id", "source"]);
const obj25 = /* @__PURE__ */ new Set(["organizations", "individuals"]);
const obj27 = /* @__PURE__ */ new Set([
	"state",
	"justification",
	"response",
	"detail",
	"firstIssued",
	"lastUpdated"
]);
const obj28 = /* @__PURE__ */ new Set([
	"version",
	"range",
	"status"
]);
const obj29 = /* @__PURE__ */ new Set(["ref", "versions"]);
const obj30 = /* @__PURE__ */ new Set([
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
]);
function validate109(data) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data["bom-ref"] !== void 0) {
				const _errs1 = errors;
				if (!validate24(data["bom-ref"])) {
					vErrors = vErrors === null ? require_bom.below("/bom-ref", validate24.errors) : vErrors.concat(require_bom.below("/bom-ref", validate24.errors));
					errors = vErrors.length;
				}
				var valid0 = _errs1 === errors;
			} else var valid0 = true;
			if (valid0) {
				if (data.id !== void 0) {
					const _errs2 = errors;
					if (typeof data.id !== "string") {
						validate109.errors = [{
							instancePath: "/id",
							message: "must be string"
						}];
						return false;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.source !== void 0) {
						const _errs4 = errors;
						if (!validate111(data.source)) {
							vErrors = vErrors === null ? require_bom.below("/source", validate111.errors) : vErrors.concat(require_bom.below("/source", validate111.errors));
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
													validate109.errors = [{
														instancePath: "/references/" + i0,
														message: "must have required property '" + missing0 + "'"
													}];
													return false;
												} else {
													if (data4.id !== void 0) {
														const _errs9 = errors;
														if (typeof data4.id !== "string") {
															validate109.errors = [{
																instancePath: "/references/" + i0 + "/id",
																message: "must be string"
															}];
															return false;
														}
														var valid2 = _errs9 === errors;
													} else var valid2 = true;
													if (valid2) {
														if (data4.source !== void 0) {
															const _errs11 = errors;
															if (!validate111(data4.source)) {
																vErrors = vErrors === null ? require_bom.below("/references/" + i0 + "/source", validate111.errors) : vErrors.concat(require_bom.below("/references/" + i0 + "/source", validate111.errors));
																errors = vErrors.length;
															}
															var valid2 = _errs11 === errors;
														} else var valid2 = true;
														if (valid2) {
															if (!require_bom.hasOnly(data4, obj22)) {
																validate109.errors = [{
																	instancePath: "/references/" + i0,
																	message: "must not have a field that the specification does not know"
																}];
																return false;
															}
														}
													}
												}
											} else {
												validate109.errors = [{
													instancePath: "/references/" + i0,
													message: "must be object"
												}];
												return false;
											}
										}
										if (!(_errs7 === errors)) break;
									}
								} else {
									validate109.errors = [{
										instancePath: "/references",
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
											if (!validate114(data7[i1])) {
												vErrors = vErrors === null ? require_bom.below("/ratings/" + i1, validate114.errors) : vErrors.concat(require_bom.below("/ratings/" + i1, validate114.errors));
												errors = vErrors.length;
											}
											if (!(_errs14 === errors)) break;
										}
									} else {
										validate109.errors = [{
											instancePath: "/ratings",
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
												if (!validate121(data9[i2])) {
													vErrors = vErrors === null ? require_bom.below("/cwes/" + i2, validate121.errors) : vErrors.concat(require_bom.below("/cwes/" + i2, validate121.errors));
													errors = vErrors.length;
												}
												if (!(_errs17 === errors)) break;
											}
										} else {
											validate109.errors = [{
												instancePath: "/cwes",
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
											validate109.errors = [{
												instancePath: "/description",
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
												validate109.errors = [{
													instancePath: "/detail",
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
													validate109.errors = [{
														instancePath: "/recommendation",
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
														validate109.errors = [{
															instancePath: "/workaround",
															message: "must be string"
														}];
														return false;
													}
													var valid0 = _errs24 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.proofOfConcept !== void 0) {
														var valid0 = false;
														validate109.errors = [{
															instancePath: "/proofOfConcept",
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
																		if (!validate123(data16[i3])) {
																			vErrors = vErrors === null ? require_bom.below("/advisories/" + i3, validate123.errors) : vErrors.concat(require_bom.below("/advisories/" + i3, validate123.errors));
																			errors = vErrors.length;
																		}
																		if (!(_errs28 === errors)) break;
																	}
																} else {
																	validate109.errors = [{
																		instancePath: "/advisories",
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
																				validate109.errors = [{
																					instancePath: "/created",
																					message: "must match format \"date-time\""
																				}];
																				return false;
																			}
																		} else {
																			validate109.errors = [{
																				instancePath: "/created",
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
																					validate109.errors = [{
																						instancePath: "/published",
																						message: "must match format \"date-time\""
																					}];
																					return false;
																				}
																			} else {
																				validate109.errors = [{
																					instancePath: "/published",
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
																						validate109.errors = [{
																							instancePath: "/updated",
																							message: "must match format \"date-time\""
																						}];
																						return false;
																					}
																				} else {
																					validate109.errors = [{
																						instancePath: "/updated",
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
																							validate109.errors = [{
																								instancePath: "/rejected",
																								message: "must match format \"date-time\""
																							}];
																							return false;
																						}
																					} else {
																						validate109.errors = [{
																							instancePath: "/rejected",
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
																											vErrors = vErrors === null ? require_bom.below("/credits/organizations/" + i4, validate26.errors) : vErrors.concat(require_bom.below("/credits/organizations/" + i4, validate26.errors));
																											errors = vErrors.length;
																										}
																										if (!(_errs41 === errors)) break;
																									}
																								} else {
																									validate109.errors = [{
																										instancePath: "/credits/organizations",
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
																												vErrors = vErrors === null ? require_bom.below("/credits/individuals/" + i5, validate28.errors) : vErrors.concat(require_bom.below("/credits/individuals/" + i5, validate28.errors));
																												errors = vErrors.length;
																											}
																											if (!(_errs44 === errors)) break;
																										}
																									} else {
																										validate109.errors = [{
																											instancePath: "/credits/individuals",
																											message: "must be array"
																										}];
																										return false;
																									}
																								}
																								var valid6 = _errs42 === errors;
																							} else var valid6 = true;
																							if (valid6) {
																								if (!require_bom.hasOnly(data22, obj25)) {
																									validate109.errors = [{
																										instancePath: "/credits",
																										message: "must not have a field that the specification does not know"
																									}];
																									return false;
																								}
																							}
																						}
																					} else {
																						validate109.errors = [{
																							instancePath: "/credits",
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
																												vErrors = vErrors === null ? require_bom.below("/tools/components/" + i6, validate23.errors) : vErrors.concat(require_bom.below("/tools/components/" + i6, validate23.errors));
																												errors = vErrors.length;
																											}
																											var valid11 = _errs51 === errors;
																											if (!valid11) break;
																										}
																										if (valid11) {
																											if (!require_bom.isDistinct(data28)) {
																												const err0 = {
																													instancePath: "/tools/components",
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
																													message: "boolean schema is false"
																												};
																												if (vErrors === null) vErrors = [err2];
																												else vErrors.push(err2);
																												errors++;
																												var valid12 = _errs54 === errors;
																												if (!valid12) break;
																											}
																											if (valid12) {
																												if (!require_bom.isDistinct(data30)) {
																													const err3 = {
																														instancePath: "/tools/services",
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
																									if (!require_bom.hasOnly(data27, obj16)) {
																										const err5 = {
																											instancePath: "/tools",
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
																								if (!validate81(data27[i8])) {
																									vErrors = vErrors === null ? require_bom.below("/tools/" + i8, validate81.errors) : vErrors.concat(require_bom.below("/tools/" + i8, validate81.errors));
																									errors = vErrors.length;
																								}
																								if (!(_errs57 === errors)) break;
																							}
																						} else {
																							const err7 = {
																								instancePath: "/tools",
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
																							message: "must match exactly one schema in oneOf"
																						};
																						if (vErrors === null) vErrors = [err8];
																						else vErrors.push(err8);
																						errors++;
																						validate109.errors = vErrors;
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
																									if (!validate129(data33.state)) {
																										vErrors = vErrors === null ? require_bom.below("/analysis/state", validate129.errors) : vErrors.concat(require_bom.below("/analysis/state", validate129.errors));
																										errors = vErrors.length;
																									}
																									var valid15 = _errs60 === errors;
																								} else var valid15 = true;
																								if (valid15) {
																									if (data33.justification !== void 0) {
																										const _errs61 = errors;
																										if (!validate131(data33.justification)) {
																											vErrors = vErrors === null ? require_bom.below("/analysis/justification", validate131.errors) : vErrors.concat(require_bom.below("/analysis/justification", validate131.errors));
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
																															validate109.errors = [{
																																instancePath: "/analysis/response/" + i9,
																																message: "must be string"
																															}];
																															return false;
																														}
																														if (!(data37 === "can_not_fix" || data37 === "will_not_fix" || data37 === "update" || data37 === "rollback" || data37 === "workaround_available")) {
																															validate109.errors = [{
																																instancePath: "/analysis/response/" + i9,
																																message: "must be equal to one of the allowed values"
																															}];
																															return false;
																														}
																														if (!(_errs64 === errors)) break;
																													}
																												} else {
																													validate109.errors = [{
																														instancePath: "/analysis/response",
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
																													validate109.errors = [{
																														instancePath: "/analysis/detail",
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
																																	validate109.errors = [{
																																		instancePath: "/analysis/firstIssued",
																																		message: "must match format \"date-time\""
																																	}];
																																	return false;
																																}
																															} else {
																																validate109.errors = [{
																																	instancePath: "/analysis/firstIssued",
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
																																		validate109.errors = [{
																																			instancePath: "/analysis/lastUpdated",
																																			message: "must match format \"date-time\""
																																		}];
																																		return false;
																																	}
																																} else {
																																	validate109.errors = [{
																																		instancePath: "/analysis/lastUpdated",
																																		message: "must be string"
																																	}];
																																	return false;
																																}
																															}
																														}
																														var valid15 = _errs70 === errors;
																													} else var valid15 = true;
																													if (valid15) {
																														if (!require_bom.hasOnly(data33, obj27)) {
																															validate109.errors = [{
																																instancePath: "/analysis",
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
																								validate109.errors = [{
																									instancePath: "/analysis",
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
																													validate109.errors = [{
																														instancePath: "/affects/" + i10,
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
																														if (!validate97(data43)) {
																															vErrors = vErrors === null ? require_bom.below("/affects/" + i10 + "/ref", validate97.errors) : vErrors.concat(require_bom.below("/affects/" + i10 + "/ref", validate97.errors));
																															errors = vErrors.length;
																														}
																														var _valid1 = _errs78 === errors;
																														valid19 = valid19 || _valid1;
																														if (!valid19) {
																															const _errs79 = errors;
																															if (!validate59(data43)) {
																																vErrors = vErrors === null ? require_bom.below("/affects/" + i10 + "/ref", validate59.errors) : vErrors.concat(require_bom.below("/affects/" + i10 + "/ref", validate59.errors));
																																errors = vErrors.length;
																															}
																															var _valid1 = _errs79 === errors;
																															valid19 = valid19 || _valid1;
																														}
																														if (!valid19) {
																															const err9 = {
																																instancePath: "/affects/" + i10 + "/ref",
																																message: "must match a schema in anyOf"
																															};
																															if (vErrors === null) vErrors = [err9];
																															else vErrors.push(err9);
																															errors++;
																															validate109.errors = vErrors;
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
																																				message: "must match exactly one schema in oneOf"
																																			};
																																			if (vErrors === null) vErrors = [err12];
																																			else vErrors.push(err12);
																																			errors++;
																																			validate109.errors = vErrors;
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
																																					if (!validate34(data45.version)) {
																																						vErrors = vErrors === null ? require_bom.below("/affects/" + i10 + "/versions/" + i11 + "/version", validate34.errors) : vErrors.concat(require_bom.below("/affects/" + i10 + "/versions/" + i11 + "/version", validate34.errors));
																																						errors = vErrors.length;
																																					}
																																					var valid22 = _errs87 === errors;
																																				} else var valid22 = true;
																																				if (valid22) {
																																					if (data45.range !== void 0) {
																																						const _errs88 = errors;
																																						if (!validate136(data45.range)) {
																																							vErrors = vErrors === null ? require_bom.below("/affects/" + i10 + "/versions/" + i11 + "/range", validate136.errors) : vErrors.concat(require_bom.below("/affects/" + i10 + "/versions/" + i11 + "/range", validate136.errors));
																																							errors = vErrors.length;
																																						}
																																						var valid22 = _errs88 === errors;
																																					} else var valid22 = true;
																																					if (valid22) {
																																						if (data45.status !== void 0) {
																																							const _errs89 = errors;
																																							if (!validate138(data45.status)) {
																																								vErrors = vErrors === null ? require_bom.below("/affects/" + i10 + "/versions/" + i11 + "/status", validate138.errors) : vErrors.concat(require_bom.below("/affects/" + i10 + "/versions/" + i11 + "/status", validate138.errors));
																																								errors = vErrors.length;
																																							}
																																							var valid22 = _errs89 === errors;
																																						} else var valid22 = true;
																																						if (valid22) {
																																							if (!require_bom.hasOnly(data45, obj28)) {
																																								validate109.errors = [{
																																									instancePath: "/affects/" + i10 + "/versions/" + i11,
																																									message: "must not have a field that the specification does not know"
																																								}];
																																								return false;
																																							}
																																						}
																																					}
																																				}
																																			} else {
																																				validate109.errors = [{
																																					instancePath: "/affects/" + i10 + "/versions/" + i11,
																																					message: "must be object"
																																				}];
																																				return false;
																																			}
																																		}
																																		if (!(_errs82 === errors)) break;
																																	}
																																} else {
																																	validate109.errors = [{
																																		instancePath: "/affects/" + i10 + "/versions",
																																		message: "must be array"
																																	}];
																																	return false;
																																}
																															}
																															var valid18 = _errs80 === errors;
																														} else var valid18 = true;
																														if (valid18) {
																															if (!require_bom.hasOnly(data42, obj29)) {
																																validate109.errors = [{
																																	instancePath: "/affects/" + i10,
																																	message: "must not have a field that the specification does not know"
																																}];
																																return false;
																															}
																														}
																													}
																												}
																											} else {
																												validate109.errors = [{
																													instancePath: "/affects/" + i10,
																													message: "must be object"
																												}];
																												return false;
																											}
																										}
																										var valid17 = _errs74 === errors;
																										if (!valid17) break;
																									}
																									if (valid17) {
																										if (!require_bom.isDistinct(data41)) {
																											validate109.errors = [{
																												instancePath: "/affects",
																												message: "must not hold the same twice"
																											}];
																											return false;
																										}
																									}
																								} else {
																									validate109.errors = [{
																										instancePath: "/affects",
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
																											if (!validate49(data49[i12])) {
																												vErrors = vErrors === null ? require_bom.below("/properties/" + i12, validate49.errors) : vErrors.concat(require_bom.below("/properties/" + i12, validate49.errors));
																												errors = vErrors.length;
																											}
																											if (!(_errs92 === errors)) break;
																										}
																									} else {
																										validate109.errors = [{
																											instancePath: "/properties",
																											message: "must be array"
																										}];
																										return false;
																									}
																								}
																								var valid0 = _errs90 === errors;
																							} else var valid0 = true;
																							if (valid0) {
																								if (!require_bom.hasOnly(data, obj30)) {
																									validate109.errors = [{
																										instancePath,
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
			validate109.errors = [{
				instancePath,
				message: "must be object"
			}];
			return false;
		}
	}
	validate109.errors = vErrors;
	return errors === 0;
}
const obj31 = /* @__PURE__ */ new Set([
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
	"declarations",
	"definitions",
	"properties",
	"signature"
]);
function validate21(data) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.bomFormat === void 0 && (missing0 = "bomFormat") || data.specVersion === void 0 && (missing0 = "specVersion")) {
				validate21.errors = [{
					instancePath,
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.$schema !== void 0) {
					const _errs1 = errors;
					if (typeof data.$schema !== "string") {
						validate21.errors = [{
							instancePath: "/$schema",
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
								message: "must be string"
							}];
							return false;
						}
						if (!(data1 === "CycloneDX")) {
							validate21.errors = [{
								instancePath: "/bomFormat",
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
												message: "must match pattern \"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$\""
											}];
											return false;
										}
									} else {
										validate21.errors = [{
											instancePath: "/serialNumber",
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
											message: "must be integer"
										}];
										return false;
									}
									if (errors === _errs9) {
										if (typeof data4 == "number") {
											if (data4 < 1 || isNaN(data4)) {
												validate21.errors = [{
													instancePath: "/version",
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
											vErrors = vErrors === null ? require_bom.below("/metadata", validate22.errors) : vErrors.concat(require_bom.below("/metadata", validate22.errors));
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
															vErrors = vErrors === null ? require_bom.below("/components/" + i0, validate23.errors) : vErrors.concat(require_bom.below("/components/" + i0, validate23.errors));
															errors = vErrors.length;
														}
														var valid1 = _errs14 === errors;
														if (!valid1) break;
													}
													if (valid1) {
														if (!require_bom.isDistinct(data6)) {
															validate21.errors = [{
																instancePath: "/components",
																message: "must not hold the same twice"
															}];
															return false;
														}
													}
												} else {
													validate21.errors = [{
														instancePath: "/components",
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
																message: "boolean schema is false"
															}];
															return false;
															var valid2;
														}
														if (valid2) {
															if (!require_bom.isDistinct(data8)) {
																validate21.errors = [{
																	instancePath: "/services",
																	message: "must not hold the same twice"
																}];
																return false;
															}
														}
													} else {
														validate21.errors = [{
															instancePath: "/services",
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
																if (!validate55(data10[i2])) {
																	vErrors = vErrors === null ? require_bom.below("/externalReferences/" + i2, validate55.errors) : vErrors.concat(require_bom.below("/externalReferences/" + i2, validate55.errors));
																	errors = vErrors.length;
																}
																if (!(_errs20 === errors)) break;
															}
														} else {
															validate21.errors = [{
																instancePath: "/externalReferences",
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
																	if (!validate96(data12[i3])) {
																		vErrors = vErrors === null ? require_bom.below("/dependencies/" + i3, validate96.errors) : vErrors.concat(require_bom.below("/dependencies/" + i3, validate96.errors));
																		errors = vErrors.length;
																	}
																	var valid5 = _errs23 === errors;
																	if (!valid5) break;
																}
																if (valid5) {
																	if (!require_bom.isDistinct(data12)) {
																		validate21.errors = [{
																			instancePath: "/dependencies",
																			message: "must not hold the same twice"
																		}];
																		return false;
																	}
																}
															} else {
																validate21.errors = [{
																	instancePath: "/dependencies",
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
																		if (!validate102(data14[i4])) {
																			vErrors = vErrors === null ? require_bom.below("/compositions/" + i4, validate102.errors) : vErrors.concat(require_bom.below("/compositions/" + i4, validate102.errors));
																			errors = vErrors.length;
																		}
																		var valid6 = _errs26 === errors;
																		if (!valid6) break;
																	}
																	if (valid6) {
																		if (!require_bom.isDistinct(data14)) {
																			validate21.errors = [{
																				instancePath: "/compositions",
																				message: "must not hold the same twice"
																			}];
																			return false;
																		}
																	}
																} else {
																	validate21.errors = [{
																		instancePath: "/compositions",
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
																			if (!validate109(data16[i5])) {
																				vErrors = vErrors === null ? require_bom.below("/vulnerabilities/" + i5, validate109.errors) : vErrors.concat(require_bom.below("/vulnerabilities/" + i5, validate109.errors));
																				errors = vErrors.length;
																			}
																			var valid7 = _errs29 === errors;
																			if (!valid7) break;
																		}
																		if (valid7) {
																			if (!require_bom.isDistinct(data16)) {
																				validate21.errors = [{
																					instancePath: "/vulnerabilities",
																					message: "must not hold the same twice"
																				}];
																				return false;
																			}
																		}
																	} else {
																		validate21.errors = [{
																			instancePath: "/vulnerabilities",
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
																					message: "boolean schema is false"
																				}];
																				return false;
																				var valid8;
																			}
																			if (valid8) {
																				if (!require_bom.isDistinct(data18)) {
																					validate21.errors = [{
																						instancePath: "/annotations",
																						message: "must not hold the same twice"
																					}];
																					return false;
																				}
																			}
																		} else {
																			validate21.errors = [{
																				instancePath: "/annotations",
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
																						message: "boolean schema is false"
																					}];
																					return false;
																					var valid10;
																				}
																				if (valid10) {
																					if (!require_bom.isDistinct(data20)) {
																						validate21.errors = [{
																							instancePath: "/formulation",
																							message: "must not hold the same twice"
																						}];
																						return false;
																					}
																				}
																			} else {
																				validate21.errors = [{
																					instancePath: "/formulation",
																					message: "must be array"
																				}];
																				return false;
																			}
																		}
																		var valid0 = _errs33 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.declarations !== void 0) {
																			var valid0 = false;
																			validate21.errors = [{
																				instancePath: "/declarations",
																				message: "boolean schema is false"
																			}];
																			return false;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.definitions !== void 0) {
																				var valid0 = false;
																				validate21.errors = [{
																					instancePath: "/definitions",
																					message: "boolean schema is false"
																				}];
																				return false;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.properties !== void 0) {
																					let data24 = data.properties;
																					const _errs36 = errors;
																					if (errors === _errs36) {
																						if (Array.isArray(data24)) {
																							const len8 = data24.length;
																							for (let i8 = 0; i8 < len8; i8++) {
																								const _errs38 = errors;
																								if (!validate49(data24[i8])) {
																									vErrors = vErrors === null ? require_bom.below("/properties/" + i8, validate49.errors) : vErrors.concat(require_bom.below("/properties/" + i8, validate49.errors));
																									errors = vErrors.length;
																								}
																								if (!(_errs38 === errors)) break;
																							}
																						} else {
																							validate21.errors = [{
																								instancePath: "/properties",
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
																							message: "boolean schema is false"
																						}];
																						return false;
																						var valid0;
																					} else var valid0 = true;
																					if (valid0) {
																						if (!require_bom.hasOnly(data, obj31)) {
																							validate21.errors = [{
																								instancePath,
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
		} else {
			validate21.errors = [{
				instancePath,
				message: "must be object"
			}];
			return false;
		}
	}
	validate21.errors = vErrors;
	return errors === 0;
}

exports.default = cyclonedx_1_6_default;
exports.validate = validate;