using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Wengang.App.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class MonthlyMonitoring : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_frozen_figure_month_code_township",
                table: "frozen_figure");

            migrationBuilder.CreateTable(
                name: "account_contact",
                columns: table => new
                {
                    account_id = table.Column<long>(type: "INTEGER", nullable: false),
                    phone_cipher = table.Column<byte[]>(type: "BLOB", nullable: true),
                    mail_cipher = table.Column<byte[]>(type: "BLOB", nullable: true),
                    refuses_sms = table.Column<bool>(type: "INTEGER", nullable: false),
                    refuses_mail = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_account_contact", x => x.account_id);
                });

            migrationBuilder.CreateTable(
                name: "answered_check",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    answer_id = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    person_id = table.Column<long>(type: "INTEGER", nullable: false),
                    household_id = table.Column<long>(type: "INTEGER", nullable: false),
                    month = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 7, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    method = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    checked_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    next_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    came_home = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 7, nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    wants_work = table.Column<bool>(type: "INTEGER", nullable: true),
                    needs = table.Column<string>(type: "TEXT", nullable: true),
                    wage_fen = table.Column<long>(type: "INTEGER", nullable: true),
                    new_work = table.Column<string>(type: "TEXT", nullable: true),
                    note = table.Column<string>(type: "TEXT", nullable: true),
                    answered_by = table.Column<string>(type: "TEXT", nullable: false),
                    account_id = table.Column<long>(type: "INTEGER", nullable: false),
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
                    table.PrimaryKey("PK_answered_check", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "collect_device",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    token = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    account_id = table.Column<long>(type: "INTEGER", nullable: false),
                    holder = table.Column<string>(type: "TEXT", nullable: false),
                    region_code = table.Column<string>(type: "TEXT", nullable: false),
                    registered_at = table.Column<long>(type: "INTEGER", nullable: false),
                    seen_at = table.Column<long>(type: "INTEGER", nullable: false),
                    sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    wipe_ordered_at = table.Column<long>(type: "INTEGER", nullable: true),
                    wipe_ordered_by = table.Column<string>(type: "TEXT", nullable: true),
                    wiped_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_collect_device", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "conflict_case",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    region_code = table.Column<string>(type: "TEXT", nullable: false),
                    month = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 7, nullable: false),
                    person_id = table.Column<long>(type: "INTEGER", nullable: false),
                    field = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    opened_at = table.Column<long>(type: "INTEGER", nullable: false),
                    settled_at = table.Column<long>(type: "INTEGER", nullable: true),
                    settled_by = table.Column<string>(type: "TEXT", nullable: true),
                    sides = table.Column<string>(type: "TEXT", nullable: true),
                    chosen = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_conflict_case", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "delivery",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    message_id = table.Column<long>(type: "INTEGER", nullable: false),
                    account_id = table.Column<long>(type: "INTEGER", nullable: false),
                    channel = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    template = table.Column<string>(type: "TEXT", nullable: false),
                    parameters = table.Column<string>(type: "TEXT", nullable: false),
                    idempotency_key = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    next_at = table.Column<long>(type: "INTEGER", nullable: false),
                    claimed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    ended_at = table.Column<long>(type: "INTEGER", nullable: true),
                    answer = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_delivery", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "done_mark",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    month = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 7, nullable: false),
                    level = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    marked_by = table.Column<string>(type: "TEXT", nullable: false),
                    marked_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
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
                    table.PrimaryKey("PK_done_mark", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "escalation",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    referral_id = table.Column<long>(type: "INTEGER", nullable: false),
                    region_code = table.Column<string>(type: "TEXT", nullable: false),
                    clock = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    level = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    raised_on = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_escalation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "helper_assignment",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    referral_id = table.Column<long>(type: "INTEGER", nullable: false),
                    person_id = table.Column<long>(type: "INTEGER", nullable: false),
                    account_id = table.Column<long>(type: "INTEGER", nullable: false),
                    helper_name = table.Column<string>(type: "TEXT", nullable: false),
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
                    table.PrimaryKey("PK_helper_assignment", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "lead",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    subject_key = table.Column<string>(type: "TEXT", nullable: false),
                    region_code = table.Column<string>(type: "TEXT", nullable: false),
                    person_id = table.Column<long>(type: "INTEGER", nullable: true),
                    evidence = table.Column<string>(type: "TEXT", nullable: false),
                    evidence_kind = table.Column<string>(type: "TEXT", nullable: false),
                    evidence_id = table.Column<long>(type: "INTEGER", nullable: false),
                    seen_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    found_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    closed_on = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lead", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "message",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    account_id = table.Column<long>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    link = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    read_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_message", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "message_template",
                columns: table => new
                {
                    kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    sms = table.Column<string>(type: "TEXT", nullable: false),
                    sms_template = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_message_template", x => x.kind);
                });

            migrationBuilder.CreateTable(
                name: "monitoring_period",
                columns: table => new
                {
                    month = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 7, nullable: false),
                    opened_at = table.Column<long>(type: "INTEGER", nullable: false),
                    village_due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    township_due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    county_due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_monitoring_period", x => x.month);
                });

            migrationBuilder.CreateTable(
                name: "placement",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    referral_id = table.Column<long>(type: "INTEGER", nullable: false),
                    person_id = table.Column<long>(type: "INTEGER", nullable: false),
                    since = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 7, nullable: false),
                    employer = table.Column<string>(type: "TEXT", nullable: true),
                    placed_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    was_known = table.Column<bool>(type: "INTEGER", nullable: false),
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
                    table.PrimaryKey("PK_placement", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "received_answer",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    answer_id = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    device_id = table.Column<long>(type: "INTEGER", nullable: false),
                    sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    @base = table.Column<long>(name: "base", type: "INTEGER", nullable: false),
                    number = table.Column<long>(type: "INTEGER", nullable: false),
                    month = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 7, nullable: false),
                    person_id = table.Column<long>(type: "INTEGER", nullable: false),
                    region_code = table.Column<string>(type: "TEXT", nullable: false),
                    account_id = table.Column<long>(type: "INTEGER", nullable: false),
                    answered_by = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    body = table.Column<string>(type: "TEXT", nullable: false),
                    operation_id = table.Column<long>(type: "INTEGER", nullable: false),
                    content_hash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_received_answer", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "recommendation",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    referral_id = table.Column<long>(type: "INTEGER", nullable: false),
                    person_id = table.Column<long>(type: "INTEGER", nullable: false),
                    vacancy_id = table.Column<long>(type: "INTEGER", nullable: true),
                    job = table.Column<string>(type: "TEXT", nullable: false),
                    offered_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    answer = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    answered_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    why = table.Column<string>(type: "TEXT", nullable: true),
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
                    table.PrimaryKey("PK_recommendation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "referral",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    person_id = table.Column<long>(type: "INTEGER", nullable: false),
                    region_code = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    state_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    state_reason = table.Column<string>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    evidence = table.Column<string>(type: "TEXT", nullable: false),
                    evidence_kind = table.Column<string>(type: "TEXT", nullable: true),
                    evidence_id = table.Column<long>(type: "INTEGER", nullable: false),
                    is_urgent = table.Column<bool>(type: "INTEGER", nullable: false),
                    listed_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    batch_id = table.Column<long>(type: "INTEGER", nullable: true),
                    sent_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    accepted_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    helper_account_id = table.Column<long>(type: "INTEGER", nullable: true),
                    helper_name = table.Column<string>(type: "TEXT", nullable: true),
                    last_contact_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    next_action = table.Column<string>(type: "TEXT", nullable: true),
                    next_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    contact_due = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    offer_due = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    follow_up_due = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    placed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    placed_since = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 7, nullable: true),
                    closed_on = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_referral", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "referral_batch",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    region_code = table.Column<string>(type: "TEXT", nullable: false),
                    month = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 7, nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    is_urgent = table.Column<bool>(type: "INTEGER", nullable: false),
                    sent_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    sent_by = table.Column<string>(type: "TEXT", nullable: false),
                    count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_referral_batch", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "referral_step",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    referral_id = table.Column<long>(type: "INTEGER", nullable: false),
                    person_id = table.Column<long>(type: "INTEGER", nullable: false),
                    act = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    days = table.Column<int>(type: "INTEGER", nullable: true),
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
                    table.PrimaryKey("PK_referral_step", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "service_record",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    referral_id = table.Column<long>(type: "INTEGER", nullable: false),
                    person_id = table.Column<long>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    method = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    reached = table.Column<bool>(type: "INTEGER", nullable: false),
                    note = table.Column<string>(type: "TEXT", nullable: true),
                    next_action = table.Column<string>(type: "TEXT", nullable: false),
                    next_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
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
                    table.PrimaryKey("PK_service_record", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "special_day",
                columns: table => new
                {
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    is_worked = table.Column<bool>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_special_day", x => x.day);
                });

            migrationBuilder.CreateTable(
                name: "unlock_request",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    month = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 7, nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    until = table.Column<long>(type: "INTEGER", nullable: false),
                    asked_by = table.Column<string>(type: "TEXT", nullable: false),
                    asked_by_account = table.Column<long>(type: "INTEGER", nullable: false),
                    asked_at = table.Column<long>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    decided_by = table.Column<string>(type: "TEXT", nullable: true),
                    decided_at = table.Column<long>(type: "INTEGER", nullable: true),
                    note = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_unlock_request", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "walking_order",
                columns: table => new
                {
                    region_code = table.Column<string>(type: "TEXT", nullable: false),
                    households = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_walking_order", x => x.region_code);
                });

            migrationBuilder.CreateTable(
                name: "warning",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    rule = table.Column<string>(type: "TEXT", nullable: false),
                    subject_key = table.Column<string>(type: "TEXT", nullable: false),
                    region_code = table.Column<string>(type: "TEXT", nullable: false),
                    level = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    evidence = table.Column<string>(type: "TEXT", nullable: false),
                    found_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    owner = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    handling = table.Column<string>(type: "TEXT", nullable: true),
                    handled_by = table.Column<string>(type: "TEXT", nullable: true),
                    closing_note = table.Column<string>(type: "TEXT", nullable: true),
                    closed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    closed_by = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_warning", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_work_plan_person_id_month",
                table: "work_plan",
                columns: new[] { "person_id", "month" });

            migrationBuilder.CreateIndex(
                name: "IX_frozen_figure_month_code_township_operation_id",
                table: "frozen_figure",
                columns: new[] { "month", "code", "township", "operation_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_answered_check_answer_id",
                table: "answered_check",
                column: "answer_id");

            migrationBuilder.CreateIndex(
                name: "IX_answered_check_answer_id_person_id",
                table: "answered_check",
                columns: new[] { "answer_id", "person_id" },
                unique: true,
                filter: "retracted_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_answered_check_month_region_code",
                table: "answered_check",
                columns: new[] { "month", "region_code" },
                filter: "retracted_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_answered_check_person_id_month",
                table: "answered_check",
                columns: new[] { "person_id", "month" });

            migrationBuilder.CreateIndex(
                name: "IX_collect_device_token",
                table: "collect_device",
                column: "token",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_conflict_case_person_id_month_field",
                table: "conflict_case",
                columns: new[] { "person_id", "month", "field" },
                unique: true,
                filter: "settled_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_conflict_case_region_code_settled_at",
                table: "conflict_case",
                columns: new[] { "region_code", "settled_at" });

            migrationBuilder.CreateIndex(
                name: "IX_delivery_idempotency_key",
                table: "delivery",
                column: "idempotency_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_delivery_state_next_at",
                table: "delivery",
                columns: new[] { "state", "next_at" });

            migrationBuilder.CreateIndex(
                name: "IX_done_mark_month_region_code_level",
                table: "done_mark",
                columns: new[] { "month", "region_code", "level" },
                unique: true,
                filter: "retracted_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_escalation_referral_id_clock_due_on_level",
                table: "escalation",
                columns: new[] { "referral_id", "clock", "due_on", "level" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_helper_assignment_referral_id",
                table: "helper_assignment",
                column: "referral_id");

            migrationBuilder.CreateIndex(
                name: "IX_lead_person_id",
                table: "lead",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_lead_reason_subject_key",
                table: "lead",
                columns: new[] { "reason", "subject_key" },
                unique: true,
                filter: "closed_on is null");

            migrationBuilder.CreateIndex(
                name: "IX_message_account_id_read_at",
                table: "message",
                columns: new[] { "account_id", "read_at" });

            migrationBuilder.CreateIndex(
                name: "IX_message_key_account_id",
                table: "message",
                columns: new[] { "key", "account_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_placement_referral_id",
                table: "placement",
                column: "referral_id");

            migrationBuilder.CreateIndex(
                name: "IX_received_answer_answer_id",
                table: "received_answer",
                column: "answer_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_received_answer_person_id_month",
                table: "received_answer",
                columns: new[] { "person_id", "month" });

            migrationBuilder.CreateIndex(
                name: "IX_recommendation_answer_offered_on",
                table: "recommendation",
                columns: new[] { "answer", "offered_on" },
                filter: "retracted_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_recommendation_referral_id",
                table: "recommendation",
                column: "referral_id");

            migrationBuilder.CreateIndex(
                name: "IX_referral_helper_account_id",
                table: "referral",
                column: "helper_account_id");

            migrationBuilder.CreateIndex(
                name: "IX_referral_open",
                table: "referral",
                column: "person_id",
                unique: true,
                filter: "closed_on is null");

            migrationBuilder.CreateIndex(
                name: "IX_referral_person_id_closed_on",
                table: "referral",
                columns: new[] { "person_id", "closed_on" });

            migrationBuilder.CreateIndex(
                name: "IX_referral_state_region_code",
                table: "referral",
                columns: new[] { "state", "region_code" });

            migrationBuilder.CreateIndex(
                name: "IX_referral_batch_month_region_code_number",
                table: "referral_batch",
                columns: new[] { "month", "region_code", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_referral_step_act_observed_on",
                table: "referral_step",
                columns: new[] { "act", "observed_on" });

            migrationBuilder.CreateIndex(
                name: "IX_referral_step_referral_id",
                table: "referral_step",
                column: "referral_id");

            migrationBuilder.CreateIndex(
                name: "IX_service_record_referral_id",
                table: "service_record",
                column: "referral_id");

            migrationBuilder.CreateIndex(
                name: "IX_unlock_request_state_month",
                table: "unlock_request",
                columns: new[] { "state", "month" });

            migrationBuilder.CreateIndex(
                name: "IX_warning_rule_subject_key",
                table: "warning",
                columns: new[] { "rule", "subject_key" },
                unique: true,
                filter: "closed_on is null");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "account_contact");

            migrationBuilder.DropTable(
                name: "answered_check");

            migrationBuilder.DropTable(
                name: "collect_device");

            migrationBuilder.DropTable(
                name: "conflict_case");

            migrationBuilder.DropTable(
                name: "delivery");

            migrationBuilder.DropTable(
                name: "done_mark");

            migrationBuilder.DropTable(
                name: "escalation");

            migrationBuilder.DropTable(
                name: "helper_assignment");

            migrationBuilder.DropTable(
                name: "lead");

            migrationBuilder.DropTable(
                name: "message");

            migrationBuilder.DropTable(
                name: "message_template");

            migrationBuilder.DropTable(
                name: "monitoring_period");

            migrationBuilder.DropTable(
                name: "placement");

            migrationBuilder.DropTable(
                name: "received_answer");

            migrationBuilder.DropTable(
                name: "recommendation");

            migrationBuilder.DropTable(
                name: "referral");

            migrationBuilder.DropTable(
                name: "referral_batch");

            migrationBuilder.DropTable(
                name: "referral_step");

            migrationBuilder.DropTable(
                name: "service_record");

            migrationBuilder.DropTable(
                name: "special_day");

            migrationBuilder.DropTable(
                name: "unlock_request");

            migrationBuilder.DropTable(
                name: "walking_order");

            migrationBuilder.DropTable(
                name: "warning");

            migrationBuilder.DropIndex(
                name: "IX_work_plan_person_id_month",
                table: "work_plan");

            migrationBuilder.DropIndex(
                name: "IX_frozen_figure_month_code_township_operation_id",
                table: "frozen_figure");

            migrationBuilder.CreateIndex(
                name: "IX_frozen_figure_month_code_township",
                table: "frozen_figure",
                columns: new[] { "month", "code", "township" },
                unique: true);
        }
    }
}
