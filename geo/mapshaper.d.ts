/** The part of mapshaper's interface the build uses; the package ships no types of its own. */
declare module 'mapshaper' {
  interface Mapshaper {
    /** Runs a command line on files held in memory; the answer holds the files named by `-o`. */
    applyCommands(
      commands: string,
      input: Readonly<Record<string, string | object>>,
    ): Promise<Record<string, Uint8Array | string>>;
  }
  const mapshaper: Mapshaper;
  export = mapshaper;
}
