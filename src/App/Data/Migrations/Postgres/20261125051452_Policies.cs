using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Wengang.App.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Policies : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "decision_override",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    region_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    decision_id = table.Column<long>(type: "bigint", nullable: false),
                    verdict = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    fen = table.Column<long>(type: "bigint", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    document = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    decided_by = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    expires_on = table.Column<DateOnly>(type: "date", nullable: false),
                    operation_id = table.Column<long>(type: "bigint", nullable: false),
                    content_hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_decision_override", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "policy_version",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    number = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    document_number = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    document = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    sha256 = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    state = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    edited_by_account = table.Column<long>(type: "bigint", nullable: false),
                    edited_by = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    edited_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    published_by_account = table.Column<long>(type: "bigint", nullable: true),
                    published_by = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    published_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    note = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_policy_version", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "stored_decision",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    region_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    person_id = table.Column<long>(type: "bigint", nullable: true),
                    policy_version_id = table.Column<long>(type: "bigint", nullable: false),
                    policy_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    policy_sha256 = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    engine = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    stage = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    application = table.Column<DateOnly>(type: "date", nullable: false),
                    facts = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    verdict = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    fen = table.Column<long>(type: "bigint", nullable: false),
                    reasons = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    operation_id = table.Column<long>(type: "bigint", nullable: false),
                    content_hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_stored_decision", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_decision_override_decision_id",
                table: "decision_override",
                column: "decision_id");

            migrationBuilder.CreateIndex(
                name: "IX_policy_version_code_number",
                table: "policy_version",
                columns: new[] { "code", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_stored_decision_person_id_policy_code_application",
                table: "stored_decision",
                columns: new[] { "person_id", "policy_code", "application" });

            migrationBuilder.CreateIndex(
                name: "IX_stored_decision_policy_code_region_code",
                table: "stored_decision",
                columns: new[] { "policy_code", "region_code" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "decision_override");

            migrationBuilder.DropTable(
                name: "policy_version");

            migrationBuilder.DropTable(
                name: "stored_decision");
        }
    }
}
