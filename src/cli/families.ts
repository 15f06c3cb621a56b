/** The words that several commands begin with, and that are none themselves. */
export const families: Readonly<Record<string, string>> = {
  ledger: 'read and prove the record',
  record: 'write down what Waybill did not see',
  audience: 'who is written to, and who is not',
}
