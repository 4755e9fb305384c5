/** Posts on Instagram: pictures, captions, and what somebody chose and wrote. Posting itself is done by hand. */
export { cutAtSentence } from './caption/cut.ts';
export { mostHashtags, mostInAlt, mostInCaption } from './caption/limits.ts';
export { readHashtags, showHashtags } from './caption/hashtags.ts';
export { SocialError } from './errors.ts';
export { socialPageMessages } from './messages/page.ts';
export { designs, formats, type Design, type Format } from './picture/page.ts';
export { postPath } from './post/address.ts';
export type { PostFile } from './post/file.ts';
export { captionSubject, type PostChoices, type PostTopic, type StoredPost } from './post/post.ts';
