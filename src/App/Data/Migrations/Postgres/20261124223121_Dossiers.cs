using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Wengang.App.Data.Migrations.Postgres
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
                    id = table.Column<long>(type: "bigint", nullable: false),
                    key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    operation_id = table.Column<long>(type: "bigint", nullable: false),
                    content_hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_form_receipt", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "identity_access",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    person_id = table.Column<long>(type: "bigint", nullable: false),
                    what = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    purpose = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    region_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    operation_id = table.Column<long>(type: "bigint", nullable: false),
                    content_hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_identity_access", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "name_key",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    operation_id = table.Column<long>(type: "bigint", nullable: false),
                    content_hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_name_key", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "person_event",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    person_id = table.Column<long>(type: "bigint", nullable: false),
                    kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    occurred_on = table.Column<DateOnly>(type: "date", nullable: false),
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
                    table.PrimaryKey("PK_person_event", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "person_merge",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    kept_id = table.Column<long>(type: "bigint", nullable: false),
                    gone_id = table.Column<long>(type: "bigint", nullable: false),
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
