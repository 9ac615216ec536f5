using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Wengang.App.Data.Migrations.Postgres
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
                    id = table.Column<long>(type: "bigint", nullable: false),
                    code = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    person_index = table.Column<byte[]>(type: "bytea", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    note = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    operation_id = table.Column<long>(type: "bigint", nullable: false),
                    content_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    region_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    observed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    retracted_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    retracted_by = table.Column<long>(type: "bigint", nullable: true),
                    source_id = table.Column<long>(type: "bigint", nullable: false),
                    source_row = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_check_list_entry", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "claim_fact",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    claim_id = table.Column<long>(type: "bigint", nullable: false),
                    fact_table = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    fact_id = table.Column<long>(type: "bigint", nullable: false),
                    operation_id = table.Column<long>(type: "bigint", nullable: false),
                    content_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    region_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    observed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    retracted_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    retracted_by = table.Column<long>(type: "bigint", nullable: true),
                    source_id = table.Column<long>(type: "bigint", nullable: false),
                    source_row = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_claim_fact", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "claim_slot",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    claim_id = table.Column<long>(type: "bigint", nullable: false),
                    subject_key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    slot = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    atom = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    operation_id = table.Column<long>(type: "bigint", nullable: false),
                    content_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    region_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    observed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    retracted_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    retracted_by = table.Column<long>(type: "bigint", nullable: true),
                    source_id = table.Column<long>(type: "bigint", nullable: false),
                    source_row = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_claim_slot", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "claim_step",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    claim_id = table.Column<long>(type: "bigint", nullable: false),
                    person_id = table.Column<long>(type: "bigint", nullable: true),
                    scheme = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    fund = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    act = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    state = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    reason = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    days = table.Column<int>(type: "integer", nullable: false),
                    amount_fen = table.Column<long>(type: "bigint", nullable: false),
                    decided_fen = table.Column<long>(type: "bigint", nullable: false),
                    by = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    post = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    operation_id = table.Column<long>(type: "bigint", nullable: false),
                    content_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    region_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    observed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    retracted_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    retracted_by = table.Column<long>(type: "bigint", nullable: true),
                    source_id = table.Column<long>(type: "bigint", nullable: false),
                    source_row = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_claim_step", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "evidence_file",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    region_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    claim_id = table.Column<long>(type: "bigint", nullable: true),
                    notice_id = table.Column<long>(type: "bigint", nullable: true),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    bytes = table.Column<long>(type: "bigint", nullable: false),
                    hash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_evidence_file", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "fund_budget",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    fund = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    year = table.Column<int>(type: "integer", nullable: false),
                    amount_fen = table.Column<long>(type: "bigint", nullable: false),
                    document = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    operation_id = table.Column<long>(type: "bigint", nullable: false),
                    content_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    region_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    observed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    retracted_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    retracted_by = table.Column<long>(type: "bigint", nullable: true),
                    source_id = table.Column<long>(type: "bigint", nullable: false),
                    source_row = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fund_budget", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "notice_line",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    region_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    notice_id = table.Column<long>(type: "bigint", nullable: false),
                    claim_id = table.Column<long>(type: "bigint", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    sex = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    village = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    scheme_name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    period = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    amount_fen = table.Column<long>(type: "bigint", nullable: false),
                    identity = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    operation_id = table.Column<long>(type: "bigint", nullable: false),
                    content_hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_notice_line", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "pay_account",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    subject_key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    number_cipher = table.Column<byte[]>(type: "bytea", nullable: true),
                    number_index = table.Column<byte[]>(type: "bytea", nullable: false),
                    bank = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    holder = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    operation_id = table.Column<long>(type: "bigint", nullable: false),
                    content_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    region_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    observed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    retracted_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    retracted_by = table.Column<long>(type: "bigint", nullable: true),
                    source_id = table.Column<long>(type: "bigint", nullable: false),
                    source_row = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_pay_account", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "payment_batch",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    region_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    number = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    fund = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    scheme = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    scheme_name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    is_reissue = table.Column<bool>(type: "boolean", nullable: false),
                    state = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    count = table.Column<int>(type: "integer", nullable: false),
                    total_fen = table.Column<long>(type: "bigint", nullable: false),
                    made_on = table.Column<DateOnly>(type: "date", nullable: false),
                    made_by = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    approved_by = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    approved_on = table.Column<DateOnly>(type: "date", nullable: true),
                    sent_on = table.Column<DateOnly>(type: "date", nullable: true),
                    note = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_payment_batch", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "payment_item",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    region_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    batch_id = table.Column<long>(type: "bigint", nullable: false),
                    claim_id = table.Column<long>(type: "bigint", nullable: false),
                    subject_key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    scheme = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    fund = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    period = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    variant = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    reference = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    payee_name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    account_cipher = table.Column<byte[]>(type: "bytea", nullable: false),
                    account_index = table.Column<byte[]>(type: "bytea", nullable: false),
                    bank = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    amount_fen = table.Column<long>(type: "bigint", nullable: false),
                    outcome = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    outcome_on = table.Column<DateOnly>(type: "date", nullable: true),
                    why = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_payment_item", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "payment_slot",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    region_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    claim_id = table.Column<long>(type: "bigint", nullable: false),
                    subject_key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    slot = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    atom = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    operation_id = table.Column<long>(type: "bigint", nullable: false),
                    content_hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_payment_slot", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "public_notice",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    region_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    level = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    place = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    title = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    scheme = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    columns = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    days = table.Column<int>(type: "integer", nullable: false),
                    day_kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    posted_on = table.Column<DateOnly>(type: "date", nullable: false),
                    last_day = table.Column<DateOnly>(type: "date", nullable: false),
                    posted_by = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    count = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    photo_id = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_public_notice", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "recovery_receipt",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    case_id = table.Column<long>(type: "bigint", nullable: false),
                    claim_id = table.Column<long>(type: "bigint", nullable: false),
                    person_id = table.Column<long>(type: "bigint", nullable: true),
                    scheme = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    fund = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    amount_fen = table.Column<long>(type: "bigint", nullable: false),
                    by = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    operation_id = table.Column<long>(type: "bigint", nullable: false),
                    content_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    region_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    observed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    retracted_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    retracted_by = table.Column<long>(type: "bigint", nullable: true),
                    source_id = table.Column<long>(type: "bigint", nullable: false),
                    source_row = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recovery_receipt", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "subsidy_case",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    region_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    claim_id = table.Column<long>(type: "bigint", nullable: false),
                    code = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    sign = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    evidence = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    opened_on = table.Column<DateOnly>(type: "date", nullable: false),
                    opened_by = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    contact_cipher = table.Column<byte[]>(type: "bytea", nullable: true),
                    state = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    outcome = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    settled_on = table.Column<DateOnly>(type: "date", nullable: true),
                    settled_by = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    person_says = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    recover_fen = table.Column<long>(type: "bigint", nullable: false),
                    recovered_fen = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_subsidy_case", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "subsidy_claim",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    region_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    scheme = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    scheme_name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    fund = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    person_id = table.Column<long>(type: "bigint", nullable: true),
                    unit_name = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    subject_key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    variant = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    period = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    amount_fen = table.Column<long>(type: "bigint", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    as_of = table.Column<DateOnly>(type: "date", nullable: false),
                    policy_version = table.Column<long>(type: "bigint", nullable: true),
                    decision_key = table.Column<long>(type: "bigint", nullable: true),
                    origin = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    state = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    state_on = table.Column<DateOnly>(type: "date", nullable: false),
                    state_reason = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    applied_on = table.Column<DateOnly>(type: "date", nullable: false),
                    decided_fen = table.Column<long>(type: "bigint", nullable: true),
                    decided_on = table.Column<DateOnly>(type: "date", nullable: true),
                    paid_on = table.Column<DateOnly>(type: "date", nullable: true),
                    notice_id = table.Column<long>(type: "bigint", nullable: true),
                    notice_until = table.Column<DateOnly>(type: "date", nullable: true)
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
