/* The web fonts (80 kB). The page starts with the fallback fonts of src/ui/tokens.css and loads these later. */
import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
