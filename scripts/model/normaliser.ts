import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { DokumenTertulis } from '../schema/dokumen.ts';
import type { SeriTertulis } from '../schema/fields.ts';
import type { AkhirTertulis, CaraAkhir, IndikatorTertulis } from '../schema/indikator.ts';
import { KOSONG, type Nilai } from '../notation/nilai.ts';
import { slug } from './free-table.ts';
import type { Origin } from './origin.ts';
import type { Akhir, Dokumen, Indikator, Seri, Simpul, Varian } from './plan.ts';

/** Whose years a series must keep to, and how to mend one that does not. */
export interface YearsFrom {
  readonly what: string;
  readonly hint: string;
}

export const TAHUN_DOKUMEN: YearsFrom = {
  what: 'dokumen',
  hint: 'Perbaiki tahunnya, atau ubah kunci tahun dalam dokumen.yaml.',
};

export const TAHUN_TABEL: YearsFrom = {
  what: 'tabel ini',
  hint: 'Perbaiki tahunnya, atau ubah kunci tahun pada tabel ini.',
};

/** Fills defaults and spreads series over years, the same way everywhere. Collects findings on the way. */
export class Normaliser {
  readonly diagnostics: Diagnostic[];
  readonly #dokumen: Dokumen;
  readonly #bawaan: { akhir: CaraAkhir; paguAkhir: CaraAkhir };

  constructor(written: DokumenTertulis, dokumen: Dokumen, diagnostics: Diagnostic[]) {
    this.#dokumen = dokumen;
    this.#bawaan = { akhir: written.bawaan?.akhir ?? 'terakhir', paguAkhir: written.bawaan?.pagu_akhir ?? 'jumlah' };
    this.diagnostics = diagnostics;
  }

  get tahunTarget(): readonly number[] {
    return this.#dokumen.tahunTarget;
  }

