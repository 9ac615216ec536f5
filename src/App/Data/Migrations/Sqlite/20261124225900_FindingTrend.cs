using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Wengang.App.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class FindingTrend : Migration
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
