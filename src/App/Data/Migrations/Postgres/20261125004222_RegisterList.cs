using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Wengang.App.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class RegisterList : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_person_record_name",
                table: "person_record");

            migrationBuilder.CreateIndex(
                name: "IX_person_record_list",
                table: "person_record",
                columns: new[] { "region_code", "household_id", "person_id", "household_type", "monitor_category", "labour", "id" },
                filter: "retracted_at is null and valid_to is null");

            migrationBuilder.CreateIndex(
                name: "IX_person_record_name_region_code_person_id",
                table: "person_record",
                columns: new[] { "name", "region_code", "person_id" },
                filter: "retracted_at is null");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_person_record_list",
                table: "person_record");

            migrationBuilder.DropIndex(
                name: "IX_person_record_name_region_code_person_id",
                table: "person_record");

            migrationBuilder.CreateIndex(
                name: "IX_person_record_name",
                table: "person_record",
                column: "name",
                filter: "retracted_at is null");
        }
    }
}
