/*
 * Provinces with their kabupaten and kota, after Keputusan Menteri Dalam Negeri Nomor 300.2.2-2138 Tahun 2025 (kode dan data
 * wilayah administrasi pemerintahan): 38 provinces, 416 kabupaten, 98 kota. Only the names, for recognising them in texts.
 */
const WILAYAH: readonly (readonly [provinsi: string, kabupaten: string, kota: string])[] = [
  [
    'Aceh',
    'Aceh Selatan, Aceh Tenggara, Aceh Timur, Aceh Tengah, Aceh Barat, Aceh Besar, Pidie, Aceh Utara, Simeulue, Aceh Singkil, Bireuen, Aceh Barat Daya, Gayo Lues, Aceh Jaya, Nagan Raya, Aceh Tamiang, Bener Meriah, Pidie Jaya',
    'Banda Aceh, Sabang, Lhokseumawe, Langsa, Subulussalam',
  ],
  [
    'Sumatera Utara',
    'Tapanuli Tengah, Tapanuli Utara, Tapanuli Selatan, Nias, Langkat, Karo, Deli Serdang, Simalungun, Asahan, Labuhanbatu, Dairi, Toba, Mandailing Natal, Nias Selatan, Pakpak Bharat, Humbang Hasundutan, Samosir, Serdang Bedagai, Batu Bara, Padang Lawas Utara, Padang Lawas, Labuhanbatu Selatan, Labuhanbatu Utara, Nias Utara, Nias Barat',
    'Medan, Pematangsiantar, Sibolga, Tanjungbalai, Binjai, Tebing Tinggi, Padangsidimpuan, Gunungsitoli',
  ],
  [
    'Sumatera Barat',
    'Pesisir Selatan, Solok, Sijunjung, Tanah Datar, Padang Pariaman, Agam, Lima Puluh Kota, Pasaman, Kepulauan Mentawai, Dharmasraya, Solok Selatan, Pasaman Barat',
    'Padang, Solok, Sawahlunto, Padang Panjang, Bukittinggi, Payakumbuh, Pariaman',
  ],
  [
    'Riau',
    'Kampar, Indragiri Hulu, Bengkalis, Indragiri Hilir, Pelalawan, Rokan Hulu, Rokan Hilir, Siak, Kuantan Singingi, Kepulauan Meranti',
    'Pekanbaru, Dumai',
  ],
  [
    'Jambi',
    'Kerinci, Merangin, Sarolangun, Batanghari, Muaro Jambi, Tanjung Jabung Barat, Tanjung Jabung Timur, Bungo, Tebo',
    'Jambi, Sungai Penuh',
  ],
  [
    'Sumatera Selatan',
    'Ogan Komering Ulu, Ogan Komering Ilir, Muara Enim, Lahat, Musi Rawas, Musi Banyuasin, Banyuasin, Ogan Komering Ulu Timur, Ogan Komering Ulu Selatan, Ogan Ilir, Empat Lawang, Penukal Abab Lematang Ilir, Musi Rawas Utara',
    'Palembang, Pagar Alam, Lubuk Linggau, Prabumulih',
  ],
  [
    'Bengkulu',
    'Bengkulu Selatan, Rejang Lebong, Bengkulu Utara, Kaur, Seluma, Mukomuko, Lebong, Kepahiang, Bengkulu Tengah',
    'Bengkulu',
  ],
  [
    'Lampung',
    'Lampung Selatan, Lampung Tengah, Lampung Utara, Lampung Barat, Tulang Bawang, Tanggamus, Lampung Timur, Way Kanan, Pesawaran, Pringsewu, Mesuji, Tulang Bawang Barat, Pesisir Barat',
    'Bandar Lampung, Metro',
  ],
  [
    'Kepulauan Bangka Belitung',
    'Bangka, Belitung, Bangka Selatan, Bangka Tengah, Bangka Barat, Belitung Timur',
    'Pangkal Pinang',
  ],
  ['Kepulauan Riau', 'Bintan, Karimun, Natuna, Lingga, Kepulauan Anambas', 'Batam, Tanjung Pinang'],
  [
    'Daerah Khusus Ibukota Jakarta',
    'Administrasi Kepulauan Seribu',
    'Administrasi Jakarta Pusat, Administrasi Jakarta Utara, Administrasi Jakarta Barat, Administrasi Jakarta Selatan, Administrasi Jakarta Timur',
  ],
  [
    'Jawa Barat',
    'Bogor, Sukabumi, Cianjur, Bandung, Garut, Tasikmalaya, Ciamis, Kuningan, Cirebon, Majalengka, Sumedang, Indramayu, Subang, Purwakarta, Karawang, Bekasi, Bandung Barat, Pangandaran',
    'Bogor, Sukabumi, Bandung, Cirebon, Bekasi, Depok, Cimahi, Tasikmalaya, Banjar',
  ],
  [
    'Jawa Tengah',
    'Cilacap, Banyumas, Purbalingga, Banjarnegara, Kebumen, Purworejo, Wonosobo, Magelang, Boyolali, Klaten, Sukoharjo, Wonogiri, Karanganyar, Sragen, Grobogan, Blora, Rembang, Pati, Kudus, Jepara, Demak, Semarang, Temanggung, Kendal, Batang, Pekalongan, Pemalang, Tegal, Brebes',
    'Magelang, Surakarta, Salatiga, Semarang, Pekalongan, Tegal',
  ],
  ['Daerah Istimewa Yogyakarta', 'Kulon Progo, Bantul, Gunungkidul, Sleman', 'Yogyakarta'],
  [
    'Jawa Timur',
    'Pacitan, Ponorogo, Trenggalek, Tulungagung, Blitar, Kediri, Malang, Lumajang, Jember, Banyuwangi, Bondowoso, Situbondo, Probolinggo, Pasuruan, Sidoarjo, Mojokerto, Jombang, Nganjuk, Madiun, Magetan, Ngawi, Bojonegoro, Tuban, Lamongan, Gresik, Bangkalan, Sampang, Pamekasan, Sumenep',
    'Kediri, Blitar, Malang, Probolinggo, Pasuruan, Mojokerto, Madiun, Surabaya, Batu',
  ],
  ['Banten', 'Pandeglang, Lebak, Tangerang, Serang', 'Tangerang, Cilegon, Serang, Tangerang Selatan'],
  ['Bali', 'Jembrana, Tabanan, Badung, Gianyar, Klungkung, Bangli, Karangasem, Buleleng', 'Denpasar'],
  [
    'Nusa Tenggara Barat',
    'Lombok Barat, Lombok Tengah, Lombok Timur, Sumbawa, Dompu, Bima, Sumbawa Barat, Lombok Utara',
    'Mataram, Bima',
  ],
  [
    'Nusa Tenggara Timur',
    'Kupang, Timor Tengah Selatan, Timor Tengah Utara, Belu, Alor, Flores Timur, Sikka, Ende, Ngada, Manggarai, Sumba Timur, Sumba Barat, Lembata, Rote Ndao, Manggarai Barat, Nagekeo, Sumba Tengah, Sumba Barat Daya, Manggarai Timur, Sabu Raijua, Malaka',
    'Kupang',
  ],
  [
    'Kalimantan Barat',
    'Sambas, Mempawah, Sanggau, Ketapang, Sintang, Kapuas Hulu, Bengkayang, Landak, Sekadau, Melawi, Kayong Utara, Kubu Raya',
    'Pontianak, Singkawang',
  ],
  [
    'Kalimantan Tengah',
    'Kotawaringin Barat, Kotawaringin Timur, Kapuas, Barito Selatan, Barito Utara, Katingan, Seruyan, Sukamara, Lamandau, Gunung Mas, Pulang Pisau, Murung Raya, Barito Timur',
    'Palangkaraya',
  ],
  [
    'Kalimantan Selatan',
    'Tanah Laut, Kotabaru, Banjar, Barito Kuala, Tapin, Hulu Sungai Selatan, Hulu Sungai Tengah, Hulu Sungai Utara, Tabalong, Tanah Bumbu, Balangan',
    'Banjarmasin, Banjarbaru',
  ],
  [
    'Kalimantan Timur',
    'Paser, Kutai Kartanegara, Berau, Kutai Barat, Kutai Timur, Penajam Paser Utara, Mahakam Ulu',
    'Balikpapan, Samarinda, Bontang',
  ],
  ['Kalimantan Utara', 'Bulungan, Malinau, Nunukan, Tana Tidung', 'Tarakan'],
  [
    'Sulawesi Utara',
    'Bolaang Mongondow, Minahasa, Kepulauan Sangihe, Kepulauan Talaud, Minahasa Selatan, Minahasa Utara, Minahasa Tenggara, Bolaang Mongondow Utara, Kepulauan Siau Tagulandang Biaro, Bolaang Mongondow Timur, Bolaang Mongondow Selatan',
    'Manado, Bitung, Tomohon, Kotamobagu',
  ],
  [
    'Sulawesi Tengah',
    'Banggai, Poso, Donggala, Tolitoli, Buol, Morowali, Banggai Kepulauan, Parigi Moutong, Tojo Una Una, Sigi, Banggai Laut, Morowali Utara',
    'Palu',
  ],
  [
    'Sulawesi Selatan',
    'Kepulauan Selayar, Bulukumba, Bantaeng, Jeneponto, Takalar, Gowa, Sinjai, Bone, Maros, Pangkajene dan Kepulauan, Barru, Soppeng, Wajo, Sidenreng Rappang, Pinrang, Enrekang, Luwu, Tana Toraja, Luwu Utara, Luwu Timur, Toraja Utara',
    'Makassar, Parepare, Palopo',
  ],
  [
    'Sulawesi Tenggara',
    'Kolaka, Konawe, Muna, Buton, Konawe Selatan, Bombana, Wakatobi, Kolaka Utara, Konawe Utara, Buton Utara, Kolaka Timur, Konawe Kepulauan, Muna Barat, Buton Tengah, Buton Selatan',
    'Kendari, Baubau',
  ],
  ['Gorontalo', 'Gorontalo, Boalemo, Bone Bolango, Pohuwato, Gorontalo Utara', 'Gorontalo'],
  ['Sulawesi Barat', 'Pasangkayu, Mamuju, Mamasa, Polewali Mandar, Majene, Mamuju Tengah', ''],
  [
    'Maluku',
    'Maluku Tengah, Maluku Tenggara, Kepulauan Tanimbar, Buru, Seram Bagian Timur, Seram Bagian Barat, Kepulauan Aru, Maluku Barat Daya, Buru Selatan',
    'Ambon, Tual',
  ],
  [
    'Maluku Utara',
    'Halmahera Barat, Halmahera Tengah, Halmahera Utara, Halmahera Selatan, Kepulauan Sula, Halmahera Timur, Pulau Morotai, Pulau Taliabu',
    'Ternate, Tidore Kepulauan',
  ],
  ['Papua', 'Jayapura, Kepulauan Yapen, Biak Numfor, Sarmi, Keerom, Waropen, Supiori, Mamberamo Raya', 'Jayapura'],
  ['Papua Barat', 'Manokwari, Fakfak, Teluk Bintuni, Teluk Wondama, Kaimana, Manokwari Selatan, Pegunungan Arfak', ''],
  ['Papua Selatan', 'Merauke, Boven Digoel, Mappi, Asmat', ''],
  ['Papua Tengah', 'Nabire, Puncak Jaya, Paniai, Mimika, Puncak, Dogiyai, Intan Jaya, Deiyai', ''],
  [
    'Papua Pegunungan',
    'Jayawijaya, Pegunungan Bintang, Yahukimo, Tolikara, Mamberamo Tengah, Yalimo, Lanny Jaya, Nduga',
    '',
  ],
  ['Papua Barat Daya', 'Sorong, Sorong Selatan, Raja Ampat, Tambrauw, Maybrat', 'Sorong'],
];

