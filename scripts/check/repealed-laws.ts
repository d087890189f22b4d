/** A law that holds no longer: what took its place, and in which year. */
interface HukumDicabut {
  readonly oleh: string;
  /** Year of the law that repealed it. */
  readonly sejak: number;
}

/*
 * Laws that Renstra texts still name though another law has repealed them, by the key of laws.ts. Each is repealed by the
 * closing provisions ("dicabut dan dinyatakan tidak berlaku") of the law named beside it. The list is short on purpose: what
 * is not certain is not on it, and a law that was only amended is not repealed.
 */
const DICABUT: Readonly<Record<string, readonly [oleh: string, sejak: number]>> = {
  'undang-undang 6/1974': ['Undang-Undang Nomor 11 Tahun 2009 tentang Kesejahteraan Sosial', 2009],
  'undang-undang 8/1974': ['Undang-Undang Nomor 5 Tahun 2014 tentang Aparatur Sipil Negara', 2014],
  'undang-undang 24/1992': ['Undang-Undang Nomor 26 Tahun 2007 tentang Penataan Ruang', 2007],
  'undang-undang 3/1997': ['Undang-Undang Nomor 11 Tahun 2012 tentang Sistem Peradilan Pidana Anak', 2012],
  'undang-undang 4/1997': ['Undang-Undang Nomor 8 Tahun 2016 tentang Penyandang Disabilitas', 2016],
  'undang-undang 22/1997': ['Undang-Undang Nomor 35 Tahun 2009 tentang Narkotika', 2009],
  'undang-undang 23/1997': [
    'Undang-Undang Nomor 32 Tahun 2009 tentang Perlindungan dan Pengelolaan Lingkungan Hidup',
    2009,
  ],
  'undang-undang 22/1999': ['Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah', 2004],
  'undang-undang 43/1999': ['Undang-Undang Nomor 5 Tahun 2014 tentang Aparatur Sipil Negara', 2014],
  'undang-undang 10/2004': ['Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-undangan', 2011],
  'undang-undang 32/2004': ['Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah', 2014],
  'undang-undang 33/2004': [
    'Undang-Undang Nomor 1 Tahun 2022 tentang Hubungan Keuangan antara Pemerintah Pusat dan Pemerintahan Daerah',
    2022,
  ],
  'undang-undang 39/2004': ['Undang-Undang Nomor 18 Tahun 2017 tentang Pelindungan Pekerja Migran Indonesia', 2017],
  'undang-undang 28/2009': [
    'Undang-Undang Nomor 1 Tahun 2022 tentang Hubungan Keuangan antara Pemerintah Pusat dan Pemerintahan Daerah',
    2022,
  ],
  'undang-undang 36/2009': ['Undang-Undang Nomor 17 Tahun 2023 tentang Kesehatan', 2023],
  'undang-undang 5/2014': ['Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara', 2023],
  'undang-undang 11/2020': [
    'Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022 tentang Cipta Kerja',
    2022,
  ],
  'peraturan pemerintah 58/2005': [
    'Peraturan Pemerintah Nomor 12 Tahun 2019 tentang Pengelolaan Keuangan Daerah',
    2019,
  ],
  'peraturan pemerintah 65/2005': ['Peraturan Pemerintah Nomor 2 Tahun 2018 tentang Standar Pelayanan Minimal', 2018],
  'peraturan pemerintah 3/2007': [
    'Peraturan Pemerintah Nomor 13 Tahun 2019 tentang Laporan dan Evaluasi Penyelenggaraan Pemerintahan Daerah',
    2019,
  ],
  'peraturan pemerintah 41/2007': ['Peraturan Pemerintah Nomor 18 Tahun 2016 tentang Perangkat Daerah', 2016],
  'peraturan pemerintah 53/2010': [
    'Peraturan Pemerintah Nomor 94 Tahun 2021 tentang Disiplin Pegawai Negeri Sipil',
    2021,
  ],
  'peraturan pemerintah 46/2011': [
    'Peraturan Pemerintah Nomor 30 Tahun 2019 tentang Penilaian Kinerja Pegawai Negeri Sipil',
    2019,
  ],
  'peraturan presiden 54/2010': [
    'Peraturan Presiden Nomor 16 Tahun 2018 tentang Pengadaan Barang/Jasa Pemerintah',
    2018,
  ],
  'peraturan menteri dalam negeri 13/2006': [
    'Peraturan Menteri Dalam Negeri Nomor 77 Tahun 2020 tentang Pedoman Teknis Pengelolaan Keuangan Daerah',
    2020,
  ],
  'peraturan menteri dalam negeri 54/2010': [
    'Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017 tentang Tata Cara Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah',
    2017,
  ],
  'peraturan menteri sosial 28/2017': [
    'Peraturan Menteri Sosial Nomor 3 Tahun 2021 tentang Pengelolaan Data Terpadu Kesejahteraan Sosial',
    2021,
  ],
  'peraturan menteri sosial 5/2019': [
    'Peraturan Menteri Sosial Nomor 3 Tahun 2021 tentang Pengelolaan Data Terpadu Kesejahteraan Sosial',
    2021,
  ],
};

/**
 * The law that repealed another, by its key; undefined where it held in the given year. In the year of the repeal itself
 * only the day would tell, so nothing is said.
 */
export function repealedBy(kunci: string, tahun: number): HukumDicabut | undefined {
  const entry = DICABUT[kunci];
  if (entry === undefined) return undefined;
  const [oleh, sejak] = entry;
  return sejak < tahun ? { oleh, sejak } : undefined;
}
