/**
 * What Instagram takes: "Caption: maximum 2200 characters, 30 hashtags, and 20 @ tags"
 * (developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/media; the app holds to the
 * same). It does not say what a character is: UTF-16 units are never fewer than what others may count.
 */
export const mostInCaption = 2200;
export const mostHashtags = 30;
/** Alternative text of one picture (same source: `alt_text`). */
export const mostInAlt = 1000;
