using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Wengang.App.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Subsidies : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "check_list_entry",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    person_index = table.Column<byte[]>(type: "BLOB", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", nullable: true),
                    operation_id = table.Column<long>(type: "INTEGER", nullable: false),
                    content_hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    region_code = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    observed_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    recorded_at = table.Column<long>(type: "INTEGER", nullable: false),
                    retracted_at = table.Column<long>(type: "INTEGER", nullable: true),
                    retracted_by = table.Column<long>(type: "INTEGER", nullable: true),
                    source_id = table.Column<long>(type: "INTEGER", nullable: false),
                    source_row = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_check_list_entry", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "claim_fact",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    claim_id = table.Column<long>(type: "INTEGER", nullable: false),
                    fact_table = table.Column<string>(type: "TEXT", nullable: false),
                    fact_id = table.Column<long>(type: "INTEGER", nullable: false),
                    operation_id = table.Column<long>(type: "INTEGER", nullable: false),
                    content_hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    region_code = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    observed_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    recorded_at = table.Column<long>(type: "INTEGER", nullable: false),
                    retracted_at = table.Column<long>(type: "INTEGER", nullable: true),
                    retracted_by = table.Column<long>(type: "INTEGER", nullable: true),
                    source_id = table.Column<long>(type: "INTEGER", nullable: false),
                    source_row = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_claim_fact", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "claim_slot",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    claim_id = table.Column<long>(type: "INTEGER", nullable: false),
                    subject_key = table.Column<string>(type: "TEXT", nullable: false),
                    slot = table.Column<string>(type: "TEXT", nullable: false),
                    atom = table.Column<string>(type: "TEXT", nullable: false),
                    operation_id = table.Column<long>(type: "INTEGER", nullable: false),
                    content_hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    region_code = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    observed_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    recorded_at = table.Column<long>(type: "INTEGER", nullable: false),
                    retracted_at = table.Column<long>(type: "INTEGER", nullable: true),
                    retracted_by = table.Column<long>(type: "INTEGER", nullable: true),
                    source_id = table.Column<long>(type: "INTEGER", nullable: false),
                    source_row = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_claim_slot", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "claim_step",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    claim_id = table.Column<long>(type: "INTEGER", nullable: false),
                    person_id = table.Column<long>(type: "INTEGER", nullable: true),
                    scheme = table.Column<string>(type: "TEXT", nullable: false),
                    fund = table.Column<string>(type: "TEXT", nullable: false),
                    act = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    days = table.Column<int>(type: "INTEGER", nullable: false),
                    amount_fen = table.Column<long>(type: "INTEGER", nullable: false),
                    decided_fen = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false),
                    post = table.Column<string>(type: "TEXT", nullable: false),
                    operation_id = table.Column<long>(type: "INTEGER", nullable: false),
                    content_hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    region_code = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    observed_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    recorded_at = table.Column<long>(type: "INTEGER", nullable: false),
                    retracted_at = table.Column<long>(type: "INTEGER", nullable: true),
                    retracted_by = table.Column<long>(type: "INTEGER", nullable: true),
                    source_id = table.Column<long>(type: "INTEGER", nullable: false),
                    source_row = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_claim_step", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "evidence_file",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    region_code = table.Column<string>(type: "TEXT", nullable: false),
                    claim_id = table.Column<long>(type: "INTEGER", nullable: true),
                    notice_id = table.Column<long>(type: "INTEGER", nullable: true),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    bytes = table.Column<long>(type: "INTEGER", nullable: false),
                    hash = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_evidence_file", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "fund_budget",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    fund = table.Column<string>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    amount_fen = table.Column<long>(type: "INTEGER", nullable: false),
                    document = table.Column<string>(type: "TEXT", nullable: false),
                    operation_id = table.Column<long>(type: "INTEGER", nullable: false),
                    content_hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    region_code = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    observed_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    recorded_at = table.Column<long>(type: "INTEGER", nullable: false),
                    retracted_at = table.Column<long>(type: "INTEGER", nullable: true),
                    retracted_by = table.Column<long>(type: "INTEGER", nullable: true),
                    source_id = table.Column<long>(type: "INTEGER", nullable: false),
                    source_row = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fund_budget", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "notice_line",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    region_code = table.Column<string>(type: "TEXT", nullable: false),
                    notice_id = table.Column<long>(type: "INTEGER", nullable: false),
                    claim_id = table.Column<long>(type: "INTEGER", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    sex = table.Column<string>(type: "TEXT", nullable: false),
                    village = table.Column<string>(type: "TEXT", nullable: false),
                    scheme_name = table.Column<string>(type: "TEXT", nullable: false),
                    period = table.Column<string>(type: "TEXT", nullable: false),
                    amount_fen = table.Column<long>(type: "INTEGER", nullable: false),
                    identity = table.Column<string>(type: "TEXT", nullable: false),
                    operation_id = table.Column<long>(type: "INTEGER", nullable: false),
                    content_hash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_notice_line", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "pay_account",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    subject_key = table.Column<string>(type: "TEXT", nullable: false),
                    number_cipher = table.Column<byte[]>(type: "BLOB", nullable: true),
                    number_index = table.Column<byte[]>(type: "BLOB", nullable: false),
                    bank = table.Column<string>(type: "TEXT", nullable: false),
                    holder = table.Column<string>(type: "TEXT", nullable: false),
                    operation_id = table.Column<long>(type: "INTEGER", nullable: false),
                    content_hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    region_code = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    observed_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    recorded_at = table.Column<long>(type: "INTEGER", nullable: false),
                    retracted_at = table.Column<long>(type: "INTEGER", nullable: true),
                    retracted_by = table.Column<long>(type: "INTEGER", nullable: true),
                    source_id = table.Column<long>(type: "INTEGER", nullable: false),
                    source_row = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_pay_account", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "payment_batch",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    region_code = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", nullable: false),
                    fund = table.Column<string>(type: "TEXT", nullable: false),
                    scheme = table.Column<string>(type: "TEXT", nullable: false),
                    scheme_name = table.Column<string>(type: "TEXT", nullable: false),
                    is_reissue = table.Column<bool>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    count = table.Column<int>(type: "INTEGER", nullable: false),
                    total_fen = table.Column<long>(type: "INTEGER", nullable: false),
                    made_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    made_by = table.Column<string>(type: "TEXT", nullable: false),
                    approved_by = table.Column<string>(type: "TEXT", nullable: true),
                    approved_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    sent_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    note = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_payment_batch", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "payment_item",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    region_code = table.Column<string>(type: "TEXT", nullable: false),
                    batch_id = table.Column<long>(type: "INTEGER", nullable: false),
                    claim_id = table.Column<long>(type: "INTEGER", nullable: false),
                    subject_key = table.Column<string>(type: "TEXT", nullable: false),
                    scheme = table.Column<string>(type: "TEXT", nullable: false),
                    fund = table.Column<string>(type: "TEXT", nullable: false),
                    period = table.Column<string>(type: "TEXT", nullable: false),
                    variant = table.Column<string>(type: "TEXT", nullable: false),
                    reference = table.Column<string>(type: "TEXT", nullable: false),
                    payee_name = table.Column<string>(type: "TEXT", nullable: false),
                    account_cipher = table.Column<byte[]>(type: "BLOB", nullable: false),
                    account_index = table.Column<byte[]>(type: "BLOB", nullable: false),
                    bank = table.Column<string>(type: "TEXT", nullable: false),
                    amount_fen = table.Column<long>(type: "INTEGER", nullable: false),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    outcome_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    why = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_payment_item", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "payment_slot",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    region_code = table.Column<string>(type: "TEXT", nullable: false),
                    claim_id = table.Column<long>(type: "INTEGER", nullable: false),
                    subject_key = table.Column<string>(type: "TEXT", nullable: false),
                    slot = table.Column<string>(type: "TEXT", nullable: false),
                    atom = table.Column<string>(type: "TEXT", nullable: false),
                    operation_id = table.Column<long>(type: "INTEGER", nullable: false),
                    content_hash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_payment_slot", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "public_notice",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    region_code = table.Column<string>(type: "TEXT", nullable: false),
                    level = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    place = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    scheme = table.Column<string>(type: "TEXT", nullable: false),
                    columns = table.Column<string>(type: "TEXT", nullable: false),
                    days = table.Column<int>(type: "INTEGER", nullable: false),
                    day_kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    posted_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    last_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    posted_by = table.Column<string>(type: "TEXT", nullable: false),
                    count = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    photo_id = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_public_notice", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "recovery_receipt",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    case_id = table.Column<long>(type: "INTEGER", nullable: false),
                    claim_id = table.Column<long>(type: "INTEGER", nullable: false),
                    person_id = table.Column<long>(type: "INTEGER", nullable: true),
                    scheme = table.Column<string>(type: "TEXT", nullable: false),
                    fund = table.Column<string>(type: "TEXT", nullable: false),
                    amount_fen = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false),
                    operation_id = table.Column<long>(type: "INTEGER", nullable: false),
                    content_hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    region_code = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    observed_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    recorded_at = table.Column<long>(type: "INTEGER", nullable: false),
                    retracted_at = table.Column<long>(type: "INTEGER", nullable: true),
                    retracted_by = table.Column<long>(type: "INTEGER", nullable: true),
                    source_id = table.Column<long>(type: "INTEGER", nullable: false),
                    source_row = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recovery_receipt", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "subsidy_case",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    region_code = table.Column<string>(type: "TEXT", nullable: false),
                    claim_id = table.Column<long>(type: "INTEGER", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    sign = table.Column<string>(type: "TEXT", nullable: false),
                    evidence = table.Column<string>(type: "TEXT", nullable: false),
                    opened_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    opened_by = table.Column<string>(type: "TEXT", nullable: false),
                    contact_cipher = table.Column<byte[]>(type: "BLOB", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    outcome = table.Column<string>(type: "TEXT", nullable: true),
                    settled_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    settled_by = table.Column<string>(type: "TEXT", nullable: true),
                    person_says = table.Column<string>(type: "TEXT", nullable: true),
                    recover_fen = table.Column<long>(type: "INTEGER", nullable: false),
                    recovered_fen = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_subsidy_case", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "subsidy_claim",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    region_code = table.Column<string>(type: "TEXT", nullable: false),
                    scheme = table.Column<string>(type: "TEXT", nullable: false),
                    scheme_name = table.Column<string>(type: "TEXT", nullable: false),
                    fund = table.Column<string>(type: "TEXT", nullable: false),
                    person_id = table.Column<long>(type: "INTEGER", nullable: true),
                    unit_name = table.Column<string>(type: "TEXT", nullable: true),
                    subject_key = table.Column<string>(type: "TEXT", nullable: false),
                    variant = table.Column<string>(type: "TEXT", nullable: false),
                    period = table.Column<string>(type: "TEXT", nullable: false),
                    amount_fen = table.Column<long>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    as_of = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    policy_version = table.Column<long>(type: "INTEGER", nullable: true),
                    decision_key = table.Column<long>(type: "INTEGER", nullable: true),
                    origin = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    state_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    state_reason = table.Column<string>(type: "TEXT", nullable: true),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    applied_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    decided_fen = table.Column<long>(type: "INTEGER", nullable: true),
                    decided_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    paid_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    notice_id = table.Column<long>(type: "INTEGER", nullable: true),
                    notice_until = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_subsidy_claim", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_check_list_entry_person_index_code",
                table: "check_list_entry",
                columns: new[] { "person_index", "code" });

            migrationBuilder.CreateIndex(
                name: "IX_claim_fact_claim_id",
                table: "claim_fact",
                column: "claim_id");

            migrationBuilder.CreateIndex(
                name: "IX_claim_fact_fact_table_fact_id",
                table: "claim_fact",
                columns: new[] { "fact_table", "fact_id" });

            migrationBuilder.CreateIndex(
                name: "IX_claim_slot_claim_id",
                table: "claim_slot",
                column: "claim_id");

            migrationBuilder.CreateIndex(
                name: "IX_claim_slot_once",
                table: "claim_slot",
                columns: new[] { "subject_key", "slot", "atom" },
                unique: true,
                filter: "retracted_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_claim_step_act_observed_on",
                table: "claim_step",
                columns: new[] { "act", "observed_on" });

            migrationBuilder.CreateIndex(
                name: "IX_claim_step_claim_id",
                table: "claim_step",
                column: "claim_id");

            migrationBuilder.CreateIndex(
                name: "IX_evidence_file_claim_id",
                table: "evidence_file",
                column: "claim_id");

            migrationBuilder.CreateIndex(
                name: "IX_evidence_file_notice_id",
                table: "evidence_file",
                column: "notice_id");

            migrationBuilder.CreateIndex(
                name: "IX_fund_budget_fund_year",
                table: "fund_budget",
                columns: new[] { "fund", "year" });

            migrationBuilder.CreateIndex(
                name: "IX_notice_line_claim_id",
                table: "notice_line",
                column: "claim_id");

            migrationBuilder.CreateIndex(
                name: "IX_notice_line_notice_id_number",
                table: "notice_line",
                columns: new[] { "notice_id", "number" });

            migrationBuilder.CreateIndex(
                name: "IX_pay_account_number_index",
                table: "pay_account",
                column: "number_index");

            migrationBuilder.CreateIndex(
                name: "IX_pay_account_one",
                table: "pay_account",
                column: "subject_key",
                unique: true,
                filter: "retracted_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_payment_batch_number",
                table: "payment_batch",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_payment_item_batch_id",
                table: "payment_item",
                column: "batch_id");

            migrationBuilder.CreateIndex(
                name: "IX_payment_item_claim_id_id",
                table: "payment_item",
                columns: new[] { "claim_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_payment_item_once",
                table: "payment_item",
                column: "claim_id",
                unique: true,
                filter: "outcome in ('Open', 'Paid')");

            migrationBuilder.CreateIndex(
                name: "IX_payment_item_once_for_period",
                table: "payment_item",
                columns: new[] { "subject_key", "scheme", "variant", "period" },
                unique: true,
                filter: "outcome in ('Open', 'Paid')");

            migrationBuilder.CreateIndex(
                name: "IX_payment_item_reference",
                table: "payment_item",
                column: "reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_payment_slot_claim_id",
                table: "payment_slot",
                column: "claim_id");

            migrationBuilder.CreateIndex(
                name: "IX_payment_slot_once",
                table: "payment_slot",
                columns: new[] { "subject_key", "slot", "atom" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_public_notice_last_day_region_code",
                table: "public_notice",
                columns: new[] { "last_day", "region_code" });

            migrationBuilder.CreateIndex(
                name: "IX_recovery_receipt_claim_id",
                table: "recovery_receipt",
                column: "claim_id");

            migrationBuilder.CreateIndex(
                name: "IX_subsidy_case_claim_id_code_sign",
                table: "subsidy_case",
                columns: new[] { "claim_id", "code", "sign" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_subsidy_case_state_region_code",
                table: "subsidy_case",
                columns: new[] { "state", "region_code" });

            migrationBuilder.CreateIndex(
                name: "IX_subsidy_claim_notice_id",
                table: "subsidy_claim",
                column: "notice_id");

            migrationBuilder.CreateIndex(
                name: "IX_subsidy_claim_person_id",
                table: "subsidy_claim",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_subsidy_claim_state_region_code",
                table: "subsidy_claim",
                columns: new[] { "state", "region_code" });

            migrationBuilder.CreateIndex(
                name: "IX_subsidy_claim_subject_key_scheme",
                table: "subsidy_claim",
                columns: new[] { "subject_key", "scheme" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "check_list_entry");

            migrationBuilder.DropTable(
                name: "claim_fact");

            migrationBuilder.DropTable(
                name: "claim_slot");

            migrationBuilder.DropTable(
                name: "claim_step");

            migrationBuilder.DropTable(
                name: "evidence_file");

            migrationBuilder.DropTable(
                name: "fund_budget");

            migrationBuilder.DropTable(
                name: "notice_line");

            migrationBuilder.DropTable(
                name: "pay_account");

            migrationBuilder.DropTable(
                name: "payment_batch");

            migrationBuilder.DropTable(
                name: "payment_item");

            migrationBuilder.DropTable(
                name: "payment_slot");

            migrationBuilder.DropTable(
                name: "public_notice");

            migrationBuilder.DropTable(
                name: "recovery_receipt");

            migrationBuilder.DropTable(
                name: "subsidy_case");

            migrationBuilder.DropTable(
                name: "subsidy_claim");
        }
    }
}
