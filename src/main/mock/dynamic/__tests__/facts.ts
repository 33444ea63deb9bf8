/** The names as they stand in facts 4.4, group by group. */
export const factNames: readonly string[] =
  `
Common: $guid $timestamp $isoTimestamp $randomUUID
Text, numbers, colours: $randomAlphaNumeric $randomBoolean $randomInt $randomColor $randomHexColor $randomAbbreviation
Internet: $randomIP $randomIPV6 $randomMACAddress $randomPassword $randomLocale $randomUserAgent $randomProtocol
  $randomSemver
Names: $randomFirstName $randomLastName $randomFullName $randomNamePrefix $randomNameSuffix
Profession: $randomJobArea $randomJobDescriptor $randomJobTitle $randomJobType
Phone, address, location: $randomPhoneNumber $randomPhoneNumberExt $randomCity $randomStreetName $randomStreetAddress
  $randomCountry $randomCountryCode $randomLatitude $randomLongitude
Images: $randomAvatarImage $randomImageUrl $randomAbstractImage $randomAnimalsImage $randomBusinessImage
  $randomCatsImage $randomCityImage $randomFoodImage $randomNightlifeImage $randomFashionImage $randomPeopleImage
  $randomNatureImage $randomSportsImage $randomTransportImage $randomImageDataUri
Finance: $randomBankAccount $randomBankAccountName $randomCreditCardMask $randomBankAccountBic $randomBankAccountIban
  $randomTransactionType $randomCurrencyCode $randomCurrencyName $randomCurrencySymbol $randomBitcoin
Business: $randomCompanyName $randomCompanySuffix $randomBs $randomBsAdjective $randomBsBuzz $randomBsNoun
Catchphrases: $randomCatchPhrase $randomCatchPhraseAdjective $randomCatchPhraseDescriptor $randomCatchPhraseNoun
Databases: $randomDatabaseColumn $randomDatabaseType $randomDatabaseCollation $randomDatabaseEngine
Dates: $randomDateFuture $randomDatePast $randomDateRecent $randomWeekday $randomMonth
Domains, e-mail, users: $randomDomainName $randomDomainSuffix $randomDomainWord $randomEmail $randomExampleEmail
  $randomUserName $randomUrl
Files: $randomFileName $randomFileType $randomFileExt $randomCommonFileName $randomCommonFileType $randomCommonFileExt
  $randomFilePath $randomDirectoryPath $randomMimeType
Stores: $randomPrice $randomProduct $randomProductAdjective $randomProductMaterial $randomProductName
  $randomDepartment
Grammar: $randomNoun $randomVerb $randomIngverb $randomAdjective $randomWord $randomWords $randomPhrase
Lorem ipsum: $randomLoremWord $randomLoremWords $randomLoremSentence $randomLoremSentences $randomLoremParagraph
  $randomLoremParagraphs $randomLoremText $randomLoremSlug $randomLoremLines
`.match(/\$\w+/g) ?? [];
