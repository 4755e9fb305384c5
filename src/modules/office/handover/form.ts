import { isId } from '#platform/ids.ts';
import { isVisible, manyLines, oneLine, typed } from '#platform/typed-text.ts';
import { handoverKinds, longestHandover, type HandoverKind } from './handover.ts';

/** A note for the next as it was typed. */
export interface HandoverFormValues {
  id: string;
  kind: HandoverKind;
  message: string;
  answers: string;
}

export interface HandoverFormError {
  field: 'message';
  code: 'message_required' | 'too_long';
}

export function readHandoverForm(form: FormData): HandoverFormValues {
  const kind = typed(form, 'kind');
  return {
    id: oneLine(typed(form, 'id')),
    kind: handoverKinds.find((one) => one === kind) ?? 'other',
    message: manyLines(typed(form, 'message')),
    answers: oneLine(typed(form, 'answers')),
  };
}

/** What to leave, or what is wrong. */
export function parseHandoverForm(values: HandoverFormValues):
  | {
      note: { id: string; kind: HandoverKind; message: string; answers: string | null };
      errors: null;
    }
  | { note: null; errors: HandoverFormError[] } {
  const { id, kind, message, answers } = values;
  if (!isVisible(message)) {
    return { note: null, errors: [{ field: 'message', code: 'message_required' }] };
  }
  if (message.length > longestHandover) {
    return { note: null, errors: [{ field: 'message', code: 'too_long' }] };
  }
  return { note: { id, kind, message, answers: isId(answers) ? answers : null }, errors: null };
}
