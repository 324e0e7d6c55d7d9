import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { firstPanels } from './scripts/vite/firstPanels.ts';
import { firstPicture } from './scripts/vite/firstPicture.ts';

export default defineConfig({
  base: './',
  plugins: [react(), firstPicture(), firstPanels()],
  build: { target: 'es2023', sourcemap: true, chunkSizeWarningLimit: 1200 },
  worker: { format: 'es' },
  server: { host: '127.0.0.1' },
});
