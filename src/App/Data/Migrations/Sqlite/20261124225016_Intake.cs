using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Wengang.App.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Intake : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
                name: "IX_heading_mapping_kind_heading",
                table: "heading_mapping",
                columns: new[] { "kind", "heading" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_import_batch_region_code_at",
                table: "import_batch",
                columns: new[] { "region_code", "at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "batch_decision");

            migrationBuilder.DropTable(
                name: "batch_file");

            migrationBuilder.DropTable(
                name: "batch_sheet");

            migrationBuilder.DropTable(
                name: "heading_mapping");

            migrationBuilder.DropTable(
                name: "import_batch");

            migrationBuilder.DropTable(
                name: "undone_import");
        }
    }
}
