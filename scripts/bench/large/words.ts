const ACTORS = [
  'Dinas Besar',
  'perangkat daerah',
  'pendamping sosial',
  'pemerintah kota',
  'bidang rehabilitasi sosial',
  'lembaga kesejahteraan sosial',
  'tenaga pendamping kecamatan',
  'sekretariat dinas',
];
const ACTIONS = [
  'memutakhirkan data terpadu',
  'menyalurkan bantuan dasar',
  'membina keluarga rentan',
  'menyusun rencana kerja tahunan',
  'memeriksa kelayakan penerima',
  'mengoordinasikan layanan lintas bidang',
  'menilai capaian indikator',
  'menyiapkan sarana tanggap darurat',
];
const PLACES = [
  'di seluruh kecamatan',
  'di luar panti',
  'di rumah singgah',
  'pada wilayah rawan bencana',
  'di tingkat kelurahan',
  'pada pusat layanan terpadu',
];
const REASONS = [
  'agar kebutuhan dasar warga terpenuhi secara berkelanjutan',
  'sehingga sasaran jangka menengah dapat diukur setiap tahun',
  'karena jumlah pemohon bertambah lebih cepat daripada jumlah petugas',
  'sesuai dengan standar pelayanan minimal bidang sosial',
  'dengan memperhatikan kemampuan keuangan daerah',
  'supaya perencanaan dan penganggaran tetap selaras',
];
const SERVICES = [
  'Bantuan Pangan',
  'Layanan Lanjut Usia',
  'Pendampingan Anak',
  'Alat Bantu Disabilitas',
  'Usaha Bersama Keluarga',
  'Rumah Singgah',
  'Dapur Umum',
  'Data Terpadu',
  'Layanan Rujukan',
  'Pelatihan Keterampilan',
];
const AREAS = ['Utara', 'Selatan', 'Timur', 'Barat', 'Tengah', 'Baru', 'Lama', 'Hilir', 'Hulu', 'Pusat'];

/** Words that look like those of a plan, drawn in an order that the seed fixes. */
export class Words {
  #state: number;

  /** Takes any whole number as the seed. */
  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A service with its place, such as `Dapur Umum Wilayah Hilir`. */
  service(): string {
    return `${this.#pick(SERVICES)} Wilayah ${this.#pick(AREAS)}`;
  }

  /** One sentence. */
  sentence(): string {
    const text = `${this.#pick(ACTORS)} ${this.#pick(ACTIONS)} ${this.#pick(PLACES)} ${this.#pick(REASONS)}.`;
    return text.charAt(0).toUpperCase() + text.slice(1);
  }

  /** A paragraph of so many sentences, on one line. */
  paragraph(sentences: number): string {
    return Array.from({ length: sentences }, () => this.sentence()).join(' ');
  }

  #pick(words: readonly string[]): string {
    // The high bits: the low ones of such a generator run in short cycles.
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0;
    return words[Math.floor((this.#state / 2 ** 32) * words.length)] as string;
  }
}
