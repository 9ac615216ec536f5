using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Wengang.App.Data.Migrations.Sqlite
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
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    credit_code = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    phone_cipher = table.Column<byte[]>(type: "BLOB", nullable: true),
                    phone_index = table.Column<byte[]>(type: "BLOB", nullable: false),
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
