import { describe, expect, test } from 'vitest';
import { checkUa } from '../../../scripts/pdf/ua/check-ua.ts';
import { tellUa } from '../../../scripts/pdf/ua/tell-ua.ts';
import { storeOf, streamBody } from '../../helpers/pdf/handmade-pdf.ts';

const TO_UNICODE = 'beginbfchar\n<0041> <0061>\nendbfchar';
const CONTENT = `/Artifact BMC 0 0 1 1 re f EMC
/H1 <</MCID 0>> BDC BT /F1 9 Tf <0041> Tj ET EMC
/TH <</MCID 1>> BDC BT /F1 9 Tf <0041> Tj ET EMC
/TD <</MCID 2>> BDC BT /F1 9 Tf <0041> Tj ET EMC
/Figure <</MCID 3>> BDC 0 0 1 1 re f EMC
/Lbl <</MCID 4>> BDC BT /F1 9 Tf <0041> Tj ET EMC
/Link <</MCID 5>> BDC BT /F1 9 Tf <0041> Tj ET EMC
/Note <</MCID 6>> BDC BT /F1 9 Tf <0041> Tj ET EMC`;
const METADATA = '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Judul</rdf:li></rdf:Alt></dc:title>';

/** A file of one page that has everything the check looks at, and no fault. */
const OBJECTS: Readonly<Record<number, string>> = {
  1: `<</Type /Catalog /Pages 2 0 R /MarkInfo <</Marked true>> /Lang (id) /ViewerPreferences <</DisplayDocTitle true>>
    /StructTreeRoot 10 0 R /Metadata 7 0 R /Names <</EmbeddedFiles <</Names [(a) 8 0 R]>>>>>>`,
  2: '<</Type /Pages /Kids [3 0 R] /Count 1>>',
  3: `<</Type /Page /Contents 4 0 R /Resources <</Font <</F1 5 0 R>>>> /StructParents 0 /Annots [9 0 R 60 0 R] /Tabs /S>>`,
  4: streamBody('/Length 0', CONTENT),
  5: '<</Type /Font /Subtype /Type0 /BaseFont /Huruf /DescendantFonts [50 0 R] /ToUnicode 52 0 R>>',
  7: streamBody('/Length 0', METADATA),
  8: '<</Type /Filespec /F (a) /UF (a) /AFRelationship /Source>>',
  9: '<</Type /Annot /Subtype /Link /Rect [0 0 1 1] /StructParent 1 /Contents (Tabel 1)>>',
  10: '<</Type /StructTreeRoot /K 11 0 R /ParentTree <</Nums [0 40 0 R 1 30 0 R 2 32 0 R]>> /RoleMap <</Strong /Span>>>>',
  11: '<</S /Document /K [12 0 R 13 0 R 20 0 R 22 0 R 29 0 R 31 0 R 32 0 R]>>',
  12: '<</S /H1 /Pg 3 0 R /K 0>>',
  13: '<</S /Table /K [14 0 R 15 0 R]>>',
  14: '<</S /TR /K 16 0 R>>',
  15: '<</S /TR /K 17 0 R>>',
  16: '<</S /TH /Pg 3 0 R /K 1 /A <</O /Table /Scope /Column>>>>',
  17: '<</S /TD /Pg 3 0 R /K 2>>',
  20: '<</S /Figure /Pg 3 0 R /K 3 /Alt (Bagan)>>',
  22: '<</S /L /K 23 0 R /A <</O /List /ListNumbering /Decimal>>>>',
  23: '<</S /LI /K 24 0 R>>',
  24: '<</S /Lbl /Pg 3 0 R /K 4>>',
  29: '<</S /P /K 30 0 R>>',
  30: '<</S /Link /Pg 3 0 R /K [5 <</Type /OBJR /Obj 9 0 R /Pg 3 0 R>>]>>',
  31: '<</S /Note /Pg 3 0 R /K 6 /ID (n1)>>',
  32: '<</S /Form /K <</Type /OBJR /Obj 60 0 R /Pg 3 0 R>>>>',
  40: '[12 0 R 16 0 R 17 0 R 20 0 R 24 0 R 30 0 R 31 0 R]',
  50: '<</Type /Font /Subtype /CIDFontType2 /FontDescriptor 51 0 R /CIDToGIDMap /Identity>>',
  51: '<</Type /FontDescriptor /FontFile2 53 0 R>>',
  52: streamBody('/Length 0', TO_UNICODE),
  53: streamBody('/Length 0', 'program'),
  60: '<</Type /Annot /Subtype /Widget /FT /Sig /T (a) /TU (Tanda tangan) /Rect [0 0 1 1] /StructParent 2>>',
};

