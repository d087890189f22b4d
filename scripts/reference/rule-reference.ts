import { KELOMPOK, type BerkasContoh, type Rule, type Tingkat } from '../check/finding.ts';

/**
 * Writes the reference of the checker's rules as Markdown, in the parts of the Laporan Pemeriksaan; within a part the
 * rules stand in the given order.
 */
export function ruleReference(rules: readonly Rule[]): string {
  const parts = KELOMPOK.map((kelompok) => ({
    kelompok,
    own: rules.filter((rule) => rule.kelompok === kelompok),
  })).filter(({ own }) => own.length > 0);
  return [
    '# Aturan pemeriksaan',
    '<!-- Ditulis oleh npm run aturan dari scripts/check/rules; jangan disunting di sini. -->',
    `Ada ${rules.length} aturan. Tingkat sebuah aturan dapat diubah, dan sebuah temuan dapat dikecualikan dengan alasan: lihat [panduan](panduan.md). ` +
      'Setiap contoh menimpa berkas dokumen kecil di `tests/kasus/_dasar`, dan diuji.',
    ...parts.map(({ kelompok, own }) => overview(kelompok, own)),
    ...parts.flatMap(({ kelompok, own }) => [`## ${capital(kelompok)}`, ...own.map(section)]),
  ]
    .join('\n\n')
    .concat('\n');
}

function overview(kelompok: string, rules: readonly Rule[]): string {
  const rows = rules.map(
    ({ code, severity, rancangan, memeriksa }) =>
      `| [\`${code}\`](#${code}) | ${severity} | ${rancangan ?? severity} | ${memeriksa.replaceAll('|', '\\|')} |`,
  );
  return [
    `**${capital(kelompok)}**`,
    '',
    '| kode | tingkat | dalam rancangan | yang diperiksa |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function section({ code, untuk, severity, rancangan, memeriksa, alasan, contoh }: Rule): string {
  return [
    `### ${code}`,
    `Tingkat: ${severity}${rancangan === undefined ? '' : draftLevel(rancangan)}.${untuk === undefined ? '' : ` Hanya untuk dokumen berjenis ${untuk.join(', ')}.`}`,
    memeriksa,
    `Mengapa: ${alasan}`,
    ...example('Keliru', contoh.keliru),
    ...example('Benar', contoh.benar),
    ...Object.entries(contoh.acuan ?? {}).flatMap(([id, files]) => example(`Dokumen “${id}” yang dirujuknya`, files)),
  ].join('\n\n');
}

function draftLevel(level: Tingkat): string {
  return level === 'mati' ? '; tidak dijalankan untuk rancangan' : `; ${level} dalam rancangan`;
}

function example(title: string, files: BerkasContoh): string[] {
  return Object.entries(files).flatMap(([name, text]) => {
    if (text === undefined) return [];
    const language = name.endsWith('.md') ? 'markdown' : 'yaml';
    return `${title}, \`${name}\`:\n\n\`\`\`\`${language}\n${text.trimEnd()}\n\`\`\`\``;
  });
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