type JenisWilayah = 'Provinsi' | 'Kabupaten' | 'Kota';

/** A region of Indonesia as a text names it. */
export interface Wilayah {
  /** `Kota Binjai`. */
  readonly nama: string;
  readonly provinsi: string;
}

/** A region named in a text, with where the whole name stands. */
interface SebutanWilayah {
  readonly wilayah: Wilayah;
  readonly index: number;
  readonly panjang: number;
}

const menurutKunci: ReadonlyMap<string, Wilayah> = new Map(
  WILAYAH.flatMap(([provinsi, kabupaten, kota]) => [
    entry('Provinsi', provinsi, provinsi),
    ...split(kabupaten).map((nama) => entry('Kabupaten', nama, provinsi)),
    ...split(kota).map((nama) => entry('Kota', nama, provinsi)),
  ]),
);

function entry(jenis: JenisWilayah, nama: string, provinsi: string): [string, Wilayah] {
  return [keyOf(jenis, nama), { nama: `${jenis} ${nama}`, provinsi }];
}

function split(names: string): string[] {
  return names === '' ? [] : names.split(', ');
}

// "Pematang Siantar" and "Pematangsiantar" are one.
function keyOf(jenis: JenisWilayah, nama: string): string {
  return `${jenis}|${nama.toLowerCase().replace(/[\s.-]/g, '')}`;
}

