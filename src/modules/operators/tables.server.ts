import type { Generated } from 'kysely';

export interface OperatorTables {
  operator_code: {
    id: string;
    address_hash: Buffer | null;
    token_hash: Buffer;
    code_hash: Buffer | null;
    attempts: Generated<number>;
    expires_at: Date;
    used_at: Date | null;
  };
  operator_session: { id: string; token_hash: Buffer; address_hash: Buffer; expires_at: Date };
}
