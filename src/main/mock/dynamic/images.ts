import { type Generator, type Generators, plain } from './generator';
import { colorDigits } from './random';

const svg = (word: string): string =>
  '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480" viewBox="0 0 640 480">' +
  '<rect width="640" height="480" fill="#COLOR"/>' +
  '<text x="320" y="240" fill="white" font-family="sans-serif" font-size="48" text-anchor="middle" ' +
  `dominant-baseline="middle">${word}</text></svg>`;

/**
 * A picture with a word on it, in a colour of its own. Postman's values are addresses of services that are gone; this
 * one is shown offline, and stands unharmed between quotes in JSON and in HTML.
 */
const image = (word: string): Generator => {
  const [before, after] = encodeURIComponent(svg(word)).split('COLOR');
  const start = `data:image/svg+xml;charset=UTF-8,${before}`;
  return plain(() => `${start}${colorDigits()}${after}`);
};

export const images: Generators = {
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
};