/** The region with a name such as `Kota Medan` or `Provinsi Sumatera Utara`; undefined where it is not on the list. */
export function regionNamed(nama: string): Wilayah | undefined {
  const [first = '', ...rest] = nama.split(' ');
  const jenis = JENIS.get(first.toLowerCase());
  return jenis === undefined ? undefined : menurutKunci.get(keyOf(jenis, rest.join(' ')));
}

/** What stands before a region's name, and the kind of region that it tells. */
const JENIS: ReadonlyMap<string, JenisWilayah> = new Map([
  ['kota', 'Kota'],
  ['walikota', 'Kota'],
  ['pemko', 'Kota'],
  ['pemkot', 'Kota'],
  ['kabupaten', 'Kabupaten'],
  ['kab.', 'Kabupaten'],
  ['bupati', 'Kabupaten'],
  ['pemkab', 'Kabupaten'],
  ['provinsi', 'Provinsi'],
  ['propinsi', 'Provinsi'],
  ['gubernur', 'Provinsi'],
  ['pemprov', 'Provinsi'],
]);

const KEPALA =
  'Kota|KOTA|Wali[Kk]ota|WALIKOTA|Pemkot?|Kabupaten|KABUPATEN|Kab\\.|Bupati|BUPATI|Pemkab|P[or]+vinsi|P[RO]+VINSI|Gubernur|GUBERNUR|Pemprov';
