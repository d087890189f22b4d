import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { DokumenTertulis } from '../schema/dokumen.ts';
import type { SeriTertulis } from '../schema/fields.ts';
import type { AkhirTertulis, CaraAkhir, IndikatorTertulis } from '../schema/indikator.ts';
import { KOSONG, type Nilai } from '../notation/nilai.ts';
import type { Origin } from './origin.ts';
import { type Dokumen, tahunDokumen } from './dokumen.ts';
import type { Akhir, Indikator, Seri, Varian } from './indikator.ts';
import { buildSeries, TAHUN_DOKUMEN, type YearsFrom } from './series.ts';
import { slug } from './slug.ts';

/** Fills defaults and spreads series over years, the same way everywhere. Collects findings on the way. */
export class Normaliser {
  readonly diagnostics: Diagnostic[];
  readonly #dokumen: Dokumen;
  readonly #bawaan: { akhir: CaraAkhir; paguAkhir: CaraAkhir };

  /** The document that this one amends, where it could be read. */
  readonly sebelum: Dokumen | undefined;

  constructor(written: DokumenTertulis, dokumen: Dokumen, diagnostics: Diagnostic[], sebelum?: Dokumen) {
    this.sebelum = sebelum;
    this.#dokumen = dokumen;
    this.#bawaan = { akhir: written.bawaan?.akhir ?? 'terakhir', paguAkhir: written.bawaan?.pagu_akhir ?? 'jumlah' };
    this.diagnostics = diagnostics;
  }

  get tahunDasar(): number {
    return this.#dokumen.tahunDasar;
  }

  get tahunTarget(): readonly number[] {
    return this.#dokumen.tahunTarget;
  }

  get tahunPagu(): readonly number[] {
    return this.#dokumen.tahunPagu;
  }

  /** Every year the document has targets or money for. */
  get tahunDokumen(): readonly number[] {
    return tahunDokumen(this.#dokumen);
  }

  target(written: SeriTertulis | undefined, asal: Origin): Seri {
    return this.seri(written, this.#dokumen.tahunTarget, asal, TAHUN_DOKUMEN);
  }

  pagu(written: SeriTertulis | undefined, asal: Origin): Seri {
    return this.seri(written, this.#dokumen.tahunPagu, asal, TAHUN_DOKUMEN);
  }

  /** A series over years that are not the document's own, such as those of a table. */
  seri(written: SeriTertulis | undefined, years: readonly number[], asal: Origin, from: YearsFrom): Seri {
    return buildSeries(written, { years, from, asal, diagnostics: this.diagnostics });
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
      keterangan: written.keterangan,
      formula: written.formula,
      iku: written.iku ?? false,
      ikk: written.ikk ?? false,
      polaritas: written.polaritas,
      sumberData: written.sumber_data,
      skala: written.skala,
      bolehLebih100: written.boleh_lebih_100 ?? false,
      proksi: written.proksi ?? false,
      awal: this.awal(written.awal),
      target: this.target(written.target, asal.at('target')),
      realisasi: this.target(written.realisasi, asal.at('realisasi')),
      akhir: this.akhir(written.akhir),
      pagu: this.pagu(written.pagu, asal.at('pagu')),
      paguAkhir: this.paguAkhir(written.pagu_akhir),
      pengganti: written.pengganti ?? [],
      diTabel: new Map(
        Object.entries(written.di_tabel ?? {}).map(([tabel, varian]): [string, Varian] => [
          tabel,
          {
            tercetak: varian.tercetak,
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