/** Codes and messages of the findings on the file, with some objects replaced. */
function findings(over: Readonly<Record<number, string>> = {}): string[] {
  return checkUa(storeOf({ ...OBJECTS, ...over }), 1).map(({ code, message }) => `${code} ${message}`);
}

const changed = (number: number, from: string, to: string): Readonly<Record<number, string>> => {
  const text = OBJECTS[number] as string;
  expect(text).toContain(from);
  return { [number]: text.replace(from, to) };
};

describe('checkUa', () => {
  test('finds nothing in a file without fault', () => {
    expect(findings()).toEqual([]);
  });

  test.each([
    [1, '/Marked true', '/Marked false', 'ua-7.1-tag Berkas tidak bertag.'],
    [1, '/Marked true', '/Marked true /Suspects true', 'ua-7.1-suspects Berkas menyatakan tagnya meragukan.'],
    [1, '/Lang (id)', '', 'ua-7.2-lang Bahasa dokumen tidak disebut.'],
    [1, '/DisplayDocTitle true', '', 'ua-7.1-display Pembaca PDF tidak diminta menampilkan judul dokumen.'],
    [7, 'Judul', ' ', 'ua-7.1-title Metadata tidak memuat judul dokumen.'],
    [
      4,
      '/Artifact BMC 0 0 1 1 re f EMC',
      '0 0 1 1 re f',
      'ua-7.1-untagged Ada isi halaman yang tidak bertag dan bukan hiasan.',
    ],
    [
      4,
      '/Artifact BMC',
      '/Artifact BMC /P <</MCID 0>> BDC EMC',
      'ua-7.1-tag-in-artifact Isi bertag berada di dalam hiasan.',
    ],
    [
      4,
      '/H1 <</MCID 0>> BDC',
      '/H1 <</MCID 0>> BDC /Artifact BMC EMC',
      'ua-7.1-artifact-in-tag Hiasan berada di dalam isi bertag.',
    ],
    [4, '<</MCID 6>>', '<</MCID 7>>', 'ua-7.1-owner Isi bertag tidak dimiliki satu tag pun.'],
    [4, '<</MCID 6>>', '<</MCID 5>>', 'ua-7.1-twice Dua isi memakai tanda yang sama.'],
    [40, '31 0 R', '31 0 R 31 0 R', 'ua-7.1-missing Sebuah tag menunjuk isi yang tidak ada di halaman.'],
    [29, '/S /P', '/S /Paragraf', 'ua-7.1-role Tag Paragraf tidak dikenal dan tidak dipetakan.'],
    [14, '/S /TR', '/S /P', 'ua-7.1-nesting Tag P tidak boleh berada di dalam Table.'],
    [12, '/S /H1', '/S /H2', 'ua-7.4.2 Judul pertama langsung tingkat 2.'],
    [20, '/Alt (Bagan)', '/Alt ()', 'ua-7.3 Gambar tidak mempunyai teks pengganti.'],
    [
      17,
      '/K 2',
      '/K 2 /A <</O /Table /ColSpan 2>>',
      'ua-7.5-regular Baris 1 sebuah tabel tidak mengisi tepat 2 kolom.',
    ],
    [16, '/Scope /Column', '', 'ua-7.5-scope Kepala tabel tidak menyebut arahnya.'],
    [22, '/ListNumbering /Decimal', '', 'ua-7.6-numbering Daftar tidak menyebut cara penomorannya.'],
    [31, '/ID (n1)', '', 'ua-7.9 Catatan tidak mempunyai tanda pengenal sendiri.'],
    [8, '/UF (a)', '', 'ua-7.11 Berkas lampiran tidak lengkap keterangannya.'],
    [3, '/Tabs /S', '', 'ua-7.18.3 Urutan tautan dan bidang isian di halaman tidak mengikuti tag.'],
    [9, '/Contents (Tabel 1)', '', 'ua-7.18.1 Tautan tidak mempunyai keterangan.'],
    [9, '/StructParent 1', '', 'ua-7.18.5 Tautan tidak dimiliki tag Link.'],
    [9, '/Subtype /Link', '/Subtype /Stamp', 'ua-7.18.1 Anotasi tidak dimiliki tag Annot.'],
    [60, '/StructParent 2', '', 'ua-7.18.4 Bidang isian tidak dimiliki tag Form.'],
    [60, '/StructParent 2', '/StructParent 1', 'ua-7.18.4 Bidang isian tidak dimiliki tag Form.'],
    [32, '/S /Form', '/S /Link', 'ua-7.18.4 Bidang isian tidak dimiliki tag Form.'],
    [60, '/TU (Tanda tangan)', '/Contents (Tanda tangan)', 'ua-7.18.1 Bidang isian tidak mempunyai keterangan.'],
    [
      32,
      '/K <</Type /OBJR /Obj 60 0 R /Pg 3 0 R>>',
      '/Pg 3 0 R /K [<</Type /OBJR /Obj 60 0 R /Pg 3 0 R>> 7]',
      'ua-7.18.4 Tag Form memuat lebih daripada bidang isiannya.',
    ],
    [51, '/FontFile2 53 0 R', '', 'ua-7.21.4 Huruf Huruf tidak ikut di dalam berkas.'],
    [50, '/CIDToGIDMap /Identity', '', 'ua-7.21.3 Huruf Huruf tidak menyebut cara mencari bentuk hurufnya.'],
    [52, '<0041>', '<0042>', 'ua-7.21.7 1 tanda huruf Huruf tidak berarti apa pun bila dibaca.'],
  ])('in object %i, %j as %j: %s', (number, from, to, finding) => {
    expect(findings(changed(number, from, to))).toContain(finding);
  });

  test('a sign without a glyph', () => {
    expect(findings(changed(4, '<0041>', '<0000>'))).toContain(
      'ua-7.21.8 Huruf Huruf dipakai untuk tanda yang tidak dimilikinya.',
    );
  });

  test('a heading that skips a level', () => {
    expect(findings(changed(29, '/S /P', '/S /H3'))).toContain('ua-7.4.2 Sesudah judul tingkat 1 langsung tingkat 3.');
  });
});

describe('tellUa', () => {
  test('says nothing of a file without findings', () => {
    expect(tellUa('a.pdf', [])).toEqual([]);
  });

  test('names the first findings of each kind with their page and counts the rest', () => {
    const list = [1, 2, 3, 4, 5].map((page) => ({ code: 'ua-7.18.1', page, message: 'Tautan bisu.' }));
    expect(tellUa('a.pdf', [...list, { code: 'ua-7.2-lang', message: 'Tanpa bahasa.' }])).toEqual([
      `a.pdf: PDF tidak ditandai PDF/UA (ISO 14289-1), selebihnya lengkap:
  ua-7.18.1  halaman fisik 1: Tautan bisu. halaman fisik 2: Tautan bisu. halaman fisik 3: Tautan bisu. … dan 2 lagi.
  ua-7.2-lang  Tanpa bahasa.`,
    ]);
  });
});
