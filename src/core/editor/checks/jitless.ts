import { z } from 'zod';

// Before the first schema is made: the security headers forbid code made from text, which zod would otherwise try once.
z.config({ jitless: true });
