using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Wengang.App.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Site : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "struck_at",
                table: "finding",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "struck_by",
                table: "finding",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "account",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    user_name = table.Column<string>(type: "TEXT", nullable: false),
                    display_name = table.Column<string>(type: "TEXT", nullable: false),
                    is_disabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    must_change_password = table.Column<bool>(type: "INTEGER", nullable: false),
                    password_hash = table.Column<string>(type: "TEXT", nullable: true),
                    password_changed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    former_passwords = table.Column<string>(type: "TEXT", nullable: false),
                    security_stamp = table.Column<string>(type: "TEXT", nullable: false),
                    failures = table.Column<int>(type: "INTEGER", nullable: false),
                    locked_until = table.Column<long>(type: "INTEGER", nullable: true),
                    uses_second_factor = table.Column<bool>(type: "INTEGER", nullable: false),
                    authenticator_cipher = table.Column<byte[]>(type: "BLOB", nullable: true),
                    recovery_codes = table.Column<string>(type: "TEXT", nullable: false),
                    last_sign_in_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_account", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "account_post",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    account_id = table.Column<long>(type: "INTEGER", nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    region_code = table.Column<string>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<long>(type: "INTEGER", nullable: true),
                    granted_at = table.Column<long>(type: "INTEGER", nullable: false),
                    ended_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_account_post", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "batch_decision",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    batch_id = table.Column<long>(type: "INTEGER", nullable: false),
                    region_code = table.Column<string>(type: "TEXT", nullable: false),
                    file_id = table.Column<long>(type: "INTEGER", nullable: false),
                    sheet = table.Column<string>(type: "TEXT", nullable: false),
                    row = table.Column<int>(type: "INTEGER", nullable: false),
                    rival_file_id = table.Column<long>(type: "INTEGER", nullable: true),
                    rival_sheet = table.Column<string>(type: "TEXT", nullable: true),
                    rival_row = table.Column<int>(type: "INTEGER", nullable: true),
                    choice = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    user = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_batch_decision", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "batch_file",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    batch_id = table.Column<long>(type: "INTEGER", nullable: false),
                    region_code = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    bytes = table.Column<long>(type: "INTEGER", nullable: false),
                    refused = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_batch_file", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "batch_sheet",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    batch_id = table.Column<long>(type: "INTEGER", nullable: false),
                    file_id = table.Column<long>(type: "INTEGER", nullable: false),
                    region_code = table.Column<string>(type: "TEXT", nullable: false),
                    place = table.Column<int>(type: "INTEGER", nullable: false),
                    file_name = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    heading_row = table.Column<int>(type: "INTEGER", nullable: false),
                    observed_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    added = table.Column<int>(type: "INTEGER", nullable: false),
                    changed = table.Column<int>(type: "INTEGER", nullable: false),
                    unchanged = table.Column<int>(type: "INTEGER", nullable: false),
                    skipped = table.Column<int>(type: "INTEGER", nullable: false),
                    rejected = table.Column<int>(type: "INTEGER", nullable: false),
                    conflicts = table.Column<int>(type: "INTEGER", nullable: false),
                    left_out = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_batch_sheet", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "finding_run_count",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    as_of = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    region_code = table.Column<string>(type: "TEXT", nullable: false),
                    to_check = table.Column<int>(type: "INTEGER", nullable: false),
                    @true = table.Column<int>(name: "true", type: "INTEGER", nullable: false),
                    false_alarm = table.Column<int>(type: "INTEGER", nullable: false),
                    mended = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_finding_run_count", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "form_mapping",
                columns: table => new
                {
                    fingerprint = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    group = table.Column<string>(type: "TEXT", nullable: true),
                    fields = table.Column<string>(type: "TEXT", nullable: false),
                    confirmed_by = table.Column<string>(type: "TEXT", nullable: false),
                    confirmed_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_form_mapping", x => x.fingerprint);
                });

            migrationBuilder.CreateTable(
                name: "form_receipt",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    operation_id = table.Column<long>(type: "INTEGER", nullable: false),
                    content_hash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_form_receipt", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "heading_mapping",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    heading = table.Column<string>(type: "TEXT", nullable: false),
                    column = table.Column<string>(type: "TEXT", nullable: false),
                    user = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_heading_mapping", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "identity_access",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    person_id = table.Column<long>(type: "INTEGER", nullable: false),
                    what = table.Column<string>(type: "TEXT", nullable: false),
                    purpose = table.Column<string>(type: "TEXT", nullable: false),
                    region_code = table.Column<string>(type: "TEXT", nullable: false),
                    operation_id = table.Column<long>(type: "INTEGER", nullable: false),
                    content_hash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_identity_access", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "import_batch",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    region_code = table.Column<string>(type: "TEXT", nullable: false),
                    user = table.Column<string>(type: "TEXT", nullable: false),
                    post = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    parent_id = table.Column<long>(type: "INTEGER", nullable: true),
                    stated = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 7, nullable: true),
                    job_id = table.Column<long>(type: "INTEGER", nullable: true),
                    operation_id = table.Column<long>(type: "INTEGER", nullable: true),
                    words = table.Column<string>(type: "TEXT", nullable: true),
                    fingerprint = table.Column<string>(type: "TEXT", nullable: true),
                    closed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    files_gone = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_batch", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "job",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    argument = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    region_code = table.Column<string>(type: "TEXT", nullable: false),
                    user = table.Column<string>(type: "TEXT", nullable: false),
                    post = table.Column<string>(type: "TEXT", nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    account_id = table.Column<long>(type: "INTEGER", nullable: false),
                    queued_at = table.Column<long>(type: "INTEGER", nullable: false),
                    ended_at = table.Column<long>(type: "INTEGER", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    message = table.Column<string>(type: "TEXT", nullable: true),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_job", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "name_key",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    operation_id = table.Column<long>(type: "INTEGER", nullable: false),
                    content_hash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_name_key", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "organisation",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    region_code = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "person_event",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    person_id = table.Column<long>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    occurred_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
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
                    table.PrimaryKey("PK_person_event", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "person_merge",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    kept_id = table.Column<long>(type: "INTEGER", nullable: false),
                    gone_id = table.Column<long>(type: "INTEGER", nullable: false),
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
                    table.PrimaryKey("PK_person_merge", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "report",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    region_code = table.Column<string>(type: "TEXT", nullable: false),
                    place = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    as_of = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    asked_known_at = table.Column<long>(type: "INTEGER", nullable: true),
                    known_at = table.Column<long>(type: "INTEGER", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    author = table.Column<string>(type: "TEXT", nullable: false),
                    author_name = table.Column<string>(type: "TEXT", nullable: false),
                    last_editor = table.Column<string>(type: "TEXT", nullable: false),
                    last_editor_name = table.Column<string>(type: "TEXT", nullable: false),
                    office = table.Column<string>(type: "TEXT", nullable: false),
                    issued_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    issued_by = table.Column<string>(type: "TEXT", nullable: true),
                    template_id = table.Column<long>(type: "INTEGER", nullable: false),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    form_key = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_report", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "report_file",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    region_code = table.Column<string>(type: "TEXT", nullable: false),
                    report_id = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    operation_id = table.Column<long>(type: "INTEGER", nullable: false),
                    content_hash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_report_file", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "report_number",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    region_code = table.Column<string>(type: "TEXT", nullable: false),
                    report_id = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    place = table.Column<int>(type: "INTEGER", nullable: false),
                    tag = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    as_of = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    value = table.Column<string>(type: "TEXT", nullable: false),
                    is_manual = table.Column<bool>(type: "INTEGER", nullable: false),
                    source = table.Column<string>(type: "TEXT", nullable: true),
                    operation_id = table.Column<long>(type: "INTEGER", nullable: false),
                    content_hash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_report_number", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "report_part",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    region_code = table.Column<string>(type: "TEXT", nullable: false),
                    report_id = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    part = table.Column<int>(type: "INTEGER", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    operation_id = table.Column<long>(type: "INTEGER", nullable: false),
                    content_hash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_report_part", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "report_step",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    region_code = table.Column<string>(type: "TEXT", nullable: false),
                    report_id = table.Column<long>(type: "INTEGER", nullable: false),
                    act = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    to = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    user = table.Column<string>(type: "TEXT", nullable: false),
                    post = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    operation_id = table.Column<long>(type: "INTEGER", nullable: false),
                    content_hash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_report_step", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "template_version",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    file_name = table.Column<string>(type: "TEXT", nullable: false),
                    content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", nullable: false),
                    user = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    operation_id = table.Column<long>(type: "INTEGER", nullable: false),
                    content_hash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_template_version", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "undone_import",
                columns: table => new
                {
                    operation_id = table.Column<long>(type: "INTEGER", nullable: false),
                    undone_by = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_undone_import", x => x.operation_id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_work_spell_figures",
                table: "work_spell",
                columns: new[] { "person_id", "start_month", "valid_from", "valid_to", "end_month", "work_region", "region_code" },
                filter: "retracted_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_work_spell_person_id",
                table: "work_spell",
                column: "person_id",
                filter: "retracted_at is not null");

            migrationBuilder.CreateIndex(
                name: "IX_person_record_figures",
                table: "person_record",
                columns: new[] { "person_id", "valid_from", "valid_to", "household_type", "monitor_category", "labour", "region_code" },
                filter: "retracted_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_person_record_household_id",
                table: "person_record",
                column: "household_id",
                filter: "retracted_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_person_record_name",
                table: "person_record",
                column: "name",
                filter: "retracted_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_person_record_phone_index",
                table: "person_record",
                column: "phone_index",
                filter: "retracted_at is null and phone_index is not null");

            migrationBuilder.CreateIndex(
                name: "IX_monthly_check_person_id_month",
                table: "monthly_check",
                columns: new[] { "person_id", "month" });

            migrationBuilder.CreateIndex(
                name: "IX_account_user_name",
                table: "account",
                column: "user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_account_post_account_id_role_region_code",
                table: "account_post",
                columns: new[] { "account_id", "role", "region_code" },
                unique: true,
                filter: "ended_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_batch_decision_batch_id_file_id_sheet_row",
                table: "batch_decision",
                columns: new[] { "batch_id", "file_id", "sheet", "row" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_batch_file_batch_id",
                table: "batch_file",
                column: "batch_id");

            migrationBuilder.CreateIndex(
                name: "IX_batch_sheet_batch_id_place",
                table: "batch_sheet",
                columns: new[] { "batch_id", "place" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_finding_run_count_at_region_code",
                table: "finding_run_count",
                columns: new[] { "at", "region_code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_form_receipt_key",
                table: "form_receipt",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_heading_mapping_kind_heading",
                table: "heading_mapping",
                columns: new[] { "kind", "heading" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_identity_access_person_id",
                table: "identity_access",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_import_batch_region_code_at",
                table: "import_batch",
                columns: new[] { "region_code", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_job_region_code_queued_at",
                table: "job",
                columns: new[] { "region_code", "queued_at" });

            migrationBuilder.CreateIndex(
                name: "IX_job_state_queued_at",
                table: "job",
                columns: new[] { "state", "queued_at" });

            migrationBuilder.CreateIndex(
                name: "IX_name_key_text_name",
                table: "name_key",
                columns: new[] { "text", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_organisation_region_code_name",
                table: "organisation",
                columns: new[] { "region_code", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_person_event_person_id",
                table: "person_event",
                column: "person_id",
                filter: "retracted_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_person_merge_gone_id",
                table: "person_merge",
                column: "gone_id",
                unique: true,
                filter: "retracted_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_report_form_key",
                table: "report",
                column: "form_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_report_region_code_changed_at",
                table: "report",
                columns: new[] { "region_code", "changed_at" });

            migrationBuilder.CreateIndex(
                name: "IX_report_file_report_id_version_kind",
                table: "report_file",
                columns: new[] { "report_id", "version", "kind" });

            migrationBuilder.CreateIndex(
                name: "IX_report_number_report_id_version_place",
                table: "report_number",
                columns: new[] { "report_id", "version", "place" });

            migrationBuilder.CreateIndex(
                name: "IX_report_part_report_id_part_version",
                table: "report_part",
                columns: new[] { "report_id", "part", "version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_report_step_report_id",
                table: "report_step",
                column: "report_id");

            migrationBuilder.CreateIndex(
                name: "IX_template_version_kind_valid_from",
                table: "template_version",
                columns: new[] { "kind", "valid_from" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "account");

            migrationBuilder.DropTable(
                name: "account_post");

            migrationBuilder.DropTable(
                name: "batch_decision");

            migrationBuilder.DropTable(
                name: "batch_file");

            migrationBuilder.DropTable(
                name: "batch_sheet");

            migrationBuilder.DropTable(
                name: "finding_run_count");

            migrationBuilder.DropTable(
                name: "form_mapping");

            migrationBuilder.DropTable(
                name: "form_receipt");

            migrationBuilder.DropTable(
                name: "heading_mapping");

            migrationBuilder.DropTable(
                name: "identity_access");

            migrationBuilder.DropTable(
                name: "import_batch");

            migrationBuilder.DropTable(
                name: "job");

            migrationBuilder.DropTable(
                name: "name_key");

            migrationBuilder.DropTable(
                name: "organisation");

            migrationBuilder.DropTable(
                name: "person_event");

            migrationBuilder.DropTable(
                name: "person_merge");

            migrationBuilder.DropTable(
                name: "report");

            migrationBuilder.DropTable(
                name: "report_file");

            migrationBuilder.DropTable(
                name: "report_number");

            migrationBuilder.DropTable(
                name: "report_part");

            migrationBuilder.DropTable(
                name: "report_step");

            migrationBuilder.DropTable(
                name: "template_version");

            migrationBuilder.DropTable(
                name: "undone_import");

            migrationBuilder.DropIndex(
                name: "IX_work_spell_figures",
                table: "work_spell");

            migrationBuilder.DropIndex(
                name: "IX_work_spell_person_id",
                table: "work_spell");

            migrationBuilder.DropIndex(
                name: "IX_person_record_figures",
                table: "person_record");

            migrationBuilder.DropIndex(
                name: "IX_person_record_household_id",
                table: "person_record");

            migrationBuilder.DropIndex(
                name: "IX_person_record_name",
                table: "person_record");

            migrationBuilder.DropIndex(
                name: "IX_person_record_phone_index",
                table: "person_record");

            migrationBuilder.DropIndex(
                name: "IX_monthly_check_person_id_month",
                table: "monthly_check");

            migrationBuilder.DropColumn(
                name: "struck_at",
                table: "finding");

            migrationBuilder.DropColumn(
                name: "struck_by",
                table: "finding");
        }
    }
}
