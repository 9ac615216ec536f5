using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Wengang.App.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class MonthlyChecks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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

            migrationBuilder.CreateIndex(
                name: "IX_work_plan_person_id_month",
                table: "work_plan",
                columns: new[] { "person_id", "month" });

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
                name: "IX_done_mark_month_region_code_level",
                table: "done_mark",
                columns: new[] { "month", "region_code", "level" },
                unique: true,
                filter: "retracted_at is null");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "answered_check");

            migrationBuilder.DropTable(
                name: "done_mark");

            migrationBuilder.DropTable(
                name: "monitoring_period");

            migrationBuilder.DropTable(
                name: "special_day");

            migrationBuilder.DropTable(
                name: "walking_order");

            migrationBuilder.DropIndex(
                name: "IX_work_plan_person_id_month",
                table: "work_plan");
        }
    }
}
