export { counted, refusalInWords, shortened, sizeInWords } from '../shared/words';
