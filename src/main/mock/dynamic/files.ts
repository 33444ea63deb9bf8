import { directories } from './directories';
import { faked, type Generators, plain } from './generator';
import { oneOf } from './random';

export const files: Generators = {
  $randomFileName: faked((faker) => faker.system.fileName()),
  $randomFileType: faked((faker) => faker.system.fileType()),
  $randomFileExt: faked((faker) => faker.system.fileExt()),
  $randomCommonFileName: faked((faker) => faker.system.commonFileName()),
  $randomCommonFileType: plain(() => oneOf(['video', 'audio', 'image', 'text', 'application'])),
  $randomCommonFileExt: faked((faker) => faker.system.commonFileExt()),
  $randomFilePath: faked((faker) => `${oneOf(directories)}/${faker.system.fileName()}`),
  $randomDirectoryPath: plain(() => oneOf(directories)),
  $randomMimeType: faked((faker) => faker.system.mimeType()),
};
