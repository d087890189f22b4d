import type { Cetak } from '../model/cetak.ts';
import type { TextFamily } from '../notation/printable.ts';
import { A3, figureRooms } from './figures/place-drawing.ts';
import { type PageSetup, pageSetup } from './page-setup.ts';
import type { PaperView } from './views.ts';

type Margins = PageSetup['tepi']['tegak'];

/** Families that the planner's machine has to bring, by the name they are installed under. */
export const INSTALLED_FAMILIES = { 'bookman-terpasang': 'Bookman Old Style' } as const;

/** Takes the document's settings; gives its sheets and type as the print page writes them into its rules. */
export function paperView(cetak: Cetak): PaperView {
  const setup = pageSetup(cetak);
  const { kertas, tepi, tepiKiri, isi } = setup;
  return {
    lebar: mm(kertas.lebarMm),
    tinggi: mm(kertas.tinggiMm),
    tepi: margins(tepi),
    ...(tepiKiri === undefined ? {} : { tepiKiri: margins(tepiKiri) }),
    isi,
    lipat: { lebar: mm(A3.lebarMm), tinggi: mm(A3.tinggiMm), isi: figureRooms(setup).a3 },
    lebarBersama: mm(Math.min(isi.tegak.lebarMm, isi.mendatar.lebarMm)),
    tinggiBersama: mm(Math.min(isi.tegak.tinggiMm, isi.mendatar.tinggiMm)),
    huruf: fontView(cetak.huruf),
    ...(cetak.kepalaHalaman === undefined ? {} : { kepala: cetak.kepalaHalaman }),
    nomorHalaman: cetak.nomorHalaman,
    babMulai: cetak.babMulai,
  };
}

function fontView({ keluarga, ukuran }: Cetak['huruf']): PaperView['huruf'] {
  const installed: { readonly [family in TextFamily]?: string } = INSTALLED_FAMILIES;
  const terpasang = installed[keluarga];
  return { keluarga, ukuran: `${ukuran}pt`, ...(terpasang === undefined ? {} : { terpasang }) };
}

function margins({ tegak, mendatar }: PageSetup['tepi']): { tegak: string; mendatar: string } {
  return { tegak: shorthand(tegak), mendatar: shorthand(mendatar) };
}

/** As CSS wants the four sides, clockwise from the top. */
function shorthand({ atas, kanan, bawah, kiri }: Margins): string {
  return [atas, kanan, bawah, kiri].map(mm).join(' ');
}

function mm(length: number): string {
  return `${length}mm`;
}
