import { type Jenjang, JENJANG, type RincianTertulis, type SimpulTertulis } from '../schema/program.ts';
import type { Varian } from './indikator.ts';
import type { Normaliser } from './normaliser.ts';
import type { Origin } from './origin.ts';
import type { Simpul } from './program.ts';
import { checkValidity } from './series.ts';
import { slug } from './slug.ts';

const ANAK = { program: 'kegiatan', kegiatan: 'sub_kegiatan', 'sub-kegiatan': 'rincian', rincian: undefined } as const;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A program with everything below it. sasaran, penanggung jawab and years of validity are inherited from above. */
export function buildProgram(written: SimpulTertulis, asal: Origin, normaliser: Normaliser): Simpul {
  return buildNode(written, 'program', undefined, asal, normaliser);
}

function buildNode(
  written: SimpulTertulis,
  jenjang: Jenjang,
  induk: Simpul | undefined,
  asal: Origin,
  normaliser: Normaliser,
): Simpul {
  const id = written.id ?? written.kode ?? idBelow(induk, written.nama);
  const simpul: Mutable<Simpul> = {
    jenjang,
    id,
    kode: written.kode,
    nama: written.nama,
    induk,
    anak: [],
    indikator: normaliser.daftarIndikator(written.indikator, asal, id),
    // An empty list says nothing; a row that serves no sasaran would be printed nowhere.
    sasaran: written.sasaran?.length ? written.sasaran : (induk?.sasaran ?? []),
    untukIndikator: written.untuk_indikator,
    penanggungJawab: written.penanggung_jawab ?? induk?.penanggungJawab,
    lokasi: written.lokasi,
    keterangan: written.keterangan,
    outcome: written.outcome,
    output: written.output,
    nomenklatur: written.nomenklatur ?? induk?.nomenklatur,
    berlaku: written.berlaku ?? induk?.berlaku,
    pagu: normaliser.pagu(written.pagu, asal.at('pagu')),
    realisasiPagu: normaliser.pagu(written.realisasi_pagu, asal.at('realisasi_pagu')),
    paguAkhir: normaliser.paguAkhir(written.pagu_akhir),
    pengganti: written.pengganti ?? [],
    diTabel: variants(written.di_tabel, asal, normaliser),
    asal,
  };
  checkValidity(simpul, normaliser.diagnostics);
  const key = ANAK[jenjang];
  const below = JENJANG[JENJANG.indexOf(jenjang) + 1];
  if (key !== undefined && below !== undefined)
    simpul.anak = (written[key] ?? []).map((child, index) => {
      const here = asal.at(key, index);
      return below === 'rincian'
        ? buildRincian(child, simpul, here, normaliser)
        : buildNode(child, below, simpul, here, normaliser);
    });
  return simpul;
}

function variants(written: SimpulTertulis['di_tabel'], asal: Origin, normaliser: Normaliser): Simpul['diTabel'] {
  return new Map(
    Object.entries(written ?? {}).map(([tabel, { nama, pagu }]): [string, Varian] => [
      tabel,
      {
        nama,
        pagu: pagu === undefined ? undefined : normaliser.pagu(pagu, asal.at('di_tabel', tabel, 'pagu')),
      },
    ]),
  );
}

// Names are not keys: the same words may stand on two levels, so the id of an uncoded row begins with that above it.
function idBelow(induk: Simpul | undefined, nama: string): string {
  return induk === undefined ? slug(nama) : `${induk.id}.${slug(nama)}`;
}

// The fourth level carries its own target; it becomes an indicator without a name, so that later stages see one shape.
function buildRincian(written: RincianTertulis, induk: Simpul, asal: Origin, normaliser: Normaliser): Simpul {
  const id = written.id ?? idBelow(induk, written.nama);
  const bertarget = [written.target, written.realisasi, written.awal].some((part) => part !== undefined);
  const simpul: Simpul = {
    jenjang: 'rincian',
    id,
    kode: undefined,
    nama: written.nama,
    induk,
    anak: [],
    indikator: bertarget
      ? [
          {
            ...normaliser.indikator({ nama: '' }, asal, id),
            satuan: written.satuan,
            awal: normaliser.awal(written.awal === undefined ? undefined : { nilai: written.awal, tahun: undefined }),
            target: normaliser.target(written.target, asal.at('target')),
            realisasi: normaliser.target(written.realisasi, asal.at('realisasi')),
            akhir: normaliser.akhir(written.akhir),
          },
        ]
      : [],
    sasaran: induk.sasaran,
    untukIndikator: undefined,
    penanggungJawab: induk.penanggungJawab,
    lokasi: written.lokasi,
    keterangan: undefined,
    outcome: undefined,
    output: undefined,
    nomenklatur: induk.nomenklatur,
    berlaku: induk.berlaku,
    pagu: normaliser.pagu(written.pagu, asal.at('pagu')),
    realisasiPagu: normaliser.pagu(written.realisasi_pagu, asal.at('realisasi_pagu')),
    paguAkhir: normaliser.paguAkhir(written.pagu_akhir),
    pengganti: written.pengganti ?? [],
    diTabel: new Map(),
    asal,
  };
  checkValidity(simpul, normaliser.diagnostics);
  return simpul;
}
