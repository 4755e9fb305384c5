import { isId } from '#platform/ids.ts';
import { manyLines, oneLine, typed } from '#platform/typed-text.ts';
import { readHashtags } from '../caption/hashtags.ts';
import { mostHashtags, mostInCaption } from '../caption/limits.ts';
import { designs } from '../picture/page.ts';
import type { PostChoices } from './post.ts';

export type CaptionProblem = 'too_long' | 'too_many_tags' | null;

/** A caption as somebody wrote it, and why Instagram would not take it. */
export function readCaption(form: FormData): { caption: string; problem: CaptionProblem } {
  const caption = manyLines(typed(form, 'caption'));
  if (caption.length > mostInCaption) return { caption, problem: 'too_long' };
  const tags = caption.match(/#[\p{L}\p{N}_]+/gu) ?? [];
  return { caption, problem: tags.length > mostHashtags ? 'too_many_tags' : null };
}

/** Look, languages, hashtags and own pictures; and what cannot be a hashtag. */
export function readChoices(form: FormData): {
  choices: Pick<
    PostChoices,
    'design' | 'english' | 'poster' | 'hashtags' | 'postPictureId' | 'storyPictureId'
  >;
  refused: string[];
} {
  const hashtags = oneLine(typed(form, 'hashtags'));
  const picture = (name: string) => (isId(typed(form, name)) ? typed(form, name) : null);
  return {
    choices: {
      design: designs.find((one) => one === typed(form, 'design')) ?? null,
      english: form.has('english'),
      poster: form.has('poster'),
      hashtags,
      postPictureId: picture('postPictureId'),
      storyPictureId: picture('storyPictureId'),
    },
    refused: readHashtags(hashtags).refused,
  };
}
