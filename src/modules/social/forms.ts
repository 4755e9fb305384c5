export { readCaption, readChoices, type CaptionProblem } from './post/form.ts';
