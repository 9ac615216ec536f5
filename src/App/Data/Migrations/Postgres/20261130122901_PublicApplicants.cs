using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Wengang.App.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class PublicApplicants : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "until",
                table: "delivery",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "words_cipher",
                table: "delivery",
                type: "bytea",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "code_request",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    number_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    phone_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    address_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    code_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    person_id = table.Column<long>(type: "bigint", nullable: true),
                    credit_code = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    tries = table.Column<int>(type: "integer", nullable: false),
                    entered_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    left_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_code_request", x => x.id);
                });

            migrationBuilder.AddCheckConstraint(
                name: "CK_subsidy_claim_subject",
                table: "subsidy_claim",
                sql: "(person_id is null) <> (unit_name is null)");

            migrationBuilder.CreateIndex(
                name: "IX_code_request_at",
                table: "code_request",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "IX_code_request_person_id",
                table: "code_request",
                column: "person_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "code_request");

            migrationBuilder.DropCheckConstraint(
                name: "CK_subsidy_claim_subject",
                table: "subsidy_claim");

            migrationBuilder.DropColumn(
                name: "until",
                table: "delivery");

            migrationBuilder.DropColumn(
                name: "words_cipher",
                table: "delivery");
        }
    }
}
