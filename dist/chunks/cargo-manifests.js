import { n as wantedByCargo, t as cargoManifests } from "./bom/lockfiles/cargo-manifests.js";

export { wantedByCargo };