/** A template, compiled when Waybill is built: see `specificationOf`. */
declare module '*.hbs' {
  const specification: TemplateSpecification
  export default specification
}

/** A style sheet as text. */
declare module '*.css' {
  const text: string
  export default text
}
