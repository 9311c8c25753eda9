/** First characters that make a spreadsheet read a cell as a formula, their full-width forms too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** True for a text that a spreadsheet would take for a formula. */
export function isFormula(text: string): boolean {
  return FORMULA.test(text);
}
