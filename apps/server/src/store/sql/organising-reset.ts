/** Tables of the team's part that a reset empties; addresses of the team stay like keys do. */
export const organisingReset = [
  'webhook_deliveries',
  'webhook_told',
  'webhook_untold',
  'webhooks',
  'attendance_entries',
  'seating_plans',
  'team_submits',
] as const;
