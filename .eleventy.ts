import type { UserConfig } from '@11ty/eleventy';
import { filters } from './scripts/eleventy/filters/index.ts';
import { keepYearsTogether } from './scripts/eleventy/keep-years-together.ts';
import { packagePaths } from './scripts/eleventy/package-paths.ts';

/** Holds the compiled templates, so that those of one run serve the next: a build has several. */
let loader: unknown;

/** Wiring only. The models come from outside as global data `situs` and `bagian`: see scripts/eleventy/build-site.ts. */
export default function configure(config: UserConfig): void {
  config.setTemplateFormats('njk');
  // 0 turns off the warnings about filters that a slow machine takes its time for; a planner can do nothing with them.
  config.benchmarks.config.setMinimumThresholdMs(0);
  config.setUseGitIgnore(false);
  config.setNunjucksEnvironmentOptions({
    autoescape: true,
    throwOnUndefined: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
  // `templates` cannot be the includes directory, since Eleventy takes no page from below that; and its own loader
  // searches the working directory too. The class comes from the event: under tsx an import gives a second instance
  // of nunjucks, whose safe strings the first escapes again.
  config.on('eleventy.engine.njk', ({ nunjucks, environment }) => {
    if (loader === undefined) {
      loader = new nunjucks.FileSystemLoader(packagePaths.templates);
      environment.loaders = [loader];
      environment.invalidateCache();
    } else environment.loaders = [loader];
  });
  config.addTransform('tahun-utuh', keepYearsTogether);
  for (const [name, filter] of Object.entries(filters)) config.addNunjucksFilter(name, filter);
}
