import type { TimeForm, TimeMention } from '../../model/time-expression.ts';

/** A form that holds a date of its own: "24 May", "May 2018", "2018". */
export type DateForm = Extract<TimeForm, { readonly kind: 'date' }>;

/** A form with its mention and the mention's place in the list. */
export interface FormAt<F> {
  readonly form: F;
  readonly mention: TimeMention;
  readonly index: number;
}

/** The form itself, or the one a time of day is on; null for a time of day on no day of its own. */
function dayForm(form: TimeForm): TimeForm | null {
  return form.kind === 'clock' ? form.on && dayForm(form.on) : form;
}

/** All mentions whose form is, or holds, a form of the kind. */
export function formsOfKind<K extends TimeForm['kind']>(
  mentions: readonly TimeMention[],
  kind: K,
): FormAt<Extract<TimeForm, { readonly kind: K }>>[] {
  const isKind = (form: TimeForm | null): form is Extract<TimeForm, { readonly kind: K }> => form?.kind === kind;
  return mentions.flatMap((mention, index) => {
    const form = dayForm(mention.form);
    return isKind(form) ? [{ form, mention, index }] : [];
  });
}
