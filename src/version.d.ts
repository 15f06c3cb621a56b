/** The version of Waybill, from package.json: put in by the bundler for `dist/`, and by the test runner. */
declare const __WAYBILL_VERSION__: string
