import { type Messages, en } from './en'

export const zh: Messages = { ...en }
