import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Inspection, inspect } from '../../scripts/inspection.ts';
import { readImages } from '../../scripts/load/read-images.ts';
import { renderPeraturan } from '../../scripts/render/peraturan/render-peraturan.ts';
import { useSmallProject } from '../commands/run-cli.ts';
import { type Case, findings, loadFiles } from '../helpers/load-case.ts';
import { perwali } from '../helpers/perwali.ts';
import { png } from '../helpers/png.ts';
import { prepared } from '../helpers/prepared.ts';
import { useTempFolder } from '../helpers/temp-folder.ts';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 100"><path d="M0 0H80V100H0Z"/></svg>';
const REGION = 'nama: Kota Contoh\nprovinsi: Provinsi Contoh\nkepala: Wali Kota Contoh\n';
const EMBLEM = 'lambang: {berkas: kota-contoh.svg, teks: Lambang Kota Contoh}\n';
const PICTURES = {
  'kota-contoh.svg': SVG,
  'jahat.svg': SVG.replace('<path', '<script>1</script><path'),
  'bukan.png': SVG,
  'kecil.png': png(80, 100),
  'cukup.png': png(118, 148),
};

describe('the emblem of a region', () => {
  const small = useSmallProject();
  beforeAll(async () => {
    for (const [name, content] of Object.entries(PICTURES)) await writeFile(small('data/daerah', name), content);
  });

  /** The small project with this line behind those of its region. */
  async function inspected(line: string): Promise<Inspection> {
    await writeFile(small('data/daerah/kota-contoh.yaml'), REGION + line);
    return inspect(small(), 'uji');
  }
  const found = async (lines: string): Promise<string[]> =>
    (await inspected(lines)).diagnostics.map(({ place: { file, line, column }, severity, code, message, hint }) =>
      `${file}:${line}:${column} ${severity} ${code}: ${message} ${hint ?? ''}`.trim(),
    );

  it('is found beside the file of the region, and is one of the files that the document uses', async () => {
    const { report, diagnostics } = await inspected(EMBLEM);
    expect(diagnostics).toEqual([]);
    expect(report?.plan.daerah.lambang).toMatchObject({
      teks: 'Lambang Kota Contoh',
      citra: { width: 80, height: 100 },
    });
    expect(report?.plan.dokumen.berkasBersama).toEqual([
      'data/profil/ringkas.yaml',
      'data/daerah/kota-contoh.yaml',
      'data/daerah/kota-contoh.svg',
    ]);
  });

  it('must be there, of a kind that can be printed, and safe', async () => {
    expect(await found('lambang: {berkas: kota-conto.svg, teks: L}\n')).toEqual([
      'data/daerah/kota-contoh.yaml:4:19 galat file-missing: Gambar “kota-conto.svg” tidak ada di folder data/daerah. ' +
        'Maksud Anda “kota-contoh.svg”? Simpan berkasnya di folder data/daerah, di samping berkas .yaml ini.',
    ]);
    expect(await found('lambang: {berkas: bukan.png, teks: L}\n')).toEqual([
      'data/daerah/kota-contoh.yaml:4:19 galat file-unreadable: Isi gambar “bukan.png” bukan png, melainkan svg. ' +
        'Simpan ulang sebagai PNG, JPG, atau SVG dengan akhiran nama yang sesuai.',
    ]);
    expect(await found('lambang: {berkas: jahat.svg, teks: L}\n')).toEqual([
      'data/daerah/kota-contoh.yaml:4:19 galat image-unsafe: Gambar “jahat.svg” memuat skrip, yang tidak boleh ada ' +
        'dalam gambar dokumen. Simpan ulang sebagai SVG polos (Plain SVG), atau sebagai PNG.',
    ]);
  });

  it('has a file without folders, and a text', async () => {
    expect(await found('lambang: {berkas: ../kota.gif, tek: L}\n')).toEqual([
      'data/daerah/kota-contoh.yaml:4:1 galat field-missing: teks wajib diisi.',
      'data/daerah/kota-contoh.yaml:4:19 galat type-wrong: “../kota.gif” bukan nama berkas gambar yang dapat dipakai. ' +
        'Simpan gambarnya di folder data/daerah, lalu tulis namanya saja, misalnya kota-medan.svg: huruf, angka, dan ' +
        'tanda hubung; berakhiran .png, .jpg, atau .svg.',
      'data/daerah/kota-contoh.yaml:4:32 galat key-unknown: Kunci “tek” tidak dikenal di sini. Maksud Anda “teks”? ' +
        'Kunci yang dikenal: berkas, teks.',
    ]);
  });

  it('is named where its pixels are too few for its size in print', async () => {
    expect(await found('lambang: {berkas: cukup.png, teks: L}\n')).toEqual([]);
    expect(await found('lambang: {berkas: kecil.png, teks: L}\n')).toEqual([
      'data/daerah/kota-contoh.yaml:4:19 peringatan image-coarse: Lambang “kecil.png” selebar 80 piksel tercetak ' +
        'selebar 19 mm: 105 dpi, kurang dari 150 dpi. Pakai gambar selebar 114 piksel atau lebih, atau SVG.',
    ]);
  });
});

describe('the emblem of a regulation', () => {
  const root = useTempFolder();
  const pictures = prepared(async () => {
    for (const folder of ['daerah', 'gambar']) await mkdir(path.join(root(), folder));
    await writeFile(path.join(root(), 'daerah/kota-contoh.svg'), SVG);
    await writeFile(path.join(root(), 'gambar/negara.svg'), SVG);
    return { daerah: await readImages(root(), 'daerah'), gambar: await readImages(root(), 'gambar') };
  });
  const load = (lambang: string | undefined): Case =>
    loadFiles(
      perwali({ lambang }, { 'daerah/kota-contoh.yaml': `${REGION}${EMBLEM}` }),
      pictures().gambar,
      undefined,
      pictures().daerah,
    );

  /** Text alternative and address of the emblem above the head. */
  function shown(lambang: string | undefined): string | undefined {
    const result = load(lambang);
    expect(findings(result)).toEqual([]);
    const view = result.report && renderPeraturan(result.report, 'cetak')?.lambang;
    return view && `${view.alternatif} ${view.citra.alamat}`;
  }

  it('is that of the region, or its own, or none', () => {
    expect(shown(undefined)).toBe('Lambang Kota Contoh daerah/kota-contoh.svg');
    expect(shown('{ berkas: negara.svg, teks: Lambang negara }')).toBe('Lambang negara gambar/negara.svg');
    expect(shown('tidak')).toBeUndefined();
  });

  it('is a picture among the figures, or `tidak`', () => {
    expect(findings(load('{ berkas: negar.svg, teks: Lambang negara }'))).toEqual([
      'perwali.yaml:11:20 galat file-missing: Gambar “negar.svg” tidak ada di folder gambar. Maksud Anda “negara.svg”?',
    ]);
    expect(findings(load('ya'))).toEqual([
      'perwali.yaml:11:10 galat type-wrong: lambang diisi tidak, atau berkas dan teksnya, bukan “ya”.',
    ]);
  });
});
