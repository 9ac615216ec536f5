using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Wengang.App.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "change",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    entity = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    before = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    after = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    operation_id = table.Column<long>(type: "bigint", nullable: false),
                    content_hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_change", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "division",
                columns: table => new
                {
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    level = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    parent_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    sort_order = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_division", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "division_alias",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_division_alias", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "employer",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    region_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    operation_id = table.Column<long>(type: "bigint", nullable: false),
                    content_hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_employer", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "finding",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    rule = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    subject_key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    region_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    person_id = table.Column<long>(type: "bigint", nullable: true),
                    evidence = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    state = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    note = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    decided_by = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    found_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    closed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_finding", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "frozen_evidence",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    month = table.Column<string>(type: "character(7)", fixedLength: true, maxLength: 7, nullable: false),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    region_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    subject_id = table.Column<long>(type: "bigint", nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: false),
                    operation_id = table.Column<long>(type: "bigint", nullable: false),
                    content_hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_frozen_evidence", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "frozen_figure",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    month = table.Column<string>(type: "character(7)", fixedLength: true, maxLength: 7, nullable: false),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    township = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    amount = table.Column<long>(type: "bigint", nullable: false),
                    @base = table.Column<long>(name: "base", type: "bigint", nullable: true),
                    known_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    operation_id = table.Column<long>(type: "bigint", nullable: false),
                    content_hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_frozen_figure", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "household",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    region_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    operation_id = table.Column<long>(type: "bigint", nullable: false),
                    content_hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_household", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "import_source",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    file_name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    sheet = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    observed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    file_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    operation_id = table.Column<long>(type: "bigint", nullable: false),
                    content_hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_source", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "job_fair",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    held_on = table.Column<DateOnly>(type: "date", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    form = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    place = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    employers = table.Column<int>(type: "integer", nullable: true),
                    posts = table.Column<int>(type: "integer", nullable: true),
                    visitors = table.Column<int>(type: "integer", nullable: true),
                    intents = table.Column<int>(type: "integer", nullable: true),
                    target_intents = table.Column<int>(type: "integer", nullable: true),
                    leaflets = table.Column<int>(type: "integer", nullable: true),
                    viewers = table.Column<int>(type: "integer", nullable: true),
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
                    table.PrimaryKey("PK_job_fair", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "monitor_episode",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    person_id = table.Column<long>(type: "bigint", nullable: false),
                    category = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    identified_in = table.Column<string>(type: "character(7)", fixedLength: true, maxLength: 7, nullable: true),
                    risks = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    risk_eliminated = table.Column<bool>(type: "boolean", nullable: false),
                    eliminated_in = table.Column<string>(type: "character(7)", fixedLength: true, maxLength: 7, nullable: true),
                    elimination_mode = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    measures = table.Column<string>(type: "text", nullable: true, collation: "C"),
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
                    table.PrimaryKey("PK_monitor_episode", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "monthly_check",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    person_id = table.Column<long>(type: "bigint", nullable: false),
                    month = table.Column<string>(type: "character(7)", fixedLength: true, maxLength: 7, nullable: false),
                    result = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    wants_work = table.Column<bool>(type: "boolean", nullable: true),
                    method = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    checker = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    checked_on = table.Column<DateOnly>(type: "date", nullable: true),
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
                    table.PrimaryKey("PK_monthly_check", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "operation",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    sequence = table.Column<long>(type: "bigint", nullable: false),
                    kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    user = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    post = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    source = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    digest = table.Column<byte[]>(type: "bytea", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_operation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "person",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    identity_index = table.Column<byte[]>(type: "bytea", nullable: false),
                    identity_cipher = table.Column<byte[]>(type: "bytea", nullable: false),
                    birth = table.Column<DateOnly>(type: "date", nullable: false),
                    sex = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    region_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    operation_id = table.Column<long>(type: "bigint", nullable: false),
                    content_hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_person", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "person_record",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    person_id = table.Column<long>(type: "bigint", nullable: false),
                    household_id = table.Column<long>(type: "bigint", nullable: false),
                    person_code = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    relation = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    nation = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    education = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    school_status = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    health = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    labour = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    household_type = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    monitor_category = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    phone_cipher = table.Column<byte[]>(type: "bytea", nullable: true),
                    phone_index = table.Column<byte[]>(type: "bytea", nullable: true),
                    head_identity_index = table.Column<byte[]>(type: "bytea", nullable: true),
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
                    table.PrimaryKey("PK_person_record", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "post_appointment",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    post_type = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    fund_source = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    pay_fen = table.Column<long>(type: "bigint", nullable: true),
                    employer = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    start_on = table.Column<DateOnly>(type: "date", nullable: false),
                    end_on = table.Column<DateOnly>(type: "date", nullable: true),
                    exit_reason = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    remark = table.Column<string>(type: "text", nullable: true, collation: "C"),
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
                    source_row = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    identity_index = table.Column<byte[]>(type: "bytea", nullable: true),
                    identity_cipher = table.Column<byte[]>(type: "bytea", nullable: true),
                    phone_cipher = table.Column<byte[]>(type: "bytea", nullable: true),
                    phone_index = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_post_appointment", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "printed_matter",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    category = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    copies = table.Column<int>(type: "integer", nullable: true),
                    published_on = table.Column<DateOnly>(type: "date", nullable: true),
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
                    table.PrimaryKey("PK_printed_matter", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "recruitment_hire",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    employer = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    hired_on = table.Column<DateOnly>(type: "date", nullable: false),
                    left_on = table.Column<DateOnly>(type: "date", nullable: true),
                    contract_signed = table.Column<bool>(type: "boolean", nullable: false),
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
                    source_row = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    identity_index = table.Column<byte[]>(type: "bytea", nullable: true),
                    identity_cipher = table.Column<byte[]>(type: "bytea", nullable: true),
                    phone_cipher = table.Column<byte[]>(type: "bytea", nullable: true),
                    phone_index = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recruitment_hire", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "recruitment_task",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    target = table.Column<int>(type: "integer", nullable: false),
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
                    table.PrimaryKey("PK_recruitment_task", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "setting",
                columns: table => new
                {
                    key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    value = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_setting", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "training_class",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    course = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    organiser = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    institution = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    start_on = table.Column<DateOnly>(type: "date", nullable: true),
                    end_on = table.Column<DateOnly>(type: "date", nullable: true),
                    hours = table.Column<int>(type: "integer", nullable: true),
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
                    table.PrimaryKey("PK_training_class", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "training_participant",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    class_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    class_start_on = table.Column<DateOnly>(type: "date", nullable: true),
                    days_attended = table.Column<int>(type: "integer", nullable: true),
                    passed = table.Column<bool>(type: "boolean", nullable: true),
                    certificate_number = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    employed = table.Column<bool>(type: "boolean", nullable: true),
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
                    source_row = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    identity_index = table.Column<byte[]>(type: "bytea", nullable: true),
                    identity_cipher = table.Column<byte[]>(type: "bytea", nullable: true),
                    phone_cipher = table.Column<byte[]>(type: "bytea", nullable: true),
                    phone_index = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_training_participant", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "vacancy",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    employer_id = table.Column<long>(type: "bigint", nullable: false),
                    industry = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    job = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    headcount = table.Column<int>(type: "integer", nullable: true),
                    education = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    age = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    sex_limit = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    skill = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    pay_min_fen = table.Column<long>(type: "bigint", nullable: true),
                    pay_max_fen = table.Column<long>(type: "bigint", nullable: true),
                    pay_text = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    lodging = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    place = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    contact = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    phone_cipher = table.Column<byte[]>(type: "bytea", nullable: true),
                    phone_index = table.Column<byte[]>(type: "bytea", nullable: true),
                    deadline = table.Column<DateOnly>(type: "date", nullable: true),
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
                    table.PrimaryKey("PK_vacancy", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "work_confirmation",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    person_id = table.Column<long>(type: "bigint", nullable: false),
                    month = table.Column<string>(type: "character(7)", fixedLength: true, maxLength: 7, nullable: false),
                    start_month = table.Column<string>(type: "character(7)", fixedLength: true, maxLength: 7, nullable: false),
                    still_working = table.Column<bool>(type: "boolean", nullable: false),
                    point_to_point = table.Column<bool>(type: "boolean", nullable: true),
                    collected_on = table.Column<DateOnly>(type: "date", nullable: true),
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
                    table.PrimaryKey("PK_work_confirmation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "work_plan",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    person_id = table.Column<long>(type: "bigint", nullable: false),
                    month = table.Column<string>(type: "character(7)", fixedLength: true, maxLength: 7, nullable: false),
                    planned = table.Column<bool>(type: "boolean", nullable: false),
                    needs = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    particulars = table.Column<string>(type: "text", nullable: true, collation: "C"),
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
                    table.PrimaryKey("PK_work_plan", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "work_spell",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    person_id = table.Column<long>(type: "bigint", nullable: false),
                    start_month = table.Column<string>(type: "character(7)", fixedLength: true, maxLength: 7, nullable: false),
                    end_month = table.Column<string>(type: "character(7)", fixedLength: true, maxLength: 7, nullable: true),
                    work_region = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    province = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    city = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    county = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    employer = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    industry = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    channel = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    income_fen = table.Column<long>(type: "bigint", nullable: true),
                    transport_subsidy_fen = table.Column<long>(type: "bigint", nullable: true),
                    phone_cipher = table.Column<byte[]>(type: "bytea", nullable: true),
                    phone_index = table.Column<byte[]>(type: "bytea", nullable: true),
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
                    table.PrimaryKey("PK_work_spell", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "workshop",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    credit_code = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    type = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    manager = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    phone_cipher = table.Column<byte[]>(type: "bytea", nullable: true),
                    phone_index = table.Column<byte[]>(type: "bytea", nullable: true),
                    product = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    recognised_on = table.Column<DateOnly>(type: "date", nullable: true),
                    document_number = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    status = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    last_monitored_on = table.Column<DateOnly>(type: "date", nullable: true),
                    remark = table.Column<string>(type: "text", nullable: true, collation: "C"),
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
                    table.PrimaryKey("PK_workshop", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "workshop_worker",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    workshop_name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    month = table.Column<string>(type: "character(7)", fixedLength: true, maxLength: 7, nullable: false),
                    address = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    job = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    hired_on = table.Column<DateOnly>(type: "date", nullable: true),
                    pay_fen = table.Column<long>(type: "bigint", nullable: true),
                    contract_signed = table.Column<bool>(type: "boolean", nullable: true),
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
                    source_row = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    identity_index = table.Column<byte[]>(type: "bytea", nullable: true),
                    identity_cipher = table.Column<byte[]>(type: "bytea", nullable: true),
                    phone_cipher = table.Column<byte[]>(type: "bytea", nullable: true),
                    phone_index = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_workshop_worker", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_change_entity_key",
                table: "change",
                columns: new[] { "entity", "key" });

            migrationBuilder.CreateIndex(
                name: "IX_division_alias_name_code",
                table: "division_alias",
                columns: new[] { "name", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_employer_name",
                table: "employer",
                column: "name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_finding_rule_subject_key",
                table: "finding",
                columns: new[] { "rule", "subject_key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_frozen_evidence_month_code",
                table: "frozen_evidence",
                columns: new[] { "month", "code" });

            migrationBuilder.CreateIndex(
                name: "IX_frozen_figure_month_code_township",
                table: "frozen_figure",
                columns: new[] { "month", "code", "township" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_household_code",
                table: "household",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_import_source_operation_id",
                table: "import_source",
                column: "operation_id");

            migrationBuilder.CreateIndex(
                name: "IX_job_fair_held_on_title_place",
                table: "job_fair",
                columns: new[] { "held_on", "title", "place" },
                unique: true,
                filter: "retracted_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_monitor_episode_person_id_identified_in",
                table: "monitor_episode",
                columns: new[] { "person_id", "identified_in" },
                unique: true,
                filter: "retracted_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_monthly_check_month_person_id_ordinal",
                table: "monthly_check",
                columns: new[] { "month", "person_id", "ordinal" },
                unique: true,
                filter: "retracted_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_operation_sequence",
                table: "operation",
                column: "sequence",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_person_identity_index",
                table: "person",
                column: "identity_index",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_person_record_person_id",
                table: "person_record",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_person_record_person_id_valid_from",
                table: "person_record",
                columns: new[] { "person_id", "valid_from" },
                unique: true,
                filter: "retracted_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_post_appointment_identity_index_start_on",
                table: "post_appointment",
                columns: new[] { "identity_index", "start_on" },
                unique: true,
                filter: "retracted_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_printed_matter_title_published_on",
                table: "printed_matter",
                columns: new[] { "title", "published_on" },
                unique: true,
                filter: "retracted_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_recruitment_hire_identity_index_hired_on",
                table: "recruitment_hire",
                columns: new[] { "identity_index", "hired_on" },
                unique: true,
                filter: "retracted_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_recruitment_task_year_region_code",
                table: "recruitment_task",
                columns: new[] { "year", "region_code" },
                unique: true,
                filter: "retracted_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_training_class_code_start_on",
                table: "training_class",
                columns: new[] { "code", "start_on" },
                unique: true,
                filter: "retracted_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_training_participant_class_code_class_start_on_identity_ind~",
                table: "training_participant",
                columns: new[] { "class_code", "class_start_on", "identity_index" },
                unique: true,
                filter: "retracted_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_vacancy_employer_id_job_ordinal_valid_from",
                table: "vacancy",
                columns: new[] { "employer_id", "job", "ordinal", "valid_from" },
                unique: true,
                filter: "retracted_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_work_confirmation_month_person_id_start_month",
                table: "work_confirmation",
                columns: new[] { "month", "person_id", "start_month" },
                unique: true,
                filter: "retracted_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_work_plan_month_person_id",
                table: "work_plan",
                columns: new[] { "month", "person_id" },
                unique: true,
                filter: "retracted_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_work_spell_person_id_start_month_valid_from",
                table: "work_spell",
                columns: new[] { "person_id", "start_month", "valid_from" },
                unique: true,
                filter: "retracted_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_workshop_name_valid_from",
                table: "workshop",
                columns: new[] { "name", "valid_from" },
                unique: true,
                filter: "retracted_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_workshop_worker_workshop_name_month_identity_index",
                table: "workshop_worker",
                columns: new[] { "workshop_name", "month", "identity_index" },
                unique: true,
                filter: "retracted_at is null");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "change");

            migrationBuilder.DropTable(
                name: "division");

            migrationBuilder.DropTable(
                name: "division_alias");

            migrationBuilder.DropTable(
                name: "employer");

            migrationBuilder.DropTable(
                name: "finding");

            migrationBuilder.DropTable(
                name: "frozen_evidence");

            migrationBuilder.DropTable(
                name: "frozen_figure");

            migrationBuilder.DropTable(
                name: "household");

            migrationBuilder.DropTable(
                name: "import_source");

            migrationBuilder.DropTable(
                name: "job_fair");

            migrationBuilder.DropTable(
                name: "monitor_episode");

            migrationBuilder.DropTable(
                name: "monthly_check");

            migrationBuilder.DropTable(
                name: "operation");

            migrationBuilder.DropTable(
                name: "person");

            migrationBuilder.DropTable(
                name: "person_record");

            migrationBuilder.DropTable(
                name: "post_appointment");

            migrationBuilder.DropTable(
                name: "printed_matter");

            migrationBuilder.DropTable(
                name: "recruitment_hire");

            migrationBuilder.DropTable(
                name: "recruitment_task");

            migrationBuilder.DropTable(
                name: "setting");

            migrationBuilder.DropTable(
                name: "training_class");

            migrationBuilder.DropTable(
                name: "training_participant");

            migrationBuilder.DropTable(
                name: "vacancy");

            migrationBuilder.DropTable(
                name: "work_confirmation");

            migrationBuilder.DropTable(
                name: "work_plan");

            migrationBuilder.DropTable(
                name: "work_spell");

            migrationBuilder.DropTable(
                name: "workshop");

            migrationBuilder.DropTable(
                name: "workshop_worker");
        }
    }
}
