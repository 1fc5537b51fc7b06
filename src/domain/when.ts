/** A time as EDTF (ISO 8601-2) level 1; `from` and `to` are inclusive days, `yyyy-mm-dd`. */
export interface When {
  readonly edtf: string;
  readonly from: string;
  readonly to: string;
}
