export function PreferencesDialog() {
  return null;
}
