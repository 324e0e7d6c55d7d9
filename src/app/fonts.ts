/* The faces of the product. Loaded when the first panel stands: until then fallbacks of the same measures (see src/ui/tokens.css) keep the lines. */
import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
