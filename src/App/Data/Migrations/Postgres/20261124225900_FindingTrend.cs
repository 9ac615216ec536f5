using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Wengang.App.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class FindingTrend : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "struck_at",
                table: "finding",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "struck_by",
                table: "finding",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.CreateTable(
                name: "finding_run_count",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    as_of = table.Column<DateOnly>(type: "date", nullable: false),
                    region_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    to_check = table.Column<int>(type: "integer", nullable: false),
                    @true = table.Column<int>(name: "true", type: "integer", nullable: false),
                    false_alarm = table.Column<int>(type: "integer", nullable: false),
                    mended = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_finding_run_count", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_finding_run_count_at_region_code",
                table: "finding_run_count",
                columns: new[] { "at", "region_code" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "finding_run_count");

            migrationBuilder.DropColumn(
                name: "struck_at",
                table: "finding");

            migrationBuilder.DropColumn(
                name: "struck_by",
                table: "finding");
        }
    }
}
