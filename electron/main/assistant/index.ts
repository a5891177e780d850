export { createAssistant, type Assistant, type AssistantDeps } from './assistant'
