using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Wengang.App.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class EnterpriseContacts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "enterprise_contact",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    credit_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    phone_cipher = table.Column<byte[]>(type: "bytea", nullable: true),
                    phone_index = table.Column<byte[]>(type: "bytea", nullable: false),
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
                    table.PrimaryKey("PK_enterprise_contact", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_enterprise_contact_credit_code",
                table: "enterprise_contact",
                column: "credit_code",
                filter: "retracted_at is null");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "enterprise_contact");
        }
    }
}
