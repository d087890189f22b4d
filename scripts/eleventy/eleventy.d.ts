/** The few members used here; Eleventy 3 ships no types. */
declare module '@11ty/eleventy' {
  import type nunjucks from 'nunjucks';

  interface NunjucksEngine {
    readonly nunjucks: typeof nunjucks;
    readonly environment: { loaders: unknown[]; invalidateCache(): void };
  }

  export interface UserConfig {
    readonly benchmarks: { readonly config: { setMinimumThresholdMs(ms: number): void } };
    setTemplateFormats(formats: string): void;
    setUseGitIgnore(use: boolean): void;
    setNunjucksEnvironmentOptions(options: Readonly<Record<string, boolean>>): void;
    on(event: 'eleventy.engine.njk', listener: (engine: NunjucksEngine) => void): void;
    addNunjucksFilter(name: string, filter: (...args: never[]) => unknown): void;
    addTransform(name: string, transform: (html: string) => string): void;
    addGlobalData(name: string, data: unknown): void;
  }

  interface Options {
    /** `false`: look for no configuration file. */
    readonly configPath: string | false;
    readonly quietMode: boolean;
    readonly config: (config: UserConfig) => void;
  }

  interface WrittenTemplate {
    readonly outputPath: string | false;
  }

  export class Eleventy {
    constructor(input: string, output: string, options: Options);
    disableLogger(): void;
    write(): Promise<readonly [unknown, readonly WrittenTemplate[]]>;
  }
}
