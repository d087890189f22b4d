/**
 * Gives the command-line flags for a browser that prints local pages.
 * Takes whether to switch the sandbox off (only for root, or where the system offers none).
 */
export function browserArguments(withoutSandbox: boolean): readonly string[] {
  const flags = [
    // No traffic of its own: nothing is updated, reported or looked up while a plan is printed.
    '--disable-component-update',
    '--disable-domain-reliability',
    '--disable-field-trial-config',
    '--no-pings',
    '--no-default-browser-check',
    '--no-proxy-server',
    // A page is printed from local files; any other name resolves to nothing, so a stray remote font or image is a
    // fault at once.
    '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1',
    // Glyph advances must not follow the screen settings of the machine.
    '--font-render-hinting=none',
  ];
  return withoutSandbox ? [...flags, '--no-sandbox'] : flags;
}
