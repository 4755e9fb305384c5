import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  // The screen's script (decision 0022) enters modules by their front doors and takes from there the few pure
  // functions that it needs: whatever else stands behind a door has no part in it.
  worker: { rolldownOptions: { treeshake: { moduleSideEffects: false } } },
  plugins: [
    sveltekit({
      // Compression is done once per cached page (server/), assets are compressed at build.
      adapter: adapter({ precompress: true }),
      paths: { relative: false },
      // Our own check runs in `handle`: it knows the district's host and the one-click exemption.
      csrf: { trustedOrigins: ['*'] },
      csp: {
        // Hashes, not nonces: a nonce cannot be cached.
        mode: 'hash',
        directives: {
          'default-src': ['self'],
          'script-src': ['self'],
          'style-src': ['self'],
          // Kit's announcer of client-side navigations carries this one style attribute.
          'style-src-attr': [
            'unsafe-hashes',
            'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=',
          ],
          'img-src': ['self', 'data:'],
          'font-src': ['self'],
          'connect-src': ['self'],
          'object-src': ['none'],
          'base-uri': ['none'],
          'form-action': ['self'],
          'frame-ancestors': ['none'],
        },
      },
    }),
  ],
});
