import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { firstPanels } from './scripts/vite/firstPanels.ts';
import { firstPicture } from './scripts/vite/firstPicture.ts';

export default defineConfig({
  base: './',
  plugins: [react(), firstPicture(), firstPanels()],
  build: {
    target: 'es2023',
    sourcemap: true,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        // A separate file runs in a separate task (see src/app/boot/startApp.ts) and stays in the user's
        // cache when only our code changes.
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/u },
            // One file, although few modules need all of it: two would be larger together.
            {
              name: 'corpus',
              test: /src[\\/]domain[\\/](?:corpus[\\/](?:columns|corpus|texts)|panel[\\/]panelLists)\.ts$/u,
            },
            { name: 'zod', test: /node_modules[\\/]zod[\\/]/u },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  server: { host: '127.0.0.1' },
});
