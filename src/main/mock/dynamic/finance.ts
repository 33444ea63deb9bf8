import { faked, type Generators, plain } from './generator';
import { between, characters, fill, oneOf } from './random';

/** Base 58: no 0, O, I or l. */
const bitcoinAlphabet = '123456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ';

export const finance: Generators = {
  $randomBankAccount: plain(() => fill('########')),
  $randomBankAccountName: faked((faker) => faker.finance.accountName()),
  $randomCreditCardMask: plain(() => fill('####')),
  $randomBankAccountBic: faked((faker) => faker.finance.bic()),
  $randomBankAccountIban: faked((faker) => faker.finance.iban()),
  $randomTransactionType: plain(() => oneOf(['deposit', 'withdrawal', 'payment', 'invoice'])),
  $randomCurrencyCode: faked((faker) => faker.finance.currencyCode()),
  $randomCurrencyName: faked((faker) => faker.finance.currencyName()),
  $randomCurrencySymbol: faked((faker) => faker.finance.currencySymbol()),
  // 25 to 34 characters, as in Postman: faker's own now make kinds of addresses that Postman does not.
  $randomBitcoin: plain(() => oneOf(['1', '3']) + characters(bitcoinAlphabet, between(24, 33))),
};