  /** Every year the document has targets or money for. */
  get tahunDokumen(): readonly number[] {
    return [...new Set([...this.#dokumen.tahunTarget, ...this.#dokumen.tahunPagu])].sort((a, b) => a - b);
  }

  target(written: SeriTertulis | undefined, asal: Origin): Seri {
    return this.seri(written, this.#dokumen.tahunTarget, asal, TAHUN_DOKUMEN);
  }

  pagu(written: SeriTertulis | undefined, asal: Origin): Seri {
    return this.seri(written, this.#dokumen.tahunPagu, asal, TAHUN_DOKUMEN);
  }

  /** A series over the given years. A list must have one value a year; a map may name only those years. */
  seri(written: SeriTertulis | undefined, years: readonly number[], asal: Origin, from: YearsFrom): Seri {
    if (written === undefined) return new Map();
    if (written.bentuk === 'daftar') {
      if (written.nilai.length !== years.length) {
        this.diagnostics.push({
          code: 'series-length',
          severity: 'galat',
          message: `Daftar ini berisi ${written.nilai.length} nilai, sedangkan tahunnya ${years.length} (${span(years)}).`,
          hint: /\d,\d/.test(asal.source.textAt(asal.path))
            ? 'Koma memisahkan nilai: tulis desimal sebagai 85.3 atau "85,3", dan ribuan dengan titik (1.250.000).'
            : 'Beri satu nilai untuk tiap tahun; tulis "-" untuk nihil dan null untuk yang belum diisi.',
          place: asal.place('kunci'),
        });
      } else this.#commaTrap(asal);
      return new Map(years.map((year, index) => [year, written.nilai[index] ?? KOSONG]));
    }
    for (const year of written.nilai.keys()) {
      if (years.includes(year)) continue;
      this.diagnostics.push({
        code: 'series-year',
        severity: 'galat',
        message: `Tahun ${year} di luar tahun ${from.what} (${span(years)}).`,
        hint: from.hint,
        place: asal.at(year).place('kunci'),
      });
    }
    return written.nilai;
  }

  // [85,3, 88] has three values for YAML and two for its reader; blanks after some commas only give it away.
  #commaTrap(asal: Origin): void {
    const typed = asal.source.textAt(asal.path);
    const plain = typed.replace(/"[^"]*"|'[^']*'/g, '""');
    if (!typed.startsWith('[') || !/\d,\d/.test(plain) || !/,\s/.test(plain)) return;
    this.diagnostics.push({
      code: 'number-ambiguous',
      severity: 'galat',
      message: `Koma dalam ${typed} dapat dibaca sebagai pemisah nilai atau sebagai koma desimal.`,
      hint: 'Beri spasi sesudah setiap koma pemisah; tulis desimal sebagai 85.3 atau "85,3".',
      place: asal.place('kunci'),
    });
  }

  /** Years a table names must be among those it can show anything for. */
  tahunDikenal(years: readonly number[], known: readonly number[], asal: Origin, from: YearsFrom): void {
    for (const year of years) {
      if (known.includes(year)) continue;
      this.diagnostics.push({
        code: 'series-year',
        severity: 'galat',
        message: `Tahun ${year} di luar tahun ${from.what} (${span(known)}).`,
        hint: from.hint,
        place: asal.place(),
      });
    }
  }

  /** Money or targets in a year in which the row does not hold would be printed nowhere. */
  withinValidity({ berlaku, pagu, indikator, asal }: Simpul): void {
    if (berlaku === undefined) return;
    const series = [
      { seri: pagu, asal: asal.at('pagu') },
      ...indikator.flatMap((item) => [
        { seri: item.target, asal: item.asal.at('target') },
        { seri: item.pagu, asal: item.asal.at('pagu') },
      ]),
    ];
    for (const { seri, asal: at } of series)
      for (const [year, nilai] of seri) {
        if (nilai.jenis === 'kosong' || berlaku.includes(year)) continue;
        this.diagnostics.push({
          code: 'pagu-validity',
          severity: 'galat',
          message: `Tahun ${year} di luar masa berlaku baris ini (${span(berlaku)}).`,
          hint: 'Pindahkan ke baris nomenklatur yang berlaku pada tahun itu, atau perbaiki kunci berlaku.',
          place: at.at(year).place('kunci'),
        });
      }
  }

  akhir(written: AkhirTertulis | undefined): Akhir {
    return fillAkhir(written, this.#bawaan.akhir);
  }

  paguAkhir(written: AkhirTertulis | undefined): Akhir {
    return fillAkhir(written, this.#bawaan.paguAkhir);
  }

  awal(written: { nilai: Nilai; tahun: number | undefined } | undefined): Indikator['awal'] {
    return { nilai: written?.nilai ?? KOSONG, tahun: written?.tahun ?? this.#dokumen.tahunDasar };
  }

  /** One indicator of the owner with the given id. Without an id of its own it is known by its name. */
  indikator(written: IndikatorTertulis, asal: Origin, owner: string): Indikator {
    return {
      id: written.id ?? `${owner}#${slug(written.nama)}`,
      nama: written.nama,
      satuan: written.satuan,
      penjelasan: written.penjelasan,
      formula: written.formula,
      iku: written.iku ?? false,
      ikk: written.ikk ?? false,
      awal: this.awal(written.awal),
      target: this.target(written.target, asal.at('target')),
      realisasi: this.target(written.realisasi, asal.at('realisasi')),
      akhir: this.akhir(written.akhir),
      pagu: this.pagu(written.pagu, asal.at('pagu')),
      paguAkhir: this.paguAkhir(written.pagu_akhir),
      diTabel: new Map(
        Object.entries(written.di_tabel ?? {}).map(([tabel, varian]): [string, Varian] => [
          tabel,
          {
            nama: varian.nama,
            awal: varian.awal?.nilai,
            target:
              varian.target === undefined
                ? undefined
                : this.target(varian.target, asal.at('di_tabel', tabel, 'target')),
            akhir: varian.akhir === undefined ? undefined : this.akhir(varian.akhir),
          },
        ]),
      ),
      asal,
    };
  }

  daftarIndikator(written: readonly IndikatorTertulis[] | undefined, asal: Origin, owner: string): Indikator[] {
    return (written ?? []).map((item, index) => this.indikator(item, asal.at('indikator', index), owner));
  }
}

function fillAkhir(written: AkhirTertulis | undefined, bawaan: CaraAkhir): Akhir {
  return { cara: written?.cara ?? bawaan, bawaan: written?.cara === undefined, nilai: written?.nilai };
}

/** "2021-2026" for consecutive years, else the years with commas. */
export function span(years: readonly number[]): string {
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined) return '';
  if (first === last) return String(first);
  return last - first + 1 === years.length ? `${first}-${last}` : years.join(', ');
}
