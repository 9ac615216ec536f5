using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Wengang.App.Data.Migrations.Sqlite
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
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    entity = table.Column<string>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    before = table.Column<string>(type: "TEXT", nullable: true),
                    after = table.Column<string>(type: "TEXT", nullable: true),
                    operation_id = table.Column<long>(type: "INTEGER", nullable: false),
                    content_hash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_change", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "division",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    level = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    parent_code = table.Column<string>(type: "TEXT", nullable: false),
                    sort_order = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_division", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "division_alias",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_division_alias", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "employer",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    region_code = table.Column<string>(type: "TEXT", nullable: false),
                    operation_id = table.Column<long>(type: "INTEGER", nullable: false),
                    content_hash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_employer", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "finding",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    rule = table.Column<string>(type: "TEXT", nullable: false),
                    subject_key = table.Column<string>(type: "TEXT", nullable: false),
                    region_code = table.Column<string>(type: "TEXT", nullable: false),
                    person_id = table.Column<long>(type: "INTEGER", nullable: true),
                    evidence = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    note = table.Column<string>(type: "TEXT", nullable: true),
                    decided_by = table.Column<string>(type: "TEXT", nullable: true),
                    found_at = table.Column<long>(type: "INTEGER", nullable: false),
                    closed_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_finding", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "frozen_evidence",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    month = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 7, nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    region_code = table.Column<string>(type: "TEXT", nullable: false),
                    subject_id = table.Column<long>(type: "INTEGER", nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false),
                    operation_id = table.Column<long>(type: "INTEGER", nullable: false),
                    content_hash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_frozen_evidence", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "frozen_figure",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    month = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 7, nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    township = table.Column<string>(type: "TEXT", nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false),
                    @base = table.Column<long>(name: "base", type: "INTEGER", nullable: true),
                    known_at = table.Column<long>(type: "INTEGER", nullable: false),
                    operation_id = table.Column<long>(type: "INTEGER", nullable: false),
                    content_hash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_frozen_figure", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "household",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    region_code = table.Column<string>(type: "TEXT", nullable: false),
                    operation_id = table.Column<long>(type: "INTEGER", nullable: false),
                    content_hash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_household", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "import_source",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    file_name = table.Column<string>(type: "TEXT", nullable: false),
                    sheet = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    observed_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    file_hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    operation_id = table.Column<long>(type: "INTEGER", nullable: false),
                    content_hash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_source", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "job_fair",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    held_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    form = table.Column<string>(type: "TEXT", nullable: true),
                    place = table.Column<string>(type: "TEXT", nullable: true),
                    employers = table.Column<int>(type: "INTEGER", nullable: true),
                    posts = table.Column<int>(type: "INTEGER", nullable: true),
                    visitors = table.Column<int>(type: "INTEGER", nullable: true),
                    intents = table.Column<int>(type: "INTEGER", nullable: true),
                    target_intents = table.Column<int>(type: "INTEGER", nullable: true),
                    leaflets = table.Column<int>(type: "INTEGER", nullable: true),
                    viewers = table.Column<int>(type: "INTEGER", nullable: true),
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
                    table.PrimaryKey("PK_job_fair", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "monitor_episode",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    person_id = table.Column<long>(type: "INTEGER", nullable: false),
                    category = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    identified_in = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 7, nullable: true),
                    risks = table.Column<string>(type: "TEXT", nullable: true),
                    risk_eliminated = table.Column<bool>(type: "INTEGER", nullable: false),
                    eliminated_in = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 7, nullable: true),
                    elimination_mode = table.Column<string>(type: "TEXT", nullable: true),
                    measures = table.Column<string>(type: "TEXT", nullable: true),
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
                    table.PrimaryKey("PK_monitor_episode", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "monthly_check",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    person_id = table.Column<long>(type: "INTEGER", nullable: false),
                    month = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 7, nullable: false),
                    result = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    wants_work = table.Column<bool>(type: "INTEGER", nullable: true),
                    method = table.Column<string>(type: "TEXT", nullable: true),
                    checker = table.Column<string>(type: "TEXT", nullable: true),
                    checked_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
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
                    table.PrimaryKey("PK_monthly_check", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "operation",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    user = table.Column<string>(type: "TEXT", nullable: false),
                    post = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    digest = table.Column<byte[]>(type: "BLOB", nullable: false),
                    hash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_operation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "person",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    identity_index = table.Column<byte[]>(type: "BLOB", nullable: false),
                    identity_cipher = table.Column<byte[]>(type: "BLOB", nullable: false),
                    birth = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    sex = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    region_code = table.Column<string>(type: "TEXT", nullable: false),
                    operation_id = table.Column<long>(type: "INTEGER", nullable: false),
                    content_hash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_person", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "person_record",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    person_id = table.Column<long>(type: "INTEGER", nullable: false),
                    household_id = table.Column<long>(type: "INTEGER", nullable: false),
                    person_code = table.Column<string>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    relation = table.Column<string>(type: "TEXT", nullable: true),
                    nation = table.Column<string>(type: "TEXT", nullable: true),
                    education = table.Column<string>(type: "TEXT", nullable: true),
                    school_status = table.Column<string>(type: "TEXT", nullable: true),
                    health = table.Column<string>(type: "TEXT", nullable: true),
                    labour = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    household_type = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    monitor_category = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    phone_cipher = table.Column<byte[]>(type: "BLOB", nullable: true),
                    phone_index = table.Column<byte[]>(type: "BLOB", nullable: true),
                    head_identity_index = table.Column<byte[]>(type: "BLOB", nullable: true),
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
                    table.PrimaryKey("PK_person_record", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "post_appointment",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    post_type = table.Column<string>(type: "TEXT", nullable: true),
                    fund_source = table.Column<string>(type: "TEXT", nullable: true),
                    pay_fen = table.Column<long>(type: "INTEGER", nullable: true),
                    employer = table.Column<string>(type: "TEXT", nullable: true),
                    start_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    end_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    exit_reason = table.Column<string>(type: "TEXT", nullable: true),
                    remark = table.Column<string>(type: "TEXT", nullable: true),
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
                    source_row = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    identity_index = table.Column<byte[]>(type: "BLOB", nullable: true),
                    identity_cipher = table.Column<byte[]>(type: "BLOB", nullable: true),
                    phone_cipher = table.Column<byte[]>(type: "BLOB", nullable: true),
                    phone_index = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_post_appointment", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "printed_matter",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    category = table.Column<string>(type: "TEXT", nullable: true),
                    copies = table.Column<int>(type: "INTEGER", nullable: true),
                    published_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
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
                    table.PrimaryKey("PK_printed_matter", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "recruitment_hire",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    employer = table.Column<string>(type: "TEXT", nullable: true),
                    hired_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    left_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    contract_signed = table.Column<bool>(type: "INTEGER", nullable: false),
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
                    source_row = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    identity_index = table.Column<byte[]>(type: "BLOB", nullable: true),
                    identity_cipher = table.Column<byte[]>(type: "BLOB", nullable: true),
                    phone_cipher = table.Column<byte[]>(type: "BLOB", nullable: true),
                    phone_index = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recruitment_hire", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "recruitment_task",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    target = table.Column<int>(type: "INTEGER", nullable: false),
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
                    table.PrimaryKey("PK_recruitment_task", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "setting",
                columns: table => new
                {
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    value = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_setting", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "training_class",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    course = table.Column<string>(type: "TEXT", nullable: true),
                    organiser = table.Column<string>(type: "TEXT", nullable: true),
                    institution = table.Column<string>(type: "TEXT", nullable: true),
                    start_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    end_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    hours = table.Column<int>(type: "INTEGER", nullable: true),
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
                    table.PrimaryKey("PK_training_class", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "training_participant",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    class_code = table.Column<string>(type: "TEXT", nullable: false),
                    class_start_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    days_attended = table.Column<int>(type: "INTEGER", nullable: true),
                    passed = table.Column<bool>(type: "INTEGER", nullable: true),
                    certificate_number = table.Column<string>(type: "TEXT", nullable: true),
                    employed = table.Column<bool>(type: "INTEGER", nullable: true),
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
                    source_row = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    identity_index = table.Column<byte[]>(type: "BLOB", nullable: true),
                    identity_cipher = table.Column<byte[]>(type: "BLOB", nullable: true),
                    phone_cipher = table.Column<byte[]>(type: "BLOB", nullable: true),
                    phone_index = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_training_participant", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "vacancy",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    employer_id = table.Column<long>(type: "INTEGER", nullable: false),
                    industry = table.Column<string>(type: "TEXT", nullable: true),
                    job = table.Column<string>(type: "TEXT", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    headcount = table.Column<int>(type: "INTEGER", nullable: true),
                    education = table.Column<string>(type: "TEXT", nullable: true),
                    age = table.Column<string>(type: "TEXT", nullable: true),
                    sex_limit = table.Column<string>(type: "TEXT", nullable: true),
                    skill = table.Column<string>(type: "TEXT", nullable: true),
                    pay_min_fen = table.Column<long>(type: "INTEGER", nullable: true),
                    pay_max_fen = table.Column<long>(type: "INTEGER", nullable: true),
                    pay_text = table.Column<string>(type: "TEXT", nullable: true),
                    lodging = table.Column<string>(type: "TEXT", nullable: true),
                    place = table.Column<string>(type: "TEXT", nullable: true),
                    contact = table.Column<string>(type: "TEXT", nullable: true),
                    phone_cipher = table.Column<byte[]>(type: "BLOB", nullable: true),
                    phone_index = table.Column<byte[]>(type: "BLOB", nullable: true),
                    deadline = table.Column<DateOnly>(type: "TEXT", nullable: true),
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
                    table.PrimaryKey("PK_vacancy", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "work_confirmation",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    person_id = table.Column<long>(type: "INTEGER", nullable: false),
                    month = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 7, nullable: false),
                    start_month = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 7, nullable: false),
                    still_working = table.Column<bool>(type: "INTEGER", nullable: false),
                    point_to_point = table.Column<bool>(type: "INTEGER", nullable: true),
                    collected_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
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
                    table.PrimaryKey("PK_work_confirmation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "work_plan",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    person_id = table.Column<long>(type: "INTEGER", nullable: false),
                    month = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 7, nullable: false),
                    planned = table.Column<bool>(type: "INTEGER", nullable: false),
                    needs = table.Column<string>(type: "TEXT", nullable: true),
                    particulars = table.Column<string>(type: "TEXT", nullable: true),
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
                    table.PrimaryKey("PK_work_plan", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "work_spell",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    person_id = table.Column<long>(type: "INTEGER", nullable: false),
                    start_month = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 7, nullable: false),
                    end_month = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 7, nullable: true),
                    work_region = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    province = table.Column<string>(type: "TEXT", nullable: true),
                    city = table.Column<string>(type: "TEXT", nullable: true),
                    county = table.Column<string>(type: "TEXT", nullable: true),
                    employer = table.Column<string>(type: "TEXT", nullable: true),
                    industry = table.Column<string>(type: "TEXT", nullable: true),
                    channel = table.Column<string>(type: "TEXT", nullable: true),
                    income_fen = table.Column<long>(type: "INTEGER", nullable: true),
                    transport_subsidy_fen = table.Column<long>(type: "INTEGER", nullable: true),
                    phone_cipher = table.Column<byte[]>(type: "BLOB", nullable: true),
                    phone_index = table.Column<byte[]>(type: "BLOB", nullable: true),
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
                    table.PrimaryKey("PK_work_spell", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "workshop",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    credit_code = table.Column<string>(type: "TEXT", nullable: true),
                    type = table.Column<string>(type: "TEXT", nullable: true),
                    manager = table.Column<string>(type: "TEXT", nullable: true),
                    phone_cipher = table.Column<byte[]>(type: "BLOB", nullable: true),
                    phone_index = table.Column<byte[]>(type: "BLOB", nullable: true),
                    product = table.Column<string>(type: "TEXT", nullable: true),
                    recognised_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    document_number = table.Column<string>(type: "TEXT", nullable: true),
                    status = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    last_monitored_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    remark = table.Column<string>(type: "TEXT", nullable: true),
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
                    table.PrimaryKey("PK_workshop", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "workshop_worker",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    workshop_name = table.Column<string>(type: "TEXT", nullable: false),
                    month = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 7, nullable: false),
                    address = table.Column<string>(type: "TEXT", nullable: true),
                    job = table.Column<string>(type: "TEXT", nullable: true),
                    hired_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    pay_fen = table.Column<long>(type: "INTEGER", nullable: true),
                    contract_signed = table.Column<bool>(type: "INTEGER", nullable: true),
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
                    source_row = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    identity_index = table.Column<byte[]>(type: "BLOB", nullable: true),
                    identity_cipher = table.Column<byte[]>(type: "BLOB", nullable: true),
                    phone_cipher = table.Column<byte[]>(type: "BLOB", nullable: true),
                    phone_index = table.Column<byte[]>(type: "BLOB", nullable: true)
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
                name: "IX_training_participant_class_code_class_start_on_identity_index",
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
