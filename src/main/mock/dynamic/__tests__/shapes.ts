type Shape = RegExp | ((text: string) => boolean);

const year = 365 * 24 * 60 * 60 * 1000;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const terms = /^[\w/-]+( [\w/-]+)*$/;
const name = /^\p{Lu}[\p{L}'-]+$/u;
const userName = /[A-Z][A-Za-z-]*([._][A-Z][A-Za-z-]*)?\d{0,2}/.source;
const domain = /[a-z]+\.(com|biz|info|name|net|org)/.source;
const sentence = /[A-Z][a-z]*( [a-z]+){2,9}\./.source;
const octet = '(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';

const about = (text: string, from: number, to: number): boolean => {
  const day =
    /^(Sun|Mon|Tue|Wed|Thu|Fri|Sat) [A-Z][a-z]{2} \d\d \d{4} \d\d:\d\d:\d\d GMT\+0000 \(Coordinated Universal Time\)$/;
  const apart = Date.parse(text) - Date.now();
  // The text has whole seconds, and some time passes between making and checking.
  return day.test(text) && new Date(text).toUTCString().startsWith(text.slice(0, 3)) && apart >= from && apart <= to;
};

/** An SVG of 640x480 with the word on it, in characters that no quotes and no attribute mind. */
const image = (caption: string) => (text: string) => {
  const [prefix, data = ''] = text.split(',');
  const svg = decodeURIComponent(data);
  return (
    prefix === 'data:image/svg+xml;charset=UTF-8' &&
    /^[\w.%-]+$/.test(data) &&
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="640" height="480".*<\/svg>$/.test(svg) &&
    /fill="#[0-7][0-9a-f][0-7][0-9a-f][0-7][0-9a-f]"/.test(svg) &&
    svg.includes(`>${caption}</text>`)
  );
};

const iban = (text: string): boolean => {
  const digits = `${text.slice(4)}${text.slice(0, 4)}`.replace(/[A-Z]/g, (letter) => `${letter.charCodeAt(0) - 55}`);
  return /^[A-Z]{2}\d{2}[A-Z0-9]{11,27}$/.test(text) && BigInt(digits) % 97n === 1n;
};

const within = (least: number, most: number, form: RegExp) => (text: string) =>
  form.test(text) && Number(text) >= least && Number(text) <= most;

const sentences = (least: number, most: number, separator = ' ') =>
  new RegExp(`^${sentence}(${separator}${sentence}){${least - 1},${most - 1}}$`);
const paragraph = sentences(3, 6).source.slice(1, -1);
const paragraphs = new RegExp(`^${paragraph}(\n \r${paragraph}){2}$`);

export const shapes: Readonly<Record<string, Shape>> = {
  $guid: uuid,
  $timestamp: (text) => /^\d{10}$/.test(text) && Math.abs(Number(text) - Date.now() / 1000) < 2,
  $isoTimestamp: (text) => new Date(text).toISOString() === text && Math.abs(Date.parse(text) - Date.now()) < 1000,
  $randomUUID: uuid,

  $randomAlphaNumeric: /^[0-9a-z]$/,
  $randomBoolean: /^(true|false)$/,
  $randomInt: within(0, 1000, /^\d+$/),
  $randomColor: /^[a-z]+( [a-z]+)*$/,
  $randomHexColor: /^#[0-9a-f]{6}$/,
  $randomAbbreviation: /^[A-Z0-9]{2,5}$/,

  $randomIP: new RegExp(`^${octet}(\\.${octet}){3}$`),
  $randomIPV6: /^[0-9a-f]{4}(:[0-9a-f]{4}){7}$/,
  $randomMACAddress: /^[0-9a-f]{2}(:[0-9a-f]{2}){5}$/,
  $randomPassword: /^[A-Za-z0-9]{15}$/,
  $randomLocale: /^[a-z]{2,3}$/,
  $randomUserAgent: /^\w+\/[\d.]+( .+)?$/,
  $randomProtocol: /^https?$/,
  $randomSemver: /^\d\.\d\.\d$/,

  $randomFirstName: name,
  $randomLastName: name,
  $randomFullName: /^((Mr|Mrs|Ms|Dr)\. |Miss )?\p{Lu}[\p{L}'-]+ \p{Lu}[\p{L}'-]+( (Jr\.|Sr\.|[IV]+|MD|DDS|PhD|DVM))?$/u,
  $randomNamePrefix: /^(Mr\.|Mrs\.|Ms\.|Miss|Dr\.)$/,
  $randomNameSuffix: /^(Jr\.|Sr\.|[IV]+|MD|DDS|PhD|DVM)$/,
  $randomJobArea: name,
  $randomJobDescriptor: name,
  $randomJobTitle: /^[A-Z][a-z]+ [A-Z][a-z]+ [A-Z][a-z]+$/,
  $randomJobType: name,

  $randomPhoneNumber: /^[2-9]\d\d-[2-9]\d\d-\d{4}$/,
  $randomPhoneNumberExt: /^[1-9]\d?-[2-9]\d\d-[2-9]\d\d-\d{4}$/,
  $randomCity: /^\p{Lu}[\p{L}.'()/ -]+$/u,
  $randomStreetName: /^\p{Lu}[\p{L}'-]+ [A-Z][a-z]+$/u,
  $randomStreetAddress: /^\d{3,5} \p{Lu}[\p{L}'-]+ [A-Z][a-z]+$/u,
  $randomCountry: /^\p{Lu}[\p{L}\d&.,'() -]+$/u,
  $randomCountryCode: /^[A-Z]{2}$/,
  $randomLatitude: within(-90, 90, /^-?\d{1,2}\.\d{4}$/),
  $randomLongitude: within(-180, 180, /^-?\d{1,3}\.\d{4}$/),

  $randomAvatarImage: image('avatar'),
  $randomImageUrl: image('image'),
  $randomAbstractImage: image('abstract'),
  $randomAnimalsImage: image('animals'),
  $randomBusinessImage: image('business'),
  $randomCatsImage: image('cats'),
  $randomCityImage: image('city'),
  $randomFoodImage: image('food'),
  $randomNightlifeImage: image('nightlife'),
  $randomFashionImage: image('fashion'),
  $randomPeopleImage: image('people'),
  $randomNatureImage: image('nature'),
  $randomSportsImage: image('sports'),
  $randomTransportImage: image('transport'),
  $randomImageDataUri: image('640x480'),

  $randomBankAccount: /^\d{8}$/,
  $randomBankAccountName: /^[A-Z][a-z]+( [A-Z][a-z]+)* Account$/,
  $randomCreditCardMask: /^\d{4}$/,
  $randomBankAccountBic: /^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/,
  $randomBankAccountIban: iban,
  $randomTransactionType: /^(deposit|withdrawal|payment|invoice)$/,
  $randomCurrencyCode: /^[A-Z]{3}$/,
  $randomCurrencyName: /^\p{Lu}[\p{L}\d.,'()/& -]+$/u,
  $randomCurrencySymbol: /^\S{1,5}$/,
  $randomBitcoin: /^[13][1-9A-HJ-NP-Za-km-z]{24,33}$/,

  $randomCompanyName: /^[\p{L}'-]+( - [\p{L}'-]+| (Inc|LLC|Group|and Sons)|, [\p{L}'-]+ and [\p{L}'-]+)$/u,
  $randomCompanySuffix: /^(Inc|and Sons|LLC|Group)$/,
  $randomBs: /^\S+ \S+ \S+( \S+)*$/,
  $randomBsAdjective: terms,
  $randomBsBuzz: /^[a-z-]+$/,
  $randomBsNoun: /^[A-Za-z]+([ -][A-Za-z]+)*$/,
  $randomCatchPhrase: /^\S+ \S+ \S+( \S+)*$/,
  $randomCatchPhraseAdjective: /^[A-Z][A-Za-z]+([ -][a-z]+)*$/,
  $randomCatchPhraseDescriptor: terms,
  $randomCatchPhraseNoun: terms,

  $randomDatabaseColumn: /^[a-z][A-Za-z]+$/,
  $randomDatabaseType: /^[a-z]+$/,
  $randomDatabaseCollation: /^(utf8|ascii|cp1250|utf8mb4)_(unicode_ci|general_ci|bin)$/,
  $randomDatabaseEngine: /^[A-Za-z]+$/,

  $randomDateFuture: (text) => about(text, -2000, year),
  $randomDatePast: (text) => about(text, -year - 2000, 0),
  $randomDateRecent: (text) => about(text, -year / 365 - 2000, 0),
  $randomWeekday: /^(Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day$/,
  $randomMonth: /^(January|February|March|April|May|June|July|August|September|October|November|December)$/,

  $randomDomainName: new RegExp(`^${domain}$`),
  $randomDomainSuffix: /^(com|biz|info|name|net|org)$/,
  $randomDomainWord: /^[a-z]+$/,
  $randomEmail: new RegExp(`^${userName}@(gmail|yahoo|hotmail)\\.com$`),
  $randomExampleEmail: new RegExp(`^${userName}@example\\.(com|net|org)$`),
  $randomUserName: new RegExp(`^${userName}$`),
  $randomUrl: new RegExp(`^https?://${domain}$`),

  $randomFileName: /^[a-z0-9_]+\.[\w-]+$/,
  $randomFileType: /^[a-z-]+$/,
  $randomFileExt: /^[\w-]+$/,
  $randomCommonFileName: /^[a-z0-9_]+\.[a-z0-9]+$/,
  $randomCommonFileType: /^(video|audio|image|text|application)$/,
  $randomCommonFileExt: /^[a-z0-9]+$/,
  $randomFilePath: /^(\/[A-Za-z0-9+]+)+\/[a-z0-9_]+\.[\w-]+$/,
  $randomDirectoryPath: /^(\/[A-Za-z0-9+]+)+$/,
  $randomMimeType: /^[a-z-]+\/[\w.+-]+$/,

  $randomPrice: within(0, 1000, /^\d{1,4}\.\d{2}$/),
  $randomProduct: name,
  $randomProductAdjective: name,
  $randomProductMaterial: name,
  $randomProductName: /^[A-Z][a-z]+ [A-Z][a-z]+ [A-Z][a-z]+$/,
  $randomDepartment: name,

  $randomNoun: terms,
  $randomVerb: terms,
  $randomIngverb: /^[a-z]+ing( [a-z]+)?$/,
  $randomAdjective: terms,
  $randomWord: /^\S+$/,
  $randomWords: /^\S+( \S+){1,4}$/,
  $randomPhrase: /^\S+( \S+){3,}[.!]$/,

  $randomLoremWord: /^[a-z]+$/,
  $randomLoremWords: /^[a-z]+( [a-z]+){2}$/,
  $randomLoremSentence: sentences(1, 1),
  $randomLoremSentences: sentences(2, 6),
  $randomLoremParagraph: sentences(3, 6),
  $randomLoremParagraphs: paragraphs,
  $randomLoremText: (text) =>
    [/^[a-z]+( [a-z]+){0,2}$/, sentences(1, 6), sentences(1, 5, '\n'), paragraphs].some((form) => form.test(text)),
  $randomLoremSlug: /^[a-z]+(-[a-z]+){2}$/,
  $randomLoremLines: sentences(1, 5, '\n'),
};

export const fits = (shape: Shape, text: string): boolean => (shape instanceof RegExp ? shape.test(text) : shape(text));
