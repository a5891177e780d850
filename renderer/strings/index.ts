export {
  type Formatter,
  LANGUAGE_NAMES,
  type Language,
  type Params,
  createFormatter,
  messages,
} from './formatter'
export type { MessageKey, Messages } from './en'
