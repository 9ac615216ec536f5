using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Wengang.App.Data.Migrations.Postgres
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
                    id = table.Column<long>(type: "bigint", nullable: false),
                    batch_id = table.Column<long>(type: "bigint", nullable: false),
                    region_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    file_id = table.Column<long>(type: "bigint", nullable: false),
                    sheet = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    row = table.Column<int>(type: "integer", nullable: false),
                    rival_file_id = table.Column<long>(type: "bigint", nullable: true),
                    rival_sheet = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    rival_row = table.Column<int>(type: "integer", nullable: true),
                    choice = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    user = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_batch_decision", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "batch_file",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    batch_id = table.Column<long>(type: "bigint", nullable: false),
                    region_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    bytes = table.Column<long>(type: "bigint", nullable: false),
                    refused = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_batch_file", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "batch_sheet",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    batch_id = table.Column<long>(type: "bigint", nullable: false),
                    file_id = table.Column<long>(type: "bigint", nullable: false),
                    region_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    place = table.Column<int>(type: "integer", nullable: false),
                    file_name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    heading_row = table.Column<int>(type: "integer", nullable: false),
                    observed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    added = table.Column<int>(type: "integer", nullable: false),
                    changed = table.Column<int>(type: "integer", nullable: false),
                    unchanged = table.Column<int>(type: "integer", nullable: false),
                    skipped = table.Column<int>(type: "integer", nullable: false),
                    rejected = table.Column<int>(type: "integer", nullable: false),
                    conflicts = table.Column<int>(type: "integer", nullable: false),
                    left_out = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_batch_sheet", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "heading_mapping",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    heading = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    column = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    user = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_heading_mapping", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "import_batch",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    region_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    user = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    post = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    state = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    parent_id = table.Column<long>(type: "bigint", nullable: true),
                    stated = table.Column<string>(type: "character(7)", fixedLength: true, maxLength: 7, nullable: true),
                    job_id = table.Column<long>(type: "bigint", nullable: true),
                    operation_id = table.Column<long>(type: "bigint", nullable: true),
                    words = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    fingerprint = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    closed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    files_gone = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_batch", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "undone_import",
                columns: table => new
                {
                    operation_id = table.Column<long>(type: "bigint", nullable: false),
                    undone_by = table.Column<long>(type: "bigint", nullable: false)
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
