using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Wengang.App.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class FigureSpeed : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_work_spell_figures",
                table: "work_spell",
                columns: new[] { "person_id", "start_month", "valid_from", "valid_to", "end_month", "work_region", "region_code" },
                filter: "retracted_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_person_record_figures",
                table: "person_record",
                columns: new[] { "person_id", "valid_from", "valid_to", "household_type", "monitor_category", "labour", "region_code" },
                filter: "retracted_at is null");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_work_spell_figures",
                table: "work_spell");

            migrationBuilder.DropIndex(
                name: "IX_person_record_figures",
                table: "person_record");
        }
    }
}
