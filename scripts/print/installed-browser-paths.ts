import { posix, win32 } from 'node:path';

const WINDOWS_BROWSERS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
] as const;

const MAC_BROWSERS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
] as const;

// The snap comes last: it is confined and may not read pages outside the user's home.
const LINUX_BROWSERS = [
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/lib/chromium/chromium',
  '/usr/bin/microsoft-edge-stable',
  '/usr/bin/microsoft-edge',
  '/opt/microsoft/msedge/msedge',
  '/snap/bin/chromium',
] as const;

/**
 * Lists where each system keeps an installed Chrome, Chromium or Edge, best first.
 * Takes the platform, its environment and the user's home folder; touches no file. An unknown platform gives the
 * Linux list.
 */
export function installedBrowserPaths(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
  home: string,
): readonly string[] {
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    const present = roots.filter((root) => root !== undefined && root !== '');
    return WINDOWS_BROWSERS.flatMap((parts) => present.map((root) => win32.join(root ?? '', ...parts)));
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', posix.join(home, 'Applications')];
    return MAC_BROWSERS.flatMap((app) => folders.map((folder) => posix.join(folder, app)));
  }
  return LINUX_BROWSERS;
}
