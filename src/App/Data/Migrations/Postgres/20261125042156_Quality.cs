using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Wengang.App.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Quality : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "quality_flag",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    month = table.Column<string>(type: "character(7)", fixedLength: true, maxLength: 7, nullable: false),
                    kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    subject = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    region_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    evidence = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    people = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    count = table.Column<int>(type: "integer", nullable: false),
                    found_on = table.Column<DateOnly>(type: "date", nullable: false),
                    state = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    note = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    handled_by = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    handled_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_quality_flag", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "recheck_task",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    source = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    month = table.Column<string>(type: "character(7)", fixedLength: true, maxLength: 7, nullable: false),
                    person_id = table.Column<long>(type: "bigint", nullable: false),
                    region_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    asked_by = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    asked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    withdrawn_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recheck_task", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "sample_call",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    month = table.Column<string>(type: "character(7)", fixedLength: true, maxLength: 7, nullable: false),
                    level = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    person_id = table.Column<long>(type: "bigint", nullable: false),
                    reached = table.Column<bool>(type: "boolean", nullable: false),
                    confirmed = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    wrong = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    next_on = table.Column<DateOnly>(type: "date", nullable: true),
                    note = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    by = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    account_id = table.Column<long>(type: "bigint", nullable: false),
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
                    table.PrimaryKey("PK_sample_call", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "sample_caller",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    month = table.Column<string>(type: "character(7)", fixedLength: true, maxLength: 7, nullable: false),
                    level = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    region_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    account_id = table.Column<long>(type: "bigint", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sample_caller", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "sample_frame",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    month = table.Column<string>(type: "character(7)", fixedLength: true, maxLength: 7, nullable: false),
                    level = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    region_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    people = table.Column<int>(type: "integer", nullable: false),
                    size = table.Column<int>(type: "integer", nullable: false),
                    percent = table.Column<int>(type: "integer", nullable: false),
                    minimum = table.Column<int>(type: "integer", nullable: false),
                    digest = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    drawn_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    operation_id = table.Column<long>(type: "bigint", nullable: false),
                    content_hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sample_frame", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "sample_frame_person",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    month = table.Column<string>(type: "character(7)", fixedLength: true, maxLength: 7, nullable: false),
                    key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    region_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    operation_id = table.Column<long>(type: "bigint", nullable: false),
                    content_hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sample_frame_person", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "sample_seed",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    month = table.Column<string>(type: "character(7)", fixedLength: true, maxLength: 7, nullable: false),
                    commitment = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    committed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    seed_cipher = table.Column<byte[]>(type: "bytea", nullable: false),
                    seed = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    published_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    published_by = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sample_seed", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "sampled_person",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    month = table.Column<string>(type: "character(7)", fixedLength: true, maxLength: 7, nullable: false),
                    level = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    place = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    person_id = table.Column<long>(type: "bigint", nullable: false),
                    rank = table.Column<int>(type: "integer", nullable: false),
                    checked_by = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    checked_by_account = table.Column<long>(type: "bigint", nullable: false),
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
                    table.PrimaryKey("PK_sampled_person", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_quality_flag_month_kind_subject",
                table: "quality_flag",
                columns: new[] { "month", "kind", "subject" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_quality_flag_month_region_code",
                table: "quality_flag",
                columns: new[] { "month", "region_code" });

            migrationBuilder.CreateIndex(
                name: "IX_recheck_task_person_id",
                table: "recheck_task",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_recheck_task_region_code",
                table: "recheck_task",
                column: "region_code");

            migrationBuilder.CreateIndex(
                name: "IX_recheck_task_source_person_id",
                table: "recheck_task",
                columns: new[] { "source", "person_id" },
                unique: true,
                filter: "withdrawn_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_sample_call_month_level_key",
                table: "sample_call",
                columns: new[] { "month", "level", "key" });

            migrationBuilder.CreateIndex(
                name: "IX_sample_call_person_id",
                table: "sample_call",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_sample_caller_month_level_key",
                table: "sample_caller",
                columns: new[] { "month", "level", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_sample_frame_month_level_region_code",
                table: "sample_frame",
                columns: new[] { "month", "level", "region_code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_sample_frame_person_month_key",
                table: "sample_frame_person",
                columns: new[] { "month", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_sample_frame_person_month_region_code",
                table: "sample_frame_person",
                columns: new[] { "month", "region_code" });

            migrationBuilder.CreateIndex(
                name: "IX_sample_seed_month",
                table: "sample_seed",
                column: "month",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_sampled_person_month_level_key",
                table: "sampled_person",
                columns: new[] { "month", "level", "key" },
                unique: true,
                filter: "retracted_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_sampled_person_month_level_place_rank",
                table: "sampled_person",
                columns: new[] { "month", "level", "place", "rank" },
                filter: "retracted_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_sampled_person_person_id",
                table: "sampled_person",
                column: "person_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "quality_flag");

            migrationBuilder.DropTable(
                name: "recheck_task");

            migrationBuilder.DropTable(
                name: "sample_call");

            migrationBuilder.DropTable(
                name: "sample_caller");

            migrationBuilder.DropTable(
                name: "sample_frame");

            migrationBuilder.DropTable(
                name: "sample_frame_person");

            migrationBuilder.DropTable(
                name: "sample_seed");

            migrationBuilder.DropTable(
                name: "sampled_person");
        }
    }
}
