export { fileLabel, instagramChannel } from './channel.server.ts';
export { drawDocument, type PictureDocument } from './picture/document.server.ts';
export { findPost, savePost } from './post/post.server.ts';
export { findEventTopic, findNoticeTopic } from './post/topic.server.ts';
export { readPostView, type PostView } from './post/view.server.ts';
export { changeSocialSettings, findSocialSettings } from './settings.server.ts';
export { readWeekView, type WeekView } from './week/week.server.ts';
