export { ENCODER_NAME, VECTOR_SIZE, openEncoder, type Encoder } from './encoder'
export { openNearness, type Nearness } from './nearness'
export { openRowsInFile, rowsInMemory, type RowSource } from './row-source'
export { openSession, type Session, type TensorData } from './session'