// Most texts name no region at all, and this is quick to see.
const MUNGKIN = /[Kk]ota\s|KOTA\s|[KB]ab|KAB|P[or]{2}v|PRO|Bup|BUP|Gub|GUB|Pem/;
const SEBUTAN = new RegExp(
  `(?<![\\p{L}/])(${KEPALA})\\s+(\\p{Lu}[\\p{L}-]*(?:\\s+(?:dan\\s+)?\\p{Lu}[\\p{L}-]*){0,4})`,
  'gu',
);

/** Every region that a text names with its kind (`Kota Binjai`, `Bupati Langkat`); a bare name is none. */
export function regionsIn(teks: string): SebutanWilayah[] {
  if (!MUNGKIN.test(teks)) return [];
  return [...teks.matchAll(SEBUTAN)].flatMap((match) => {
    const [whole, head = '', tail = ''] = match;
    const jenis = JENIS.get(head.toLowerCase());
    if (jenis === undefined) return [];
    // "Kota Tangerang Selatan" before "Kota Tangerang": the longest name that there is.
    const ends = [...tail.matchAll(/(?=\s)|$/g)].map(({ index }) => index).reverse();
    for (const end of ends) {
      const wilayah = menurutKunci.get(keyOf(jenis, tail.slice(0, end)));
      if (wilayah !== undefined) return [{ wilayah, index: match.index, panjang: whole.length - tail.length + end }];
    }
    return [];
  });
}
