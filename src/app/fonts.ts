/* The faces of the product. They weigh 80 kB, so the start is carried by the fallbacks of src/ui/tokens.css, and these come when the first panel stands. */
import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
