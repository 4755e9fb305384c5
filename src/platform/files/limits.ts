/** Bytes of an upload: a photo from a phone has 2 to 8 MB. */
export const mostBytes = 10 * 1024 * 1024;
/** The largest phones take 50 megapixels; each needs 4 bytes of memory while it is read. */
export const mostPixels = 50_000_000;
/** Longest side of an upload. */
export const mostSide = 16_000;
/** Shortest side of an upload: less is an icon. */
export const leastSide = 64;
/** Longest side that is kept: A3 in print at 250 dots per inch. */
export const keptSide = 4096;
/** What a file field offers. Without HEIC, so that an iPhone hands over a JPEG by itself. */
export const acceptedTypes = 'image/jpeg,image/png,image/webp,image/avif';
