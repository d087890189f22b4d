import { rangkai } from '../../../check/wording.ts';
import type { Report } from '../../../derive/report.ts';
import { type FindingsAbout, missing, type Row } from './rows.ts';

/** Laws, the organisation, the signature, and the act that the plan rests on. */
export function documentRows({ plan, outline }: Report, about: FindingsAbout): Row[] {
  const { dokumen, hukum, gambar } = plan;
  const charts = gambar.flatMap(({ jenis, id }) =>
    jenis === 'struktur-organisasi' ? (outline.gambar.get(id) ?? []) : [],
  );
  const signed = plan.naskah.flatMap(({ direktif }) =>
    direktif.flatMap(({ nama, kata: [id] }) => (nama === 'ttd' && id !== undefined ? [id] : [])),
  );
  const signers = plan.tandaTangan.filter(({ id }) => signed.includes(id));
  const official = plan.pejabat.find(({ id }) => id === signers.at(-1)?.pejabat);
  const lacks = [
    ...(official?.pangkat === undefined ? ['pangkat'] : []),
    ...(official?.nip === undefined ? ['NIP'] : []),
  ];
  return [
    hukum.length === 0
      ? missing('Landasan hukum', 'Tulis peraturannya dalam hukum.yaml.')
      : { indikator: 'Landasan hukum', kesesuaian: 'Ada', tindakLanjut: `${hukum.length} peraturan.` },
    charts.length === 0
      ? missing('Bagan struktur organisasi', 'Buat gambar berjenis struktur-organisasi dan taruh dalam naskah.')
      : {
          indikator: 'Bagan struktur organisasi',
          kesesuaian: 'Ada',
          tindakLanjut: `${rangkai(charts.map(({ nomor }) => `Gambar ${nomor}`))}.`,
          temuan: about.anchors(charts.map(({ jangkar }) => jangkar)),
        },
    official === undefined
      ? missing(
          'Tanda tangan kepala Perangkat Daerah',
          'Tulis pejabat dan tanda_tangan dalam pejabat.yaml, dan taruh dalam naskah.',
        )
      : {
          indikator: 'Tanda tangan kepala Perangkat Daerah: jabatan, nama, pangkat, NIP',
          kesesuaian: lacks.length === 0 ? 'Ada' : 'Ada sebagian',
          tindakLanjut: lacks.length === 0 ? `${official.nama}.` : `Belum ada ${rangkai(lacks)}.`,
          temuan: about.codes('signature', 'nip-format'),
        },
    dokumen.penetapan === undefined
      ? missing('Dasar penetapan', 'Tulis penetapan dalam dokumen.yaml sesudah ditetapkan.')
      : { indikator: 'Dasar penetapan', kesesuaian: 'Ada', tindakLanjut: `${dokumen.penetapan}.` },
  ];
}
