import type { Generated, JSONColumnType, Selectable } from 'kysely';
import type { MailState } from './mail.ts';
import type { MailPicture } from './pictures.server.ts';

export interface MailTables {
  mail: {
    district_id: string;
    id: string;
    to_address: string;
    sender_name: string;
    sender_address: string | null;
    subject: string;
    text_body: string | null;
    html_body: string | null;
    pictures: JSONColumnType<MailPicture[]>;
    text_until: Date | null;
    purpose: string;
    created_at: Date;
    state: MailState;
    attempts: Generated<number>;
    due_at: Date;
    claimed_at: Date | null;
    finished_at: Date | null;
    reply: string | null;
  };
}

export type MailRow = Selectable<MailTables['mail']>;
