/**
 * What only the server's rendering needs. Kit writes the data of each page down for the browser, also where no
 * script will ever read it (`csr = false`): a tenth of a list's time. `transport` in hooks.ts leaves these out.
 */
export class Unsent<Value> {
  readonly value: Value;

  constructor(value: Value) {
    this.value = value;
  }
}
