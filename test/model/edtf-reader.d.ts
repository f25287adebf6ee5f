/** The other reader of EDTF, as far as the tests use it: first and last millisecond, UTC, of what a text means. */
declare module 'edtf' {
  function edtf(text: string): { readonly min: number; readonly max: number };
  export = edtf;
}
