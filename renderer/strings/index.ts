export {
  type Formatter,
  LANGUAGE_NAMES,
  type Language,
  type Moment,
  type Params,
  createFormatter,
  messages,
} from './formatter'
export type { MessageKey, Messages } from './en'
export type { Named, ShownName } from './names'
