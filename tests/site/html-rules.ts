import type { ConfigData } from 'html-validate';

/** What html-validate asks of our pages; every rule that is off has its reason. */
export const htmlRules: ConfigData = {
  extends: ['html-validate:recommended'],
  rules: {
    // Titles are those of regulations, and as long.
    'long-title': 'off',
    // Widths and counts of columns come with the data.
    'no-inline-style': [
      'error',
      { allowedProperties: ['width', '--kolom', '--tingkat', '--lebar', '--tanda', '--lebar-layar', '--nama'] },
    ],
    // Templates leave blank lines and ends of lines where a part is not there; nobody sees them.
    'no-trailing-whitespace': 'off',
    // Codes of activities such as 1.06.02.2.01 are taken for telephone numbers.
    'tel-non-breaking': 'off',
  },
};
