using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Wengang.App.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Dossiers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "form_receipt",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    operation_id = table.Column<long>(type: "INTEGER", nullable: false),
                    content_hash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_form_receipt", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "identity_access",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    person_id = table.Column<long>(type: "INTEGER", nullable: false),
                    what = table.Column<string>(type: "TEXT", nullable: false),
                    purpose = table.Column<string>(type: "TEXT", nullable: false),
                    region_code = table.Column<string>(type: "TEXT", nullable: false),
                    operation_id = table.Column<long>(type: "INTEGER", nullable: false),
                    content_hash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_identity_access", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "name_key",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    operation_id = table.Column<long>(type: "INTEGER", nullable: false),
                    content_hash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_name_key", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "person_event",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    person_id = table.Column<long>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    occurred_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
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
                    table.PrimaryKey("PK_person_event", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "person_merge",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    kept_id = table.Column<long>(type: "INTEGER", nullable: false),
                    gone_id = table.Column<long>(type: "INTEGER", nullable: false),
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
                    table.PrimaryKey("PK_person_merge", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_work_spell_person_id",
                table: "work_spell",
                column: "person_id",
                filter: "retracted_at is not null");

            migrationBuilder.CreateIndex(
                name: "IX_person_record_household_id",
                table: "person_record",
                column: "household_id",
                filter: "retracted_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_person_record_name",
                table: "person_record",
                column: "name",
                filter: "retracted_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_person_record_phone_index",
                table: "person_record",
                column: "phone_index",
                filter: "retracted_at is null and phone_index is not null");

            migrationBuilder.CreateIndex(
                name: "IX_form_receipt_key",
                table: "form_receipt",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_identity_access_person_id",
                table: "identity_access",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_name_key_text_name",
                table: "name_key",
                columns: new[] { "text", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_person_event_person_id",
                table: "person_event",
                column: "person_id",
                filter: "retracted_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_person_merge_gone_id",
                table: "person_merge",
                column: "gone_id",
                unique: true,
                filter: "retracted_at is null");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "form_receipt");

            migrationBuilder.DropTable(
                name: "identity_access");

            migrationBuilder.DropTable(
                name: "name_key");

            migrationBuilder.DropTable(
                name: "person_event");

            migrationBuilder.DropTable(
                name: "person_merge");

            migrationBuilder.DropIndex(
                name: "IX_work_spell_person_id",
                table: "work_spell");

            migrationBuilder.DropIndex(
                name: "IX_person_record_household_id",
                table: "person_record");

            migrationBuilder.DropIndex(
                name: "IX_person_record_name",
                table: "person_record");

            migrationBuilder.DropIndex(
                name: "IX_person_record_phone_index",
                table: "person_record");
        }
    }
}
