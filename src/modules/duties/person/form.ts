import { typed } from '#platform/typed-text.ts';
import { dutyKinds, skills } from '../duty/kinds.ts';
import { spanErrors, type DutyFormError } from '../duty/form.ts';
import type { OwnChoices } from './own.ts';

/** Days away, as they were typed. */
export interface AbsenceFormValues {
  id: string;
  fromOn: string;
  untilOn: string;
}

export function readAbsenceForm(form: FormData): AbsenceFormValues {
  const [id, fromOn, untilOn] = ['id', 'fromOn', 'untilOn'].map((name) => typed(form, name).trim());
  return { id: id ?? '', fromOn: fromOn ?? '', untilOn: untilOn ?? '' };
}

export const absenceErrors = (values: AbsenceFormValues): DutyFormError[] =>
  spanErrors({ ...values, isOpen: false });

/** Only what there is to choose: anything else is left out. */
export function readChoices(form: FormData): OwnChoices {
  const [can, may] = [form.getAll('skills'), form.getAll('standsInFor')];
  return {
    skills: skills.filter((one) => can.includes(one)),
    standsInFor: dutyKinds.filter((one) => may.includes(one)),
    showsHours: form.has('showsHours'),
  };
}
