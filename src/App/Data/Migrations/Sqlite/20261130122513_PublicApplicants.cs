using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Wengang.App.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class PublicApplicants : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "until",
                table: "delivery",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "words_cipher",
                table: "delivery",
                type: "BLOB",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "code_request",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    number_hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    phone_hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    address_hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    code_hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    person_id = table.Column<long>(type: "INTEGER", nullable: true),
                    credit_code = table.Column<string>(type: "TEXT", nullable: true),
                    tries = table.Column<int>(type: "INTEGER", nullable: false),
                    entered_at = table.Column<long>(type: "INTEGER", nullable: true),
                    left_at = table.Column<long>(type: "INTEGER", nullable: true)
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
