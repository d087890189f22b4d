import { expect, test } from 'vitest';
import { printCase } from '../../helpers/print-case.ts';
import { readFiles } from '../../helpers/read-files.ts';
import { useBrowser } from '../fixture-browser.ts';

const browser = useBrowser();

test('a family that is not installed stops the print, and says what to do', async () => {
  await expect(printCase(readFiles(import.meta.dirname), browser())).rejects.toThrow(
    /^Huruf Bookman Old Style diminta untuk mencetak, tetapi 4 dari 4 gayanya .* keluarga: bonum .*$/,
  );
});
