import sharp from 'sharp';

// One thread a picture and no memory of past ones: on a small machine pages come first, and pictures are made once.
sharp.concurrency(1);
sharp.cache(false);

export { sharp };
